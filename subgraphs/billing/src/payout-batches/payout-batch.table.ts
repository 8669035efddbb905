import { id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchColumns, batchRules } from '../bank-batches/batch-columns.ts';
import { payouts } from '../payouts/payout.table.ts';
import type { Currency, PayoutId } from '../payouts/payout.ts';
import type { PayoutBatchId } from './payout-batch.ts';

/** Batches of payouts. Once one is released its file never changes. */
export const payoutBatches = pgTable(
  'payout_batch',
  {
    ...batchColumns<PayoutBatchId>(),
    currency: text('currency').$type<Currency>().notNull(),
    undoneBy: id<string>('undone_by'),
    undoneAt: instant('undone_at'),
  },
  (table) => batchRules('payout_batch', table),
);

/** Which payouts a batch was made of: append-only, also when the batch is undone. */
export const payoutBatchEntries = pgTable(
  'payout_batch_entry',
  {
    office: office(),
    batchId: id<PayoutBatchId>('batch_id')
      .notNull()
      .references(() => payoutBatches.id),
    payoutId: id<PayoutId>('payout_id')
      .notNull()
      .references(() => payouts.id),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.batchId, table.payoutId] }),
    index('payout_batch_entry_of_payout').on(table.payoutId),
  ],
);
