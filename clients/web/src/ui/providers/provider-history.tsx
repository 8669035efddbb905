import type { ProviderSheetFragment } from '../../graphql/__generated__/documents/provider-sheet.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { instantInWords } from '../dates.ts';

/** Every step of a provider, the newest first, with its reason. */
export function ProviderHistory({ history }: { readonly history: ProviderSheetFragment['history'] }) {
  const words = useWordsOf(providersWording);
  const { locale } = useSpoken();
  return (
    <ol className="steps">
      {history.toReversed().map(({ to, at, reason }, place) => (
        <li key={`${at} ${to}`} className={place === 0 ? 'now' : undefined}>
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          <b>{words.statuses[to]}</b>
          {reason && <p className="why">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
