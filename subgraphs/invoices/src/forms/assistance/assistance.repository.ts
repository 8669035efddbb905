import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import type { OfClaim } from '../form-room.ts';
import { assistanceContributions } from './assistance.table.ts';

export type AssistanceRow = typeof assistanceContributions.$inferInsert;

/** What form 318.536 says for each of the claims. */
export function findAssistance(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<(typeof assistanceContributions.$inferSelect)[]> {
  return db
    .select()
    .from(assistanceContributions)
    .where(and(within(scope, assistanceContributions), among(assistanceContributions.claimId, claimIds)));
}

export async function insertAssistance(tx: Transaction, row: AssistanceRow): Promise<void> {
  await tx.insert(assistanceContributions).values(row);
}

export async function deleteAssistance(tx: Transaction, { office, claimId }: OfClaim): Promise<void> {
  await tx
    .delete(assistanceContributions)
    .where(and(eq(assistanceContributions.office, office), eq(assistanceContributions.claimId, claimId)));
}
