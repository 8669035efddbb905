import { readPage } from '@guichet/chassis/pages/page.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { references } from '../bank-batches/bank-batch.ts';
import { documentUrl } from '../tickets/ticket.ts';
import { createBatch } from './create-batch.ts';
import { listBatches } from './list-batches.ts';
import { previewBatch } from './preview-batch.ts';
import { releaseBatch, undoBatch } from './release-batch.ts';

export const payoutBatchResolvers = {
  Query: {
    payoutBatches: (_root, page, context) => listBatches(context, readPage(page)),
    payoutBatchPreview: (_root, { currency }, context) => previewBatch(context, currency ?? 'CHF'),
  },
  Mutation: {
    createPayoutBatch: (_root, { seen, currency, idempotencyKey }, context) =>
      createBatch(context, { seen, currency: currency ?? 'CHF', idempotencyKey }),
    releasePayoutBatch: (_root, seen, context) => releaseBatch(context, seen),
    undoPayoutBatch: (_root, seen, context) => undoBatch(context, seen),
  },
  PayoutBatch: {
    amount: money,
    madeAt: ({ madeAt }) => dateTime(madeAt),
    isOwn: ({ madeBy }, _arguments, { viewer }) => madeBy === viewer.subject,
    releasedAt: ({ releasedAt }) => releasedAt && dateTime(releasedAt),
    undoneAt: ({ undoneAt }) => undoneAt && dateTime(undoneAt),
    messageId: ({ id }) => references.message(id),
    shares: ({ id }, _arguments, { loaders }) => loaders.sharesByBatch.load(id),
    fileUrl: ({ id, storageKey }, _arguments, context) =>
      storageKey ? documentUrl(context, { purpose: 'PAYMENT_ORDER', id }) : null,
  },
  PayoutBatchShare: { amount: money },
  PayoutBatchPreview: {
    count: ({ payouts }) => payouts.length,
    amount: money,
    payouts: ({ payouts }, { first }) => payouts.slice(0, Math.min(Math.max(first ?? 20, 0), 100)),
  },
} satisfies Resolvers;

function money({
  amountMinor,
  currency,
}: {
  readonly amountMinor: bigint;
  readonly currency: 'CHF' | 'EUR';
}) {
  return { amount: toDecimalString(amountMinor), currency };
}

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
