import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq } from 'drizzle-orm';
import { payouts, payoutTransitions } from './payout.table.ts';
import { insuranceOffice, type Payout, type PayoutId, type PayoutTransition } from './payout.ts';
import { among, type PayoutScope, within } from './payout-scope.ts';

export type PayoutRow = typeof payouts.$inferSelect;
export type TransitionRow = typeof payoutTransitions.$inferInsert;

/** The payouts among `ids` that exist for the viewer. */
export function findPayouts(db: Executor, scope: PayoutScope, ids: readonly string[]): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(and(within(scope, payouts), among(payouts.id, ids)));
}

/** The latest payout of each claim that exists for the viewer. */
export function findLatestPayouts(
  db: Executor,
  scope: PayoutScope,
  claimIds: readonly string[],
): Promise<Payout[]> {
  return db
    .selectDistinctOn([payouts.claimId])
    .from(payouts)
    .where(and(within(scope, payouts), among(payouts.claimId, claimIds)))
    .orderBy(asc(payouts.claimId), desc(payouts.decisionVersion));
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

export async function insertTransition(tx: Transaction, row: TransitionRow): Promise<void> {
  await tx.insert(payoutTransitions).values(row);
}
