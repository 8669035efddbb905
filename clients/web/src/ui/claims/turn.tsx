import type { ClaimStatus, PayoutStatus } from '../../graphql/__generated__/types.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { daysSince } from '../dates.ts';
import { type Side, Turn, type Whose } from '../turn.tsx';

/** Who must act on a claim in this state, seen from one side of the counter: you, the other side, or nobody any more. */
export function whoseTurn(status: ClaimStatus, side: Side): Whose {
  if (status === 'TO_COMPLETE' || status === 'PAYMENT_REJECTED') return side === 'owner' ? 'you' : 'us';
  if (status === 'IN_PROCESS') return side === 'officer' ? 'you' : 'us';
  if (side === 'owner' && (status === 'ACCEPTED' || status === 'TRANSMITTED')) return 'us';
  return 'done';
}

/**
 * Where a claim's payout stands for who reads it. Billing hears of another account a moment after it was named: until then the payout
 * that it knows is the refused one, and the next is prepared.
 */
export function standingPayout(claim: ClaimStatus, payout: PayoutStatus): PayoutStatus {
  return claim === 'ACCEPTED' && (payout === 'REJECTED' || payout === 'RETURNED') ? 'PENDING' : payout;
}

interface StandingClaim {
  readonly status: ClaimStatus;
  /** When it last came to the office: corrected, it waits anew. */
  readonly handedInAt: string;
  readonly payout: { readonly status: PayoutStatus } | null;
}

/** The next step of a claim and who takes it, as its owner reads it. */
export function OwnersTurn({ claim }: { readonly claim: StandingClaim }) {
  const { turn, payout: payments } = useWordsOf(claimWording);
  const { status, handedInAt, payout } = claim;
  const whose = whoseTurn(status, 'owner');
  if (whose === 'you') return <Turn whose={whose}>{turn.yours}</Turn>;
  if (payout) return <Turn whose={whose}>{payments[standingPayout(status, payout.status)]}</Turn>;
  if (whose === 'done') return <Turn whose={whose}>{turn.closed}</Turn>;
  return (
    <Turn whose={whose}>
      {status === 'IN_PROCESS' ? turn.office({ days: daysSince(handedInAt) }) : turn.atOffice}
    </Turn>
  );
}

/** Who has the turn after a step, in the words of one side. */
export function TurnAt({ status, side }: { readonly status: ClaimStatus; readonly side: Side }) {
  const { turn } = useWordsOf(claimWording);
  const whose = whoseTurn(status, side);
  const other = side === 'owner' ? turn.atOffice : turn.atPerson;
  return <Turn whose={whose}>{{ you: turn.yours, us: other, done: turn.closed }[whose]}</Turn>;
}
