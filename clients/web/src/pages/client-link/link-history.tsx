import { instantInWords } from '../../ui/dates.ts';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { ClientLink } from './client-link-page.tsx';

/** What happened to a link, the newest first. */
export function LinkHistory({ history }: { readonly history: ClientLink['history'] }) {
  const words = useWordsOf(clientLinkWording);
  const { locale } = useSpoken();
  return (
    <ol className="steps">
      {history.toReversed().map(({ to, at }, place) => (
        <li
          key={`${at} ${to}`}
          className={place === 0 ? (to === 'REQUESTED' ? 'now yours' : 'now') : undefined}
        >
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          <b>{words.step[to]}</b>
        </li>
      ))}
    </ol>
  );
}
