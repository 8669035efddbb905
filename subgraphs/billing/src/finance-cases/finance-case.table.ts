import { id, instant, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { creditNotes } from '../credit-notes/credit-note.table.ts';
import type { CreditNoteId } from '../credit-notes/credit-note.ts';
import { monthlyInvoices } from '../monthly-invoices/monthly-invoice.table.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import { orders } from '../orders/order.table.ts';
import type { OrderId } from '../orders/order.ts';
import { orderRefunds } from '../refunds/refund.table.ts';
import type { OrderRefundId } from '../refunds/refund.ts';
import type {
  FinanceCaseAnswer,
  FinanceCaseId,
  FinanceCaseKind,
  FinanceCaseSide,
  FinanceCaseStatus,
} from './finance-case.ts';

/** The last number of a year's cases. */
export const caseNumbers = pgTable(
  'finance_case_number',
  {
    office: office(),
    year: integer('year').notNull(),
    last: bigint('last', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.year] })],
);

/** Cases as they stand now. */
export const financeCases = pgTable(
  'finance_case',
  {
    id: id<FinanceCaseId>('id').primaryKey(),
    office: office(),
    version: version(),
    number: text('number').notNull(),
    kind: text('kind').$type<FinanceCaseKind>().notNull(),
    status: text('status').$type<FinanceCaseStatus>().notNull(),
    openedBy: id<string>('opened_by').notNull(),
    organisationId: id<string>('organisation_id'),
    clientAccountId: id<ClientAccountId>('client_account_id').references(() => clientAccounts.id),
    invoiceId: id<MonthlyInvoiceId>('invoice_id').references(() => monthlyInvoices.id),
    orderId: id<OrderId>('order_id').references(() => orders.id),
    companyName: text('company_name'),
    subject: text('subject').notNull(),
    message: text('message').notNull(),
    openedAt: instant('opened_at').notNull(),
    awaits: text('awaits').$type<FinanceCaseSide>(),
    answer: text('answer').$type<FinanceCaseAnswer>(),
    answerText: text('answer_text'),
    creditNoteId: id<CreditNoteId>('credit_note_id').references(() => creditNotes.id),
    refundId: id<OrderRefundId>('refund_id').references(() => orderRefunds.id),
    endedAt: instant('ended_at'),
    endedBy: id<string>('ended_by'),
  },
  (table) => [
    unique('finance_case_number_once').on(table.office, table.number),
    // One question about one thing at a time: the database itself holds back a second.
    uniqueIndex('finance_case_open_invoice')
      .on(table.office, table.invoiceId)
      .where(sql`${table.status} = 'OPEN'`),
    uniqueIndex('finance_case_open_order')
      .on(table.office, table.orderId)
      .where(sql`${table.status} = 'OPEN'`),
    index('finance_case_page').on(table.office, table.openedAt, table.id),
    index('finance_case_page_status').on(table.office, table.status, table.openedAt, table.id),
    index('finance_case_of_opener').on(table.office, table.openedBy, table.openedAt, table.id),
    index('finance_case_of_organisation').on(table.office, table.organisationId, table.openedAt, table.id),
    index('finance_case_of_invoice').on(table.invoiceId),
    index('finance_case_of_order').on(table.orderId),
    check('finance_case_of_one', sql`num_nonnulls(${table.invoiceId}, ${table.orderId}) = 1`),
    check(
      'finance_case_of_company',
      sql`(${table.invoiceId} is null) = (${table.organisationId} is null) and (${table.invoiceId} is null) = (${table.clientAccountId} is null)`,
    ),
    check(
      'finance_case_answered',
      sql`(${table.status} = 'ANSWERED') = (${table.answer} is not null) and (${table.status} = 'OPEN') = (${table.endedAt} is null)`,
    ),
  ],
);

/** What was written, both ways: append-only. */
export const caseMessages = pgTable(
  'finance_case_message',
  {
    office: office(),
    caseId: id<FinanceCaseId>('case_id')
      .notNull()
      .references(() => financeCases.id),
    /** The version that the case has since. */
    caseVersion: version('case_version'),
    by: text('side').$type<FinanceCaseSide>().notNull(),
    author: id<string>('author').notNull(),
    text: text('text').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.caseId, table.caseVersion] })],
);

/** How a case came to where it is: append-only, each row sealed to the one before it. */
export const caseTransitions = pgTable(
  'finance_case_transition',
  {
    office: office(),
    caseId: id<FinanceCaseId>('case_id')
      .notNull()
      .references(() => financeCases.id),
    caseVersion: version('case_version'),
    from: text('from_status').$type<FinanceCaseStatus>(),
    to: text('to_status').$type<FinanceCaseStatus>().notNull(),
    by: text('side').$type<FinanceCaseSide>().notNull(),
    actor: id<string>('actor').notNull(),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.caseId, table.caseVersion] })],
);
