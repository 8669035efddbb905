import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { listOf } from '@guichet/chassis/postgres/keys.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, eq, sql } from 'drizzle-orm';
import { claimColumns, claimLines, claimReferenceNumber, claims } from './claim.table.ts';
import type { Claim, ClaimId } from './claim.ts';
import type { Grant } from './claim-grant.ts';
import { among, type ClaimScope, heldScope, within } from './claim-scope.ts';
import type { ClaimWarning } from './claim-warnings.ts';

export type ClaimRow = typeof claims.$inferInsert;

const claimsByKey = statement((db, kind: ClaimScope['kind']) =>
  db
    .select(claimColumns)
    .from(claims)
    .where(and(within(heldScope(kind), claims), among(claims.id, held('ids')))),
);

/** The claims among `ids` that exist for the viewer. */
export function findClaims(db: Executor, scope: ClaimScope, ids: readonly string[]): Promise<Claim[]> {
  return claimsByKey(db, scope.kind, { ...scope, ids: listOf(ids) });
}

/** How claims were judged when they were last handed in, of those among `ids` that exist for the viewer. */
export function findWarnings(
  db: Executor,
  scope: ClaimScope,
  ids: readonly ClaimId[],
): Promise<{ readonly id: ClaimId; readonly warnings: readonly ClaimWarning[] }[]> {
  return db
    .select({ id: claims.id, warnings: claims.warnings })
    .from(claims)
    .where(and(within(scope, claims), among(claims.id, ids)));
}

/** Holds a claim until the transaction ends: nobody else can move it meanwhile. */
export async function lockClaim(tx: Transaction, scope: ClaimScope, id: ClaimId): Promise<Claim | null> {
  const [claim] = await tx
    .select(claimColumns)
    .from(claims)
    .where(and(within(scope, claims), eq(claims.id, id)))
    .for('update');
  return claim ?? null;
}

/** The next number for a reference; never the same twice. */
export async function nextReferenceNumber(tx: Transaction): Promise<bigint> {
  const [row] = await tx.execute<{ number: string }>(
    sql`select nextval(${claimReferenceNumber.seqName ?? ''}::regclass)::text as number`,
  );
  if (!row) throw new Error('The sequence gave no number');
  return BigInt(row.number);
}

export async function insertClaim(tx: Transaction, row: ClaimRow): Promise<void> {
  await tx.insert(claims).values(row);
}

/** Writes what was corrected in a claim that the caller holds. */
export async function updateFacts(
  tx: Transaction,
  { id, office }: Claim,
  facts: Partial<ClaimRow>,
): Promise<void> {
  await tx
    .update(claims)
    .set(facts)
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}

/** Writes the state, version and open message of a claim that the caller holds. */
export async function updateState(
  tx: Transaction,
  { id, office, status, version, officerMessage }: Claim,
): Promise<void> {
  await tx
    .update(claims)
    .set({ status, version, officerMessage })
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}

/** Writes who has a claim that the caller holds. */
export async function updateAssignee(
  tx: Transaction,
  { id, office, assignedTo, assignmentVersion }: Claim,
): Promise<void> {
  await tx
    .update(claims)
    .set({ assignedTo, assignmentVersion })
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}

/** Writes what is granted of a claim that the caller holds, and of each of its lines. */
export async function updateGrant(
  tx: Transaction,
  { id, office }: Pick<Claim, 'id' | 'office'>,
  { lines, totalMinor }: Grant,
): Promise<void> {
  const rows = JSON.stringify(
    lines.map(({ position, grantedMinor, reason }) => ({
      position,
      granted: grantedMinor.toString(),
      reason,
    })),
  );
  await tx.execute(sql`
    update ${claimLines} set granted_minor = decided.granted, reduction_reason = decided.reason
    from jsonb_to_recordset(${rows}::jsonb) as decided(position integer, granted bigint, reason text)
    where ${claimLines.office} = ${office} and ${claimLines.claimId} = ${id} and ${claimLines.position} = decided.position`);
  await tx
    .update(claims)
    .set({ grantedTotalMinor: totalMinor })
    .where(and(eq(claims.office, office), eq(claims.id, id)));
}
