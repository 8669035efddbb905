import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import type { OfClaim } from '../form-room.ts';
import { otherInvoices } from './other-invoice.table.ts';

export type OtherInvoiceRow = typeof otherInvoices.$inferInsert;

/** What form 318.632 says for each of the claims. */
export function findOtherInvoices(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<(typeof otherInvoices.$inferSelect)[]> {
  return db
    .select()
    .from(otherInvoices)
    .where(and(within(scope, otherInvoices), among(otherInvoices.claimId, claimIds)));
}

export async function insertOtherInvoice(tx: Transaction, row: OtherInvoiceRow): Promise<void> {
  await tx.insert(otherInvoices).values(row);
}

export async function deleteOtherInvoice(tx: Transaction, { office, claimId }: OfClaim): Promise<void> {
  await tx
    .delete(otherInvoices)
    .where(and(eq(otherInvoices.office, office), eq(otherInvoices.claimId, claimId)));
}
