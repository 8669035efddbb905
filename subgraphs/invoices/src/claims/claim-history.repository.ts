import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { keyList, listOf } from '@guichet/chassis/postgres/keys.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, asc, desc, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import type { Claim, ClaimId, ClaimTransition } from './claim.ts';
import { claimSubmissions, claimTransitions } from './claim-history.table.ts';
import { among, type ClaimScope, heldScope, within } from './claim-scope.ts';

export type TransitionRow = typeof claimTransitions.$inferInsert;
export type SubmissionRow = typeof claimSubmissions.$inferInsert;
export type KeptSubmission = typeof claimSubmissions.$inferSelect;

/** What a history shows of a step: not what seals it. */
const { office: _office, ownerAccountId, actor, hash, ...shownOfStep } = getTableColumns(claimTransitions);

const transitionsByClaim = statement((db, kind: ClaimScope['kind']) =>
  db
    .select(shownOfStep)
    .from(claimTransitions)
    .where(and(within(heldScope(kind), claimTransitions), among(claimTransitions.claimId, held('claimIds'))))
    .orderBy(asc(claimTransitions.claimId), asc(claimTransitions.claimVersion)),
);

/** The history of each claim, oldest first. */
export function findTransitions(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<ClaimTransition[]> {
  return transitionsByClaim(db, scope.kind, { ...scope, claimIds: listOf(claimIds) });
}

/** The seal of a claim's last step; null before the first. Ask while holding the claim. */
export async function lastSeal(
  tx: Transaction,
  { office, id }: Pick<Claim, 'office' | 'id'>,
): Promise<string | null> {
  const [last] = await tx
    .select({ hash: claimTransitions.hash })
    .from(claimTransitions)
    .where(and(eq(claimTransitions.office, office), eq(claimTransitions.claimId, id)))
    .orderBy(desc(claimTransitions.claimVersion))
    .limit(1);
  return last?.hash ?? null;
}

export async function insertTransition(tx: Transaction, row: TransitionRow): Promise<void> {
  await tx.insert(claimTransitions).values(row);
}

export async function insertSubmission(tx: Transaction, row: SubmissionRow): Promise<void> {
  await tx.insert(claimSubmissions).values(row);
}

/** What was last submitted for a claim. */
export async function findLastSubmission(db: Executor, { office, id }: Pick<Claim, 'office' | 'id'>) {
  const [submission] = await db
    .select()
    .from(claimSubmissions)
    .where(and(eq(claimSubmissions.office, office), eq(claimSubmissions.claimId, id)))
    .orderBy(desc(claimSubmissions.claimVersion))
    .limit(1);
  return submission ?? null;
}

/** What was last submitted for each claim, and what before that: at most `most` of each, the last one first. */
export function findLastSubmissions(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
  most: number,
): Promise<(typeof claimSubmissions.$inferSelect)[]> {
  const last = db
    .select()
    .from(claimSubmissions)
    .where(and(within(scope, claimSubmissions), sql`${claimSubmissions.claimId} = wanted.id`))
    .orderBy(desc(claimSubmissions.claimVersion))
    .limit(most)
    .as('last');
  return db
    .select(last._.selectedFields)
    .from(sql`unnest(${keyList(claimIds)}) as wanted(id)`)
    .crossJoinLateral(last)
    .orderBy(desc(last.claimVersion));
}

/** What a claim says at a version: what was last submitted until then. */
export async function findSubmission(
  db: Executor,
  { office, id }: Pick<Claim, 'office' | 'id'>,
  version: number,
) {
  const [submission] = await db
    .select()
    .from(claimSubmissions)
    .where(
      and(
        eq(claimSubmissions.office, office),
        eq(claimSubmissions.claimId, id),
        lte(claimSubmissions.claimVersion, version),
      ),
    )
    .orderBy(desc(claimSubmissions.claimVersion))
    .limit(1);
  return submission ?? null;
}

/** What was submitted for a claim when it came to a version, and what was said of that step. */
export async function findStep(db: Executor, claim: Pick<Claim, 'office' | 'id'>, version: number) {
  const { office, id } = claim;
  const submission = await findSubmission(db, claim, version);
  const [transition] = await db
    .select()
    .from(claimTransitions)
    .where(
      and(
        eq(claimTransitions.office, office),
        eq(claimTransitions.claimId, id),
        eq(claimTransitions.claimVersion, version),
      ),
    );
  return submission && transition ? { submission, transition } : null;
}

/** What was last typed for each claim, as it was typed. */
export function findTyped(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<{ readonly claimId: ClaimId; readonly typed: unknown }[]> {
  const last = db
    .select({
      claimId: claimSubmissions.claimId,
      typed: sql<unknown>`${claimSubmissions.content}::json -> 'typed'`.as('typed'),
    })
    .from(claimSubmissions)
    .where(and(within(scope, claimSubmissions), sql`${claimSubmissions.claimId} = wanted.id`))
    .orderBy(desc(claimSubmissions.claimVersion))
    .limit(1)
    .as('last');
  return db
    .select({ claimId: last.claimId, typed: last.typed })
    .from(sql`unnest(${keyList(claimIds)}) as wanted(id)`)
    .crossJoinLateral(last);
}
