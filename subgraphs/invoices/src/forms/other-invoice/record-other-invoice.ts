import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { ClaimId } from '../../claims/claim.ts';
import { insertOtherInvoice } from './other-invoice.repository.ts';
import type { OtherInvoiceDetails } from './other-invoice.ts';

/** Keeps what form 318.632 says beside its lines, in the transaction that records the claim. */
export function recordOtherInvoice(
  tx: Transaction,
  claim: { readonly office: string; readonly claimId: ClaimId; readonly ownerAccountId: string },
  details: OtherInvoiceDetails,
): Promise<void> {
  return insertOtherInvoice(tx, { ...claim, ...details });
}
