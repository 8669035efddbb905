import type { ClaimStatus } from '../../graphql/__generated__/documents.ts';
import type { AmountOfMoney } from '../amount.tsx';

const granted: ReadonlySet<ClaimStatus> = new Set(['ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED']);

/** What the office granted of a claim: all of it once it is accepted, nothing when it is refused; null until it decides. */
export function grantedOf({
  status,
  total,
}: {
  readonly status: ClaimStatus;
  readonly total: AmountOfMoney;
}): AmountOfMoney | null {
  if (status === 'REFUSED') return { ...total, amount: '0.00' };
  return granted.has(status) ? total : null;
}
