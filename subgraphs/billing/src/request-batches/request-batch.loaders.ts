import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { PaymentRequestId } from '../payment-requests/payment-request.ts';
import { findDebits, type RequestBatchShare, sumBatches } from './batch-sums.repository.ts';
import { findRepayments, type Repayment } from './repayment.repository.ts';
import {
  findEntries,
  findItems,
  findTransfers,
  type RequestEntry,
  type RequestItem,
  type RequestTransfer,
} from './request-batch.repository.ts';
import type { RequestBatchId, RequestTransferId } from './request-batch.ts';
import { providerFinanceOf } from './request-batch-scope.ts';

/** What batches are made of and what requests' books say, one statement for however many are asked at once. */
export function requestBatchLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = providerFinanceOf(viewer);
  return {
    transfersByRequestBatch: new DataLoader<RequestBatchId, readonly RequestTransfer[]>(async (ids) => {
      const found = Map.groupBy(await findTransfers(database.pages, scope, ids), ({ batchId }) => batchId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    sharesByRequestBatch: new DataLoader<RequestBatchId, readonly RequestBatchShare[]>(async (ids) => {
      const found = Map.groupBy(await sumBatches(database.pages, scope, ids), ({ batchId }) => batchId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    debitByPaymentRequest: new DataLoader<PaymentRequestId, RequestTransfer | null>(async (ids) => {
      const rows = await findDebits(database.pages, scope, ids);
      const found = new Map(rows.map(({ paymentRequestId, transfer }) => [paymentRequestId, transfer]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    itemsByRequestTransfer: new DataLoader<RequestTransferId, readonly RequestItem[]>(async (ids) => {
      const found = Map.groupBy(await findItems(database.pages, ids), ({ transferId }) => transferId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    entriesByPaymentRequest: new DataLoader<PaymentRequestId, readonly RequestEntry[]>(async (ids) => {
      const rows = await findEntries(database.pages, scope, ids);
      const found = Map.groupBy(rows, ({ paymentRequestId }) => paymentRequestId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    repaymentByPaymentRequest: new DataLoader<PaymentRequestId, Repayment | null>(async (ids) => {
      const rows = await findRepayments(database.pages, scope, ids);
      const found = new Map(rows.map((row) => [row.paymentRequestId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
