import { day, id, instant, minorUnits, office, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { payouts } from '../payouts/payout.table.ts';
import type { Currency, PayoutId } from '../payouts/payout.ts';
import type { BankAnswer, PayoutBatchId, PayoutBatchStatus } from './payout-batch.ts';

/** Batches of payouts. Once one is released its file never changes. */
export const payoutBatches = pgTable(
  'payout_batch',
  {
    id: id<PayoutBatchId>('id').primaryKey(),
    office: office(),
    version: version(),
    status: text('status').$type<PayoutBatchStatus>().notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    count: integer('count').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    madeBy: id<string>('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    releasedBy: id<string>('released_by'),
    releasedAt: instant('released_at'),
    executionOn: day('execution_on'),
    undoneBy: id<string>('undone_by'),
    undoneAt: instant('undone_at'),
    storageKey: text('storage_key'),
    fileKey: sealed('file_key'),
    fileSize: integer('file_size'),
    /** Of the bytes that went to the bank. */
    sha256: text('sha256'),
    answer: text('answer').$type<BankAnswer>(),
    answeredOn: day('answered_on'),
  },
  (table) => [
    index('payout_batch_page').on(table.office, table.madeAt, table.id),
    // The database itself holds back a release by who made the batch, and one without its file.
    check('payout_batch_two_people', sql`${table.releasedBy} <> ${table.madeBy}`),
    check(
      'payout_batch_file',
      sql`(${table.status} = 'RELEASED') = (${table.storageKey} is not null and ${table.releasedBy} is not null)`,
    ),
  ],
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
