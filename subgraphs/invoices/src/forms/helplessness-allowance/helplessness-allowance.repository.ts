import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import type { OfClaim } from '../form-room.ts';
import { helplessnessAllowances, helplessnessStays } from './helplessness-allowance.table.ts';
import type { HelplessnessAllowanceDetails } from './helplessness-allowance.ts';

/** The accounting period of each claim on form 318.632.2. */
export function findAllowances(db: Executor, scope: ClaimScope, claimIds: readonly ClaimId[]) {
  return db
    .select()
    .from(helplessnessAllowances)
    .where(and(within(scope, helplessnessAllowances), among(helplessnessAllowances.claimId, claimIds)));
}

/** The stays of each claim, in the order typed. */
export function findStays(db: Executor, scope: ClaimScope, claimIds: readonly ClaimId[]) {
  return db
    .select()
    .from(helplessnessStays)
    .where(and(within(scope, helplessnessStays), among(helplessnessStays.claimId, claimIds)))
    .orderBy(asc(helplessnessStays.claimId), asc(helplessnessStays.position));
}

export async function insertAllowance(
  tx: Transaction,
  claim: OfClaim,
  { periodStart, periodEnd, stays }: HelplessnessAllowanceDetails,
): Promise<void> {
  await tx.insert(helplessnessAllowances).values({ ...claim, periodStart, periodEnd });
  await tx
    .insert(helplessnessStays)
    .values(stays.map((stay, index) => ({ ...claim, ...stay, position: index + 1 })));
}

export async function deleteAllowance(tx: Transaction, { office, claimId }: OfClaim): Promise<void> {
  for (const table of [helplessnessStays, helplessnessAllowances])
    await tx.delete(table).where(and(eq(table.office, office), eq(table.claimId, claimId)));
}
