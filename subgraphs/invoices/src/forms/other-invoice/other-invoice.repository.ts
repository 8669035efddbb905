import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import { otherInvoices } from './other-invoice.table.ts';
import type { OtherInvoiceDetails } from './other-invoice.ts';

export type OtherInvoiceRow = typeof otherInvoices.$inferInsert;

/** What form 318.632 says for each of the claims. */
export function findOtherInvoices(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<(OtherInvoiceDetails & { readonly claimId: ClaimId })[]> {
  return db
    .select()
    .from(otherInvoices)
    .where(and(within(scope, otherInvoices), among(otherInvoices.claimId, claimIds)));
}

export async function insertOtherInvoice(tx: Transaction, row: OtherInvoiceRow): Promise<void> {
  await tx.insert(otherInvoices).values(row);
}
