import { daysSince, timeOf, writtenDayOf } from '../../ui/dates.ts';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Saving } from './draft-saving.ts';
import { conflictId } from './saving-notices.tsx';

/** Since when what was typed is safe, in a few words; or that it waits for the network. */
export function SavedWhen({ saving: { step, draft, refusal } }: { readonly saving: Saving }) {
  const { saved: words, conflict } = useWordsOf(claimFormWording);
  if (step === 'conflict')
    return (
      <>
        {conflict.short}{' '}
        <button
          type="button"
          className="linkish"
          onClick={() => document.getElementById(conflictId)?.focus()}
        >
          {conflict.choose}
        </button>
      </>
    );
  if (step === 'lost') return words.offline;
  if (step === 'refused') return `${words.refused} ${refusal ?? ''}`;
  if (!draft) return step === 'saving' ? words.now : null;
  const time = timeOf(draft.savedAt);
  return (
    <time dateTime={draft.savedAt}>
      {daysSince(draft.savedAt) === 0
        ? words.at({ time })
        : words.on({ day: writtenDayOf(draft.savedAt), time })}
    </time>
  );
}
