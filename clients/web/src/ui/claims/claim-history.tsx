import type { ClaimPageQuery } from '../../graphql/__generated__/documents.ts';
import { useSpoken } from '../../wording/wording.tsx';
import { instantInWords } from '../dates.ts';
import { type Side, Turn, whoseTurn } from './turn.tsx';

type Transition = NonNullable<ClaimPageQuery['claim']>['history'][number];

/** What happened to a claim, the newest first, and who had the turn after it. */
export function ClaimHistory({
  history,
  side,
}: {
  readonly history: readonly Transition[];
  readonly side: Side;
}) {
  const { locale, words } = useSpoken();
  const by = side === 'owner' ? words.claim.stepBy : words.office.stepBy;
  const newestFirst = history.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="steps">
      {newestFirst.map(({ to, by: actor, at, reason }, index) => {
        const whose = whoseTurn(to, side);
        return (
          <li
            key={at}
            className={
              [index === 0 && 'now', whose === 'you' && 'yours'].filter(Boolean).join(' ') || undefined
            }
          >
            <time dateTime={at}>{instantInWords(at, locale)}</time>
            <b>{words.claim.step[to]}</b> {by[actor]}
            {reason && <p className="meta">{reason}</p>}
            <div>
              <Turn whose={whose}>{turnWords(whose, side, words.turn)}</Turn>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function turnWords(
  whose: ReturnType<typeof whoseTurn>,
  side: Side,
  turn: ReturnType<typeof useSpoken>['words']['turn'],
): string {
  if (whose === 'you') return turn.yours;
  if (whose === 'done') return turn.closed;
  return side === 'owner' ? turn.atOffice : turn.atPerson;
}
