import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import type { OfClaim } from '../form-room.ts';
import { auxiliaryMeans } from './auxiliary-means.table.ts';

export type AuxiliaryMeansRow = typeof auxiliaryMeans.$inferInsert;

/** What forms 318.635 to 318.639 say for each of the claims. */
export function findAuxiliaryMeans(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<(typeof auxiliaryMeans.$inferSelect)[]> {
  return db
    .select()
    .from(auxiliaryMeans)
    .where(and(within(scope, auxiliaryMeans), among(auxiliaryMeans.claimId, claimIds)));
}

export async function insertAuxiliaryMeans(tx: Transaction, row: AuxiliaryMeansRow): Promise<void> {
  await tx.insert(auxiliaryMeans).values(row);
}

export async function deleteAuxiliaryMeans(tx: Transaction, { office, claimId }: OfClaim): Promise<void> {
  await tx
    .delete(auxiliaryMeans)
    .where(and(eq(auxiliaryMeans.office, office), eq(auxiliaryMeans.claimId, claimId)));
}
