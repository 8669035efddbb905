import { id, instant, minorUnits, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { monthlyInvoices } from '../monthly-invoices/monthly-invoice.table.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { orders } from '../orders/order.table.ts';
import type { OrderId } from '../orders/order.ts';
import type { Currency } from '../payouts/payout.ts';
import type { CreditNoteId, CreditReason } from './credit-note.ts';

/** The last number of a year's credit notes, as of invoices. */
export const creditNumbers = pgTable(
  'credit_note_number',
  {
    office: office(),
    year: integer('year').notNull(),
    last: bigint('last', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.year] })],
);

/** Credit notes: append-only. */
export const creditNotes = pgTable(
  'credit_note',
  {
    id: id<CreditNoteId>('id').primaryKey(),
    office: office(),
    clientAccountId: id<ClientAccountId>('client_account_id')
      .notNull()
      .references(() => clientAccounts.id),
    organisationId: id<string>('organisation_id').notNull(),
    year: integer('year').notNull(),
    sequence: integer('sequence').notNull(),
    number: text('number').notNull(),
    invoiceId: id<MonthlyInvoiceId>('invoice_id').references(() => monthlyInvoices.id),
    orderId: id<OrderId>('order_id').references(() => orders.id),
    financeCaseId: id<string>('finance_case_id'),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    reason: text('reason').$type<CreditReason>().notNull(),
    note: text('note').notNull(),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: id<string>('issued_by').notNull(),
  },
  (table) => [
    unique('credit_note_sequence').on(table.office, table.year, table.sequence),
    index('credit_note_of_account').on(table.office, table.clientAccountId, table.issuedAt, table.id),
    index('credit_note_of_invoice').on(table.invoiceId),
    index('credit_note_of_order').on(table.orderId),
    check('credit_note_positive', sql`${table.amountMinor} > 0`),
  ],
);

/**
 * Where a credit went: append-only. First to the invoice that it corrects, as far as that is open; the rest is taken off by the account's next invoices.
 */
export const creditApplications = pgTable(
  'credit_application',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    creditNoteId: id<CreditNoteId>('credit_note_id')
      .notNull()
      .references(() => creditNotes.id),
    invoiceId: id<MonthlyInvoiceId>('invoice_id')
      .notNull()
      .references(() => monthlyInvoices.id),
    amountMinor: minorUnits('amount_minor').notNull(),
    /** Whether the invoice took it off when it was issued, or was credited afterwards. */
    atIssue: boolean('at_issue').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    unique('credit_application_once').on(table.office, table.creditNoteId, table.invoiceId),
    index('credit_application_of_invoice').on(table.invoiceId),
    check('credit_application_positive', sql`${table.amountMinor} > 0`),
  ],
);
