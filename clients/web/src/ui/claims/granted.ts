import type { ClaimStatus } from '../../graphql/__generated__/types.ts';
import type { AmountOfMoney } from '../amount.tsx';

const granted: ReadonlySet<ClaimStatus> = new Set(['ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED']);

/** What the office granted of a claim: nothing when it is refused; null until it decides. */
export function grantedOf({
  status,
  total,
  grantedTotal,
}: {
  readonly status: ClaimStatus;
  readonly total: AmountOfMoney;
  readonly grantedTotal: AmountOfMoney | null;
}): AmountOfMoney | null {
  if (status === 'REFUSED') return { ...total, amount: '0.00' };
  return granted.has(status) ? (grantedTotal ?? total) : null;
}
