import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { payouts, payoutTransitions } from './payout.table.ts';
import {
  insuranceOffice,
  type Payout,
  type PayoutId,
  type PayoutStatus,
  type PayoutTotal,
  type PayoutTransition,
} from './payout.ts';
import { among, heldScope, listOf, type PayoutScope, within } from './payout-scope.ts';

export type PayoutRow = typeof payouts.$inferSelect;
export type TransitionRow = typeof payoutTransitions.$inferInsert;

const ordered = { at: payouts.recordedAt, id: payouts.id };

/** The payouts among `ids` that exist for the viewer. */
export function findPayouts(db: Executor, scope: PayoutScope, ids: readonly string[]): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(and(within(scope, payouts), among(payouts.id, ids)));
}

/** One page of the payouts that exist for the viewer, newest first, with one more to tell whether others follow. */
export function findPayoutPage(
  db: Executor,
  scope: PayoutScope,
  statuses: readonly PayoutStatus[] | null,
  page: Page,
): Promise<Payout[]> {
  const size = page.first + 1;
  const narrowed = and(within(scope, payouts), beyond(page.after, ordered, 'newest first'));
  const newest = (condition: SQL | undefined) =>
    db
      .select()
      .from(payouts)
      .where(condition)
      .orderBy(desc(payouts.recordedAt), desc(payouts.id))
      .limit(size);
  if (!statuses) return newest(narrowed);
  // A page of each state, then the newest of these: every part comes sorted out of an index.
  const wanted = sql`unnest(${`{${[...new Set(statuses)].join(',')}}`}::text[]) as wanted(status)`;
  const part = newest(and(narrowed, sql`${payouts.status} = wanted.status`)).as('part');
  return db
    .select(part._.selectedFields)
    .from(wanted)
    .crossJoinLateral(part)
    .orderBy(desc(part.recordedAt), desc(part.id))
    .limit(size);
}

/** What the payouts of some states amount to, a row for each state and currency. */
export function sumPayouts(
  db: Executor,
  scope: PayoutScope,
  statuses: readonly PayoutStatus[],
): Promise<PayoutTotal[]> {
  return db
    .select({
      status: payouts.status,
      currency: payouts.currency,
      count: sql`count(*)`.mapWith(Number),
      amountMinor: sql`sum(${payouts.amountMinor})`.mapWith(BigInt),
      oldestAt: sql`min(${payouts.recordedAt})`.mapWith(payouts.recordedAt),
    })
    .from(payouts)
    .where(and(within(scope, payouts), sql`${payouts.status} = any(${`{${statuses.join(',')}}`}::text[])`))
    .groupBy(payouts.status, payouts.currency);
}

/** What a page shows of a payout. */
const { beneficiaryId, ibanFingerprint, ...shown } = getTableColumns(payouts);

const latestByClaim = statement((db, kind: PayoutScope['kind']) =>
  db
    .selectDistinctOn([payouts.claimId], shown)
    .from(payouts)
    .where(and(within(heldScope(kind), payouts), among(payouts.claimId, held('claimIds'))))
    .orderBy(asc(payouts.claimId), desc(payouts.decisionVersion)),
);

/** The latest payout of each claim that exists for the viewer. */
export function findLatestPayouts(
  db: Executor,
  scope: PayoutScope,
  claimIds: readonly string[],
): Promise<Payout[]> {
  return latestByClaim(db, scope.kind, { ...scope, claimIds: listOf(claimIds) });
}

/** The history of each payout, oldest first. */
export function findTransitions(
  db: Executor,
  scope: PayoutScope,
  payoutIds: readonly PayoutId[],
): Promise<PayoutTransition[]> {
  return db
    .select()
    .from(payoutTransitions)
    .where(and(within(scope, payoutTransitions), among(payoutTransitions.payoutId, payoutIds)))
    .orderBy(asc(payoutTransitions.payoutId), asc(payoutTransitions.payoutVersion));
}

/** A claim's latest payout, held until the transaction ends. */
export async function lockLatestPayout(tx: Transaction, claimId: string): Promise<PayoutRow | null> {
  const [latest] = await tx
    .select()
    .from(payouts)
    .where(and(eq(payouts.office, insuranceOffice), eq(payouts.claimId, claimId)))
    .orderBy(desc(payouts.decisionVersion))
    .limit(1)
    .for('update');
  return latest ?? null;
}

/** Adds a payout. False when one stands in its place already, or another of the claim is open: then nothing is written. */
export async function insertPayout(tx: Transaction, row: PayoutRow): Promise<boolean> {
  const added = await tx.insert(payouts).values(row).onConflictDoNothing().returning({ id: payouts.id });
  return added.length === 1;
}

/** Payouts for a command, held until its transaction ends, in an order that two commands share. */
export function lockPayouts(
  tx: Transaction,
  scope: PayoutScope,
  ids: readonly string[],
): Promise<PayoutRow[]> {
  return tx
    .select()
    .from(payouts)
    .where(and(within(scope, payouts), among(payouts.id, ids)))
    .orderBy(asc(payouts.id))
    .for('update');
}

/** Writes state and version of payouts that the caller holds. */
export async function updateStates(
  tx: Transaction,
  moved: readonly Pick<PayoutRow, 'id' | 'status' | 'version'>[],
): Promise<void> {
  const rows = JSON.stringify(moved.map(({ id, status, version }) => ({ id, status, version })));
  await tx.execute(sql`
    update ${payouts} set status = moved.status, version = moved.version
    from jsonb_to_recordset(${rows}::jsonb) as moved(id uuid, status text, version integer)
    where ${payouts.id} = moved.id`);
}

/** The seal of each payout's last step. Ask while holding the payouts. */
export async function lastSeals(
  tx: Transaction,
  ids: readonly PayoutId[],
): Promise<ReadonlyMap<PayoutId, string>> {
  const rows = await tx
    .selectDistinctOn([payoutTransitions.payoutId], {
      id: payoutTransitions.payoutId,
      hash: payoutTransitions.hash,
    })
    .from(payoutTransitions)
    .where(and(eq(payoutTransitions.office, insuranceOffice), among(payoutTransitions.payoutId, ids)))
    .orderBy(asc(payoutTransitions.payoutId), desc(payoutTransitions.payoutVersion));
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

export async function insertTransitions(tx: Transaction, rows: readonly TransitionRow[]): Promise<void> {
  await tx.insert(payoutTransitions).values([...rows]);
}
