import { day, id, instant, minorUnits, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { BankWord } from '../bank-files/bank-word.ts';
import { payouts } from '../payouts/payout.table.ts';
import type { Currency, PayoutId } from '../payouts/payout.ts';
import type { BankEntryId, BankMessageId, BankMessageKind, EntryDoubt } from './bank-message.ts';

/** The bank's messages that were read, with their bytes: append-only. None is read twice. */
export const bankMessages = pgTable(
  'bank_message',
  {
    id: id<BankMessageId>('id').primaryKey(),
    office: office(),
    kind: text('kind').$type<BankMessageKind>().notNull(),
    /** The bank's own reference of the file. */
    messageId: text('message_id').notNull(),
    sha256: text('sha256').notNull(),
    storageKey: text('storage_key').notNull(),
    fileKey: sealed('file_key').notNull(),
    fileSize: integer('file_size').notNull(),
    importedBy: id<string>('imported_by').notNull(),
    importedAt: instant('imported_at').notNull(),
    executed: integer('executed').notNull(),
    rejected: integer('rejected').notNull(),
    returned: integer('returned').notNull(),
    repeated: integer('repeated').notNull(),
    ignored: integer('ignored').notNull(),
    unmatched: integer('unmatched').notNull(),
  },
  (table) => [
    unique('bank_message_bytes').on(table.office, table.sha256),
    unique('bank_message_reference').on(table.office, table.kind, table.messageId),
    index('bank_message_page').on(table.office, table.importedAt, table.id),
  ],
);

/** Words of the bank that a person has to look at. */
export const bankEntries = pgTable(
  'bank_entry',
  {
    id: id<BankEntryId>('id').primaryKey(),
    office: office(),
    bankMessageId: id<BankMessageId>('bank_message_id')
      .notNull()
      .references(() => bankMessages.id),
    kind: text('kind').$type<BankWord['kind']>().notNull(),
    doubt: text('doubt').$type<EntryDoubt>().notNull(),
    reference: text('reference'),
    payoutId: id<PayoutId>('payout_id').references(() => payouts.id),
    amountMinor: minorUnits('amount_minor'),
    currency: text('currency').$type<Currency>(),
    bookedOn: day('booked_on').notNull(),
    reasonCode: text('reason_code'),
    recordedAt: instant('recorded_at').notNull(),
    settledBy: id<string>('settled_by'),
    settledAt: instant('settled_at'),
  },
  (table) => [
    index('bank_entry_open')
      .on(table.office, table.recordedAt, table.id)
      .where(sql`${table.settledAt} is null`),
  ],
);
