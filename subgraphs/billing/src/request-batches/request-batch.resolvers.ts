import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { references } from '../bank-batches/bank-batch.ts';
import { dateTime } from '../finance/shown.ts';
import { bankReasonOf, sayReason } from '../payouts/bank-reason.ts';
import { documentUrl } from '../tickets/ticket.ts';
import { createBatch } from './create-batch.ts';
import { listBatches, openBatch } from './list-batches.ts';
import { previewBatch } from './preview-batch.ts';
import { recordRecovery } from './record-recovery.ts';
import { releaseBatch } from './release-batch.ts';
import { itemMinor, type PlannedTransfer, type ShownItem, sumOf, type WaitingItem } from './request-batch.ts';
import { eur } from './shown-money.ts';
import { undoBatch } from './undo-batch.ts';

/** The most requests that a preview names. */
const mostShown = 100;

export const requestBatchResolvers = {
  Query: {
    requestBatch: (_root, { id }, context) => openBatch(context, id),
    requestBatches: (_root, page, context) => listBatches(context, readPage(page)),
    requestBatchPreview: (_root, { kind }, context) => previewBatch(context, kind),
  },
  Mutation: {
    createRequestBatch: (_root, asked, context) => createBatch(context, asked),
    releaseRequestBatch: (_root, seen, context) => releaseBatch(context, seen),
    undoRequestBatch: (_root, seen, context) => undoBatch(context, seen),
    recordRequestRecovery: (_root, typed, context) => recordRecovery(context, typed),
  },
  PaymentRequest: {
    entries: ({ id }, _arguments, { loaders }) => loaders.entriesByPaymentRequest.load(id),
    debit: ({ id }, _arguments, { loaders }) => loaders.debitByPaymentRequest.load(id),
  },
  RequestEntry: { amount: eur, recordedAt: ({ recordedAt }) => dateTime(recordedAt) },
  RequestBatch: {
    amount: eur,
    madeAt: ({ madeAt }) => dateTime(madeAt),
    isOwn: ({ madeBy }, _arguments, { viewer }) => madeBy === viewer.subject,
    releasedAt: ({ releasedAt }) => releasedAt && dateTime(releasedAt),
    messageId: ({ id }) => references.message(id),
    shares: ({ id }, _arguments, { loaders }) => loaders.sharesByRequestBatch.load(id),
    transfers: ({ id }, _arguments, { loaders }) => loaders.transfersByRequestBatch.load(id),
    fileUrl: ({ id, storageKey }, _arguments, context) =>
      storageKey ? documentUrl(context, { purpose: 'REQUEST_BATCH', id }) : null,
  },
  RequestBatchShare: { amount: eur },
  RequestTransfer: {
    amount: eur,
    items: ({ id }, _arguments, { loaders }) => loaders.itemsByRequestTransfer.load(id),
    bankReason: ({ reasonCode }, _arguments, { locale }) =>
      reasonCode === null ? null : sayReason(bankReasonOf(reasonCode), locale),
  },
  RequestItem: {
    paymentRequest: ({ paymentRequestId }, _arguments, { loaders }) =>
      loaders.paymentRequestById.load(paymentRequestId),
    amount: eur,
  },
  RequestBatchPreview: {
    count: ({ transfers }) => transfers.length,
    amount: ({ transfers }) => eur({ amountMinor: sumOf(transfers.map(({ amountMinor }) => amountMinor)) }),
    items: ({ transfers }) => shownItems(transfers.flatMap(({ items }: PlannedTransfer) => items)),
    leftBehind: ({ leftBehind }) => shownItems(leftBehind),
  },
} satisfies Resolvers;

function shownItems(items: readonly WaitingItem[]): ShownItem[] {
  return items.slice(0, mostShown).map((item) => ({
    ...{ paymentRequestId: item.request.id, purpose: item.purpose, amountMinor: itemMinor(item) },
  }));
}
