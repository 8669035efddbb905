import { day, id, instant, minorUnits, office, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import type { ClientAccount, ClientAccountId } from '../client-accounts/client-account.ts';
import type { Creditor } from '../papers/payment-part.ts';
import type { Currency } from '../payouts/payout.ts';
import { recaps } from '../recaps/recap.table.ts';
import type { RecapId } from '../recaps/recap.ts';
import type { Debtor, InvoiceLine, MonthlyInvoiceId, MonthlyInvoiceStatus } from './monthly-invoice.ts';

/** The last number of a year's invoices. It is taken in the transaction that writes the invoice: none is left out. */
export const invoiceNumbers = pgTable(
  'invoice_number',
  {
    office: office(),
    year: integer('year').notNull(),
    last: bigint('last', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.year] })],
);

/** Months that finance has closed, and how far that is. */
export const closings = pgTable(
  'monthly_closing',
  {
    office: office(),
    /** `2026-10`. */
    month: text('month').notNull(),
    version: version(),
    startedBy: id<string>('started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    /** Accounts with something to close, as they were counted at the start. */
    accounts: integer('accounts').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.month] })],
);

/** Invoices as they stand now: one for an account and month, and none without a recap. */
export const monthlyInvoices = pgTable(
  'monthly_invoice',
  {
    id: id<MonthlyInvoiceId>('id').primaryKey(),
    office: office(),
    version: version(),
    recapId: id<RecapId>('recap_id')
      .notNull()
      .references(() => recaps.id),
    clientAccountId: id<ClientAccountId>('client_account_id')
      .notNull()
      .references(() => clientAccounts.id),
    organisationId: id<string>('organisation_id').notNull(),
    month: text('month').notNull(),
    year: integer('year').notNull(),
    sequence: integer('sequence').notNull(),
    number: text('number').notNull(),
    reference: text('reference').notNull(),
    issuedAt: instant('issued_at').notNull(),
    issuedOn: day('issued_on').notNull(),
    dueOn: day('due_on').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    subtotalMinor: minorUnits('subtotal_minor').notNull(),
    creditsMinor: minorUnits('credits_minor').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    paidMinor: minorUnits('paid_minor').notNull().default(sql`0`),
    creditedMinor: minorUnits('credited_minor').notNull().default(sql`0`),
    lines: jsonb('lines').$type<readonly InvoiceLine[]>().notNull(),
    debtor: jsonb('debtor').$type<Debtor>().notNull(),
    /** The account that it is to be paid on, as it was when it was issued: its reference is good for that one alone. */
    creditor: jsonb('creditor').$type<Creditor>().notNull(),
    locale: text('locale').$type<ClientAccount['locale']>().notNull(),
    status: text('status').$type<MonthlyInvoiceStatus>().notNull(),
    /** The paper, made once by the work process: where it lies, and the hash of its bytes. */
    storageKey: text('storage_key'),
    fileKey: sealed('file_key'),
    fileSize: integer('file_size'),
    sha256: text('sha256'),
  },
  (table) => [
    unique('monthly_invoice_month').on(table.office, table.clientAccountId, table.month),
    unique('monthly_invoice_sequence').on(table.office, table.year, table.sequence),
    unique('monthly_invoice_number').on(table.office, table.number),
    unique('monthly_invoice_reference').on(table.office, table.reference),
    index('monthly_invoice_page').on(table.office, table.issuedAt, table.id),
    index('monthly_invoice_page_status').on(table.office, table.status, table.issuedAt, table.id),
    index('monthly_invoice_due')
      .on(table.office, table.dueOn, table.id)
      .where(sql`${table.status} not in ('PAID', 'OVERPAID', 'CREDITED')`),
    check(
      'monthly_invoice_amounts',
      sql`${table.creditsMinor} >= 0 and ${table.totalMinor} = ${table.subtotalMinor} - ${table.creditsMinor} and ${table.totalMinor} >= 0`,
    ),
    check('monthly_invoice_credited', sql`${table.creditedMinor} between 0 and ${table.totalMinor}`),
  ],
);

/** How an invoice came to where it is: append-only, each row sealed to the one before it. */
export const invoiceTransitions = pgTable(
  'monthly_invoice_transition',
  {
    office: office(),
    invoiceId: id<MonthlyInvoiceId>('invoice_id')
      .notNull()
      .references(() => monthlyInvoices.id),
    invoiceVersion: version('invoice_version'),
    from: text('from_status').$type<MonthlyInvoiceStatus>(),
    to: text('to_status').$type<MonthlyInvoiceStatus>().notNull(),
    /** What happened, in a word: `issue`, `pay`, `credit`, `remind`, `summon`, `dispute`, `settleDispute`. */
    change: text('change').notNull(),
    amountMinor: minorUnits('amount_minor'),
    actor: text('actor').notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.invoiceId, table.invoiceVersion] })],
);

/** What arrived for an invoice: append-only. The bank's own reference makes each once. */
export const invoicePayments = pgTable(
  'invoice_payment',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    invoiceId: id<MonthlyInvoiceId>('invoice_id')
      .notNull()
      .references(() => monthlyInvoices.id),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    bookedOn: day('booked_on').notNull(),
    /** The entry of a bank's notice; null when finance recorded it by hand. */
    bankEntryId: id<string>('bank_entry_id'),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    index('invoice_payment_of_invoice').on(table.invoiceId, table.bookedOn, table.id),
    unique('invoice_payment_entry').on(table.office, table.bankEntryId),
  ],
);

/** Reminders that went out: append-only, each level once. */
export const invoiceReminders = pgTable(
  'invoice_reminder',
  {
    office: office(),
    invoiceId: id<MonthlyInvoiceId>('invoice_id')
      .notNull()
      .references(() => monthlyInvoices.id),
    /** 1: « Rappel ». 2: « Sommation ». */
    level: integer('level').notNull(),
    openMinor: minorUnits('open_minor').notNull(),
    remindedOn: day('reminded_on').notNull(),
    /** The new term. */
    dueOn: day('due_on').notNull(),
    sentAt: instant('sent_at').notNull(),
    sentBy: text('sent_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.invoiceId, table.level] }),
    check('invoice_reminder_level', sql`${table.level} in (1, 2)`),
  ],
);
