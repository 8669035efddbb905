import { useState } from 'react';
import { Link } from 'react-router';
import { draftPath } from '../../forms/claim/claim-forms.ts';
import type { GuichetPageQuery } from '../../graphql/__generated__/documents/guichet-page.ts';
import { daysSince, timeOf, writtenDayOf } from '../../ui/dates.ts';
import { fullName } from '../../ui/viewer.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Viewer = NonNullable<GuichetPageQuery['viewer']>;
export type Draft = Viewer['claimDrafts']['nodes'][number];

/** Drafts shown before the person asks for all. */
const atOnce = 3;

interface DraftsProps {
  readonly drafts: readonly Draft[];
}

/** What I began and did not send, last saved first. */
export function Drafts({ drafts }: DraftsProps) {
  const words = useWordsOf(guichetWording);
  const [showsAll, setShowsAll] = useState(false);
  if (drafts.length === 0) return null;
  return (
    <section className="sec solo" aria-labelledby="brouillons">
      <h2 id="brouillons">{words.drafts}</h2>
      <p className="meta">{words.draftsMean}</p>
      <ul className="tasks">
        {(showsAll ? drafts : drafts.slice(0, atOnce)).map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
      {!showsAll && drafts.length > atOnce && (
        <button type="button" className="linkish" onClick={() => setShowsAll(true)}>
          {words.allDrafts({ count: drafts.length })}
        </button>
      )}
    </section>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const words = useWordsOf(guichetWording);
  const savedWords = useSavedWords();
  const { code } = draft.form;
  // Nobody may be chosen yet.
  const person = draft.beneficiary;
  return (
    <li className="task">
      <p className="meta">
        <time dateTime={draft.savedAt}>{words.saved({ when: savedWords(draft.savedAt) })}</time>
      </p>
      <div>
        <h3>{draft.form.title}</h3>
        {person && <p className="meta">{words.draftFor({ person: fullName(person) })}</p>}
      </div>
      <Link className="btn second small" to={draftPath(code, draft.id)}>
        {words.resumeButton}
        <span className="sr">{words.resume({ form: draft.form.title })}</span>
      </Link>
    </li>
  );
}

/** When something was saved, as one says it: « aujourd'hui à 14:32 ». */
export function useSavedWords(): (instant: string) => string {
  const { savedToday, savedYesterday, savedOn } = useWordsOf(guichetWording);
  return (instant) => {
    const days = daysSince(instant);
    if (days === 0) return savedToday({ time: timeOf(instant) });
    return days === 1
      ? savedYesterday({ time: timeOf(instant) })
      : savedOn({ day: writtenDayOf(instant), time: timeOf(instant) });
  };
}
