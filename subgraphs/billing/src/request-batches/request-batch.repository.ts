import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { among } from '../payment-requests/request-scope.ts';
import { requestBatches, requestEntries, requestItems, requestTransfers } from './request-batch.table.ts';
import type { RequestBatchKind, TransferStatus } from './request-batch.ts';
import { ofProviderFinance, type ProviderFinanceScope } from './request-batch-scope.ts';

export type RequestBatch = typeof requestBatches.$inferSelect;
export type RequestTransfer = typeof requestTransfers.$inferSelect;
export type RequestItem = typeof requestItems.$inferSelect;
export type RequestEntry = typeof requestEntries.$inferSelect;

/** One page of the batches that exist for the viewer, newest first, with one more to tell whether others follow. */
export function findBatchPage(
  db: Executor,
  scope: ProviderFinanceScope,
  page: Page,
): Promise<RequestBatch[]> {
  const ordered = { at: requestBatches.madeAt, id: requestBatches.id };
  return db
    .select()
    .from(requestBatches)
    .where(and(ofProviderFinance(scope, requestBatches), beyond(page.after, ordered, 'newest first')))
    .orderBy(desc(requestBatches.madeAt), desc(requestBatches.id))
    .limit(page.first + 1);
}

/** The batches among `ids` that exist for the viewer. */
export function findBatches(
  db: Executor,
  scope: ProviderFinanceScope,
  ids: readonly string[],
): Promise<RequestBatch[]> {
  return db
    .select()
    .from(requestBatches)
    .where(and(ofProviderFinance(scope, requestBatches), among(requestBatches.id, ids)));
}

/** What batches are made of, as it exists for the viewer. */
export function findTransfers(
  db: Executor,
  scope: ProviderFinanceScope,
  batchIds: readonly string[],
): Promise<RequestTransfer[]> {
  return db
    .select()
    .from(requestTransfers)
    .where(and(ofProviderFinance(scope, requestTransfers), among(requestTransfers.batchId, batchIds)))
    .orderBy(asc(requestTransfers.batchId), asc(requestTransfers.id));
}

/** Batches of a kind are made one after the other: each finds what the one before has left. */
export async function takeTurn(tx: Transaction, kind: RequestBatchKind): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`request batch ${kind}`}, 0))`);
}

/** Batches for a command, held until its transaction ends, in an order that two commands share. */
export function lockBatches(
  tx: Transaction,
  scope: ProviderFinanceScope,
  ids: readonly string[],
): Promise<RequestBatch[]> {
  return tx
    .select()
    .from(requestBatches)
    .where(and(ofProviderFinance(scope, requestBatches), among(requestBatches.id, ids)))
    .orderBy(asc(requestBatches.id))
    .for('update');
}

/** The transfers that are named by their own ids or by their batches', held. */
export function lockTransfers(
  tx: Transaction,
  scope: ProviderFinanceScope,
  ids: readonly string[],
): Promise<RequestTransfer[]> {
  const named = sql`(${among(requestTransfers.id, ids)} or ${among(requestTransfers.batchId, ids)})`;
  return tx
    .select()
    .from(requestTransfers)
    .where(and(ofProviderFinance(scope, requestTransfers), named))
    .orderBy(asc(requestTransfers.id))
    .for('update');
}

/** What transfers that the caller found are made of, as long as it counts. */
export function findItems(db: Executor, transferIds: readonly string[]): Promise<RequestItem[]> {
  return db
    .select()
    .from(requestItems)
    .where(
      and(
        eq(requestItems.office, providersOffice),
        among(requestItems.transferId, transferIds),
        isNull(requestItems.droppedAt),
      ),
    )
    .orderBy(asc(requestItems.transferId), asc(requestItems.paymentRequestId), asc(requestItems.purpose));
}

/** Whether a claw-back of a request is on its way in a batch. */
export async function isClawBackUnderWay(tx: Transaction, paymentRequestId: string): Promise<boolean> {
  const found = await tx
    .select({ id: requestItems.transferId })
    .from(requestItems)
    .where(
      and(
        eq(requestItems.office, providersOffice),
        among(requestItems.paymentRequestId, [paymentRequestId]),
        eq(requestItems.purpose, 'CLAW_BACK'),
        isNull(requestItems.droppedAt),
      ),
    );
  return found.length > 0;
}

export async function insertBatch(
  tx: Transaction,
  batch: RequestBatch,
  transfers: readonly RequestTransfer[],
  items: readonly RequestItem[],
): Promise<void> {
  await tx.insert(requestBatches).values(batch);
  await tx.insert(requestTransfers).values([...transfers]);
  await tx.insert(requestItems).values([...items]);
}

/** Writes what a command changed of a batch that it holds. */
export async function updateBatch(
  tx: Transaction,
  id: string,
  changes: Partial<RequestBatch>,
): Promise<void> {
  await tx
    .update(requestBatches)
    .set(changes)
    .where(among(requestBatches.id, [id]));
}

/** Writes how transfers went that the caller holds. */
export async function updateTransfers(
  tx: Transaction,
  ids: readonly string[],
  changes: { readonly status: TransferStatus } & Partial<Pick<RequestTransfer, 'bookedOn' | 'reasonCode'>>,
): Promise<void> {
  await tx.update(requestTransfers).set(changes).where(among(requestTransfers.id, ids));
}

/** From now on what transfers are made of waits for another batch. */
export async function dropItems(tx: Transaction, transferIds: readonly string[], at: Temporal.Instant) {
  await tx
    .update(requestItems)
    .set({ droppedAt: at })
    .where(and(among(requestItems.transferId, transferIds), isNull(requestItems.droppedAt)));
}

export async function insertEntries(tx: Transaction, rows: readonly RequestEntry[]): Promise<void> {
  if (rows.length > 0) await tx.insert(requestEntries).values([...rows]);
}

/** What money of requests came in and went out, as it exists for the viewer, oldest first. */
export function findEntries(
  db: Executor,
  scope: ProviderFinanceScope,
  requestIds: readonly string[],
): Promise<RequestEntry[]> {
  return db
    .select()
    .from(requestEntries)
    .where(and(ofProviderFinance(scope, requestEntries), among(requestEntries.paymentRequestId, requestIds)))
    .orderBy(asc(requestEntries.recordedAt), asc(requestEntries.id));
}

/** The released batches among `ids`: of what a bank's message may speak. */
export function findReleased(
  db: Executor,
  scope: ProviderFinanceScope,
  ids: readonly string[],
): Promise<Pick<RequestBatch, 'id' | 'kind'>[]> {
  const own = requestTransfers.batchId;
  const named = sql`(${among(requestBatches.id, ids)} or ${requestBatches.id} in (select ${own} from ${requestTransfers}
    where ${among(requestTransfers.id, ids)}))`;
  return db
    .select({ id: requestBatches.id, kind: requestBatches.kind })
    .from(requestBatches)
    .where(
      and(ofProviderFinance(scope, requestBatches), inArray(requestBatches.status, ['RELEASED']), named),
    );
}
