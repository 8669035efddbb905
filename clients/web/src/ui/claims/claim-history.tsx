import type { ClaimSheetFragment } from '../../graphql/__generated__/documents/claim-sheet.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { moneyText } from '../amount.tsx';
import { instantInWords, writtenDay } from '../dates.ts';
import type { Side } from '../turn.tsx';
import { TurnAt, whoseTurn } from './turn.tsx';

type Transition = ClaimSheetFragment['history'][number];

interface ClaimHistoryProps {
  readonly history: readonly Transition[];
  readonly side: Side;
  /** What each side is called by the one who reads: « par vous », « par la personne ». */
  readonly by: Readonly<Record<Transition['by'], string>>;
}

/** What happened to a claim, the newest first: when, by whom, why, and who had the turn after it. */
export function ClaimHistory({ history, side, by }: ClaimHistoryProps) {
  const { locale } = useSpoken();
  const { step, stepCorrected, stepGranted, stepOtherAccount, stepBooked } = useWordsOf(claimWording);
  const newestFirst = history.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="steps">
      {newestFirst.map(({ from, to, by: actor, at, reason, bookedOn, grantedTotal }, index) => (
        <li key={at} className={index === 0 ? nowClass(to, side) : undefined}>
          <time dateTime={at}>{instantInWords(at, locale)}</time>
          <b>
            {to === 'IN_PROCESS' && from
              ? stepCorrected
              : from === 'PAYMENT_REJECTED'
                ? stepOtherAccount
                : step[to]}
          </b>{' '}
          {by[actor]}
          {bookedOn && <p className="why">{stepBooked({ day: writtenDay(bookedOn) })}</p>}
          {grantedTotal && <p className="why">{stepGranted({ granted: moneyText(grantedTotal) })}</p>}
          {reason && <p className="why">{reason}</p>}
          <div>
            <TurnAt status={to} side={side} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function nowClass(status: Transition['to'], side: Side): string {
  return whoseTurn(status, side) === 'you' ? 'now yours' : 'now';
}
