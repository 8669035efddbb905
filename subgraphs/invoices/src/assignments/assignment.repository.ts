import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Claim, ClaimId } from '../claims/claim.ts';
import { among } from '../claims/claim-scope.ts';
import { claimAssignments } from './assignment.table.ts';
import type { Assignment } from './assignment.ts';

/** Every change of hands of each claim, oldest first, for an officer: of his own claim he learns of none. */
export function findAssignments(
  db: Executor,
  officer: { readonly office: string; readonly accountId: string },
  claimIds: readonly ClaimId[],
): Promise<Assignment[]> {
  return db
    .select()
    .from(claimAssignments)
    .where(
      and(
        eq(claimAssignments.office, officer.office),
        sql`${claimAssignments.ownerAccountId} <> ${officer.accountId}`,
        among(claimAssignments.claimId, claimIds),
      ),
    )
    .orderBy(asc(claimAssignments.claimId), asc(claimAssignments.assignmentVersion));
}

/** The last change of hands of a claim that the caller holds; null before the first. */
export async function findNewestAssignment(tx: Transaction, { office, id }: Pick<Claim, 'office' | 'id'>) {
  const [newest] = await tx
    .select()
    .from(claimAssignments)
    .where(and(eq(claimAssignments.office, office), eq(claimAssignments.claimId, id)))
    .orderBy(desc(claimAssignments.assignmentVersion))
    .limit(1);
  return newest ?? null;
}

/** Appends a change of hands of a claim that the caller holds, sealed to the one before it. */
export async function recordAssignment(
  tx: Transaction,
  { office, id, ownerAccountId, assignmentVersion }: Claim,
  change: Pick<Assignment, 'officer' | 'officerName' | 'actor' | 'actorName' | 'at'>,
): Promise<void> {
  const before = await findNewestAssignment(tx, { office, id });
  const row = { office, claimId: id, ownerAccountId, assignmentVersion, ...change };
  await tx.insert(claimAssignments).values({ ...row, hash: chainHash(before?.hash ?? null, row) });
}
