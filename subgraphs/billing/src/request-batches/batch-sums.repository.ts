import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { PaymentRequestId } from '../payment-requests/payment-request.ts';
import { among } from '../payment-requests/request-scope.ts';
import type { RequestTransfer } from './request-batch.repository.ts';
import { requestItems, requestTransfers } from './request-batch.table.ts';
import type { RequestBatchId, TransferStatus } from './request-batch.ts';
import { ofProviderFinance, type ProviderFinanceScope } from './request-batch-scope.ts';

/** How many of a batch's debits or payments stand where, and what they amount to. */
export interface RequestBatchShare {
  readonly batchId: RequestBatchId;
  readonly status: TransferStatus;
  readonly count: number;
  readonly amountMinor: bigint;
}

/** Where the debits or payments of each batch stand. */
export function sumBatches(
  db: Executor,
  scope: ProviderFinanceScope,
  ids: readonly RequestBatchId[],
): Promise<RequestBatchShare[]> {
  return db
    .select({
      batchId: requestTransfers.batchId,
      status: requestTransfers.status,
      count: sql`count(*)`.mapWith(Number),
      amountMinor: sql`sum(${requestTransfers.amountMinor})`.mapWith(BigInt),
    })
    .from(requestTransfers)
    .where(and(ofProviderFinance(scope, requestTransfers), among(requestTransfers.batchId, ids)))
    .groupBy(requestTransfers.batchId, requestTransfers.status)
    .orderBy(requestTransfers.batchId, requestTransfers.status);
}

/** The debits of requests, as far as they count: one of each at most. */
export function findDebits(
  db: Executor,
  scope: ProviderFinanceScope,
  requestIds: readonly PaymentRequestId[],
): Promise<{ readonly paymentRequestId: PaymentRequestId; readonly transfer: RequestTransfer }[]> {
  return db
    .select({ paymentRequestId: requestItems.paymentRequestId, transfer: requestTransfers })
    .from(requestItems)
    .innerJoin(requestTransfers, eq(requestTransfers.id, requestItems.transferId))
    .where(
      and(
        ofProviderFinance(scope, requestItems),
        among(requestItems.paymentRequestId, requestIds),
        eq(requestItems.purpose, 'DEBIT'),
        isNull(requestItems.droppedAt),
      ),
    );
}
