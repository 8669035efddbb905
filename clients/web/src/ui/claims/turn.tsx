import type { ClaimStatus, PayoutStatus } from '../../graphql/__generated__/documents.ts';
import { useWording, type Wording } from '../../wording/wording.tsx';
import { daysSince } from '../dates.ts';

export type Side = 'owner' | 'officer';
export type Whose = 'you' | 'us' | 'done';

/** Who must act on a claim in this state, seen from one side of the counter: you, the other side, or nobody any more. */
export function whoseTurn(status: ClaimStatus, side: Side): Whose {
  if (status === 'TO_COMPLETE' || status === 'PAYMENT_REJECTED') return side === 'owner' ? 'you' : 'us';
  if (status === 'IN_PROCESS') return side === 'officer' ? 'you' : 'us';
  if (side === 'owner' && (status === 'ACCEPTED' || status === 'TRANSMITTED')) return 'us';
  return 'done';
}

/** The two-cell sign: the full cell has the turn. Always with its words. */
export function Turn({ whose, children }: { readonly whose: Whose; readonly children: string }) {
  return <span className={`turn ${whose}`}>{children}</span>;
}

interface StandingClaim {
  readonly status: ClaimStatus;
  readonly submittedAt: string;
  readonly payout: { readonly status: PayoutStatus } | null;
}

/** The next step of a claim and who takes it, as its owner reads it. */
export function OwnersTurn({ claim }: { readonly claim: StandingClaim }) {
  return <Turn whose={whoseTurn(claim.status, 'owner')}>{ownersWords(claim, useWording())}</Turn>;
}

function ownersWords(
  { status, submittedAt, payout }: StandingClaim,
  { turn, payout: payments }: Wording,
): string {
  if (whoseTurn(status, 'owner') === 'you') return turn.yours;
  if (payout) return payments[payout.status];
  if (status === 'IN_PROCESS') return turn.office(daysSince(submittedAt));
  return status === 'ACCEPTED' || status === 'TRANSMITTED' ? turn.atOffice : turn.closed;
}
