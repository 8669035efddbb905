import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { type FinanceScope, ofFinance } from '../payouts/finance-scope.ts';
import { payouts } from '../payouts/payout.table.ts';
import { type Currency, insuranceOffice, type Payout, type PayoutId } from '../payouts/payout.ts';
import { among } from '../payouts/payout-scope.ts';
import { payoutBatchEntries, payoutBatches } from './payout-batch.table.ts';
import type { BatchShare, PayoutBatch, PayoutBatchId } from './payout-batch.ts';

export type PayoutBatchRow = typeof payoutBatches.$inferSelect;

const ordered = { at: payoutBatches.madeAt, id: payoutBatches.id };

/** One page of the batches that exist for the viewer, newest first, with one more to tell whether others follow. */
export function findBatchPage(db: Executor, scope: FinanceScope, page: Page): Promise<PayoutBatch[]> {
  return db
    .select()
    .from(payoutBatches)
    .where(and(ofFinance(scope, payoutBatches), beyond(page.after, ordered, 'newest first')))
    .orderBy(desc(payoutBatches.madeAt), desc(payoutBatches.id))
    .limit(page.first + 1);
}

/** The batches among `ids` that exist for the viewer. */
export function findBatches(
  db: Executor,
  scope: FinanceScope,
  ids: readonly string[],
): Promise<PayoutBatch[]> {
  return db
    .select()
    .from(payoutBatches)
    .where(and(ofFinance(scope, payoutBatches), among(payoutBatches.id, ids)));
}

/** Where the payouts of each batch stand. */
export function sumBatches(
  db: Executor,
  scope: FinanceScope,
  ids: readonly PayoutBatchId[],
): Promise<BatchShare[]> {
  return db
    .select({
      batchId: payoutBatchEntries.batchId,
      status: payouts.status,
      currency: payouts.currency,
      count: sql`count(*)`.mapWith(Number),
      amountMinor: sql`sum(${payouts.amountMinor})`.mapWith(BigInt),
    })
    .from(payoutBatchEntries)
    .innerJoin(payouts, eq(payouts.id, payoutBatchEntries.payoutId))
    .where(and(ofFinance(scope, payoutBatchEntries), among(payoutBatchEntries.batchId, ids)))
    .groupBy(payoutBatchEntries.batchId, payouts.status, payouts.currency);
}

/** What waits and can go to the bank, the oldest first. Nobody's own is among it. */
export function findPayable(
  db: Executor,
  scope: FinanceScope,
  { currency, actor, limit }: { readonly currency: Currency; readonly actor: string; readonly limit: number },
): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(
      and(
        ofFinance(scope, payouts),
        eq(payouts.status, 'PENDING'),
        eq(payouts.currency, currency),
        ne(payouts.ownerAccountId, actor),
        isNotNull(payouts.holderTown),
        isNotNull(payouts.holderCountry),
      ),
    )
    .orderBy(asc(payouts.recordedAt), asc(payouts.id))
    .limit(limit);
}

/** What waits and can't go with a batch of this person, the oldest first. */
export function findLeftBehind(
  db: Executor,
  scope: FinanceScope,
  { currency, actor, limit }: { readonly currency: Currency; readonly actor: string; readonly limit: number },
): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(
      and(
        ofFinance(scope, payouts),
        eq(payouts.status, 'PENDING'),
        eq(payouts.currency, currency),
        or(eq(payouts.ownerAccountId, actor), isNull(payouts.holderTown), isNull(payouts.holderCountry)),
      ),
    )
    .orderBy(asc(payouts.recordedAt), asc(payouts.id))
    .limit(limit);
}

export async function insertBatch(
  tx: Transaction,
  row: PayoutBatchRow,
  payoutIds: readonly PayoutId[],
): Promise<void> {
  await tx.insert(payoutBatches).values(row);
  await tx
    .insert(payoutBatchEntries)
    .values(payoutIds.map((payoutId) => ({ office: row.office, batchId: row.id, payoutId })));
}

/** Batches for a command, held until its transaction ends, in an order that two commands share. */
export function lockBatches(
  tx: Transaction,
  scope: FinanceScope,
  ids: readonly string[],
): Promise<PayoutBatchRow[]> {
  return tx
    .select()
    .from(payoutBatches)
    .where(and(ofFinance(scope, payoutBatches), among(payoutBatches.id, ids)))
    .orderBy(asc(payoutBatches.id))
    .for('update');
}

/** Which payouts batches are made of. Asked for batches that the caller holds, or found for the viewer. */
export function findEntries(
  db: Executor,
  batchIds: readonly PayoutBatchId[],
): Promise<{ batchId: PayoutBatchId; payoutId: PayoutId }[]> {
  return db
    .select({ batchId: payoutBatchEntries.batchId, payoutId: payoutBatchEntries.payoutId })
    .from(payoutBatchEntries)
    .where(and(eq(payoutBatchEntries.office, insuranceOffice), among(payoutBatchEntries.batchId, batchIds)))
    .orderBy(asc(payoutBatchEntries.batchId), asc(payoutBatchEntries.payoutId));
}

/** The batches of payouts, undone ones too. */
export function findEntriesOfPayouts(
  db: Executor,
  payoutIds: readonly string[],
): Promise<{ batchId: PayoutBatchId; payoutId: PayoutId }[]> {
  return db
    .select({ batchId: payoutBatchEntries.batchId, payoutId: payoutBatchEntries.payoutId })
    .from(payoutBatchEntries)
    .where(
      and(eq(payoutBatchEntries.office, insuranceOffice), among(payoutBatchEntries.payoutId, payoutIds)),
    );
}

/** Writes what a command changed of a batch that it holds. */
export async function updateBatch(
  tx: Transaction,
  id: PayoutBatchId,
  changes: Partial<PayoutBatchRow>,
): Promise<void> {
  await tx.update(payoutBatches).set(changes).where(eq(payoutBatches.id, id));
}
