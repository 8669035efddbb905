import { day, id, instant, minorUnits, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { bankMessages } from '../bank-messages/bank-message.table.ts';
import type { BankMessageId } from '../bank-messages/bank-message.ts';
import { monthlyInvoices } from '../monthly-invoices/monthly-invoice.table.ts';
import type { MonthlyInvoiceId } from '../monthly-invoices/monthly-invoice.ts';
import type { Currency } from '../payouts/payout.ts';
import type { BankCreditDoubt, BankCreditId } from './invoice-payment.ts';

/** What the bank said came in on the office's account: each entry once, by the bank's own reference of it. */
export const bankCredits = pgTable(
  'bank_credit',
  {
    id: id<BankCreditId>('id').primaryKey(),
    office: office(),
    bankMessageId: id<BankMessageId>('bank_message_id')
      .notNull()
      .references(() => bankMessages.id),
    /** AcctSvcrRef, and the place within an entry that the bank booked as one. */
    servicerReference: text('servicer_reference').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    isReversal: boolean('is_reversal').notNull(),
    bookedOn: day('booked_on').notNull(),
    reference: text('reference'),
    debtorName: text('debtor_name'),
    doubt: text('doubt').$type<BankCreditDoubt>(),
    invoiceId: id<MonthlyInvoiceId>('invoice_id').references(() => monthlyInvoices.id),
    recordedAt: instant('recorded_at').notNull(),
    settledBy: id<string>('settled_by'),
    settledAt: instant('settled_at'),
    /** What became of one that no invoice was meant by. */
    note: text('note'),
  },
  (table) => [
    unique('bank_credit_once').on(table.office, table.servicerReference, table.isReversal),
    index('bank_credit_open')
      .on(table.office, table.recordedAt, table.id)
      .where(sql`${table.settledAt} is null`),
    check('bank_credit_positive', sql`${table.amountMinor} > 0`),
    check('bank_credit_doubt', sql`${table.doubt} is not null or ${table.invoiceId} is not null`),
  ],
);
