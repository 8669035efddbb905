import { day, id, instant, minorUnits, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { batchColumns, batchRules } from '../bank-batches/batch-columns.ts';
import { paymentRequests } from '../payment-requests/payment-request.table.ts';
import type { PaymentRequestId } from '../payment-requests/payment-request.ts';
import type {
  EntryKind,
  ItemPurpose,
  RepaymentId,
  RepaymentStatus,
  RequestBatchId,
  RequestBatchKind,
  RequestEntryId,
  RequestTransferId,
  TransferStatus,
} from './request-batch.ts';

/** Batches of debits, and of payments to providers. Its count is of debits or payments. Amounts are cents of EUR. */
export const requestBatches = pgTable(
  'request_batch',
  {
    ...batchColumns<RequestBatchId>(),
    kind: text('kind').$type<RequestBatchKind>().notNull(),
  },
  (table) => batchRules('request_batch', table),
);

/** One debit or one payment to a provider. What goes to the bank is written once; how it went follows. */
export const requestTransfers = pgTable(
  'request_transfer',
  {
    id: id<RequestTransferId>('id').primaryKey(),
    office: office(),
    batchId: id<RequestBatchId>('batch_id')
      .notNull()
      .references(() => requestBatches.id),
    kind: text('kind').$type<RequestBatchKind>().notNull(),
    status: text('status').$type<TransferStatus>().notNull(),
    /** Whose share a debit takes; null for a payment to a provider. */
    ownerAccountId: id<string>('owner_account_id'),
    providerId: id<string>('provider_id').notNull(),
    organisationId: id<string>('organisation_id').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    iban: sealed('iban').notNull(),
    accountHolder: text('account_holder').notNull(),
    mandateReference: text('mandate_reference'),
    mandateAcceptedOn: day('mandate_accepted_on'),
    street: text('street'),
    houseNumber: text('house_number'),
    postalCode: text('postal_code'),
    town: text('town'),
    country: text('country'),
    /** What the statement of account says that it is for. */
    remittance: text('remittance').notNull(),
    bookedOn: day('booked_on'),
    /** Why the bank did not carry it out or took it back, as ISO 20022 writes it: `AM04`. */
    reasonCode: text('reason_code'),
  },
  (table) => [
    check('request_transfer_positive', sql`${table.amountMinor} > 0`),
    index('request_transfer_of_batch').on(table.batchId),
    index('request_transfer_of_owner').on(table.ownerAccountId),
  ],
);

/** What a debit or a payment is made of. Dropped when the bank did not carry it out: then the request waits for another batch. */
export const requestItems = pgTable(
  'request_item',
  {
    office: office(),
    transferId: id<RequestTransferId>('transfer_id')
      .notNull()
      .references(() => requestTransfers.id),
    paymentRequestId: id<PaymentRequestId>('payment_request_id')
      .notNull()
      .references(() => paymentRequests.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    purpose: text('purpose').$type<ItemPurpose>().notNull(),
    /** Less than zero for what is set off. */
    amountMinor: minorUnits('amount_minor').notNull(),
    droppedAt: instant('dropped_at'),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.transferId, table.paymentRequestId, table.purpose] }),
    // The database itself holds back a second debit, payment or claw-back of a request.
    uniqueIndex('request_item_once')
      .on(table.office, table.paymentRequestId, table.purpose)
      .where(sql`${table.droppedAt} is null`),
    index('request_item_of_request').on(table.paymentRequestId, table.purpose),
    index('request_item_dropped')
      .on(table.purpose, table.paymentRequestId)
      .where(sql`${table.droppedAt} is not null`),
    index('request_item_of_owner').on(table.ownerAccountId),
  ],
);

/** What money of a request came in and went out: append-only. What comes in is above zero. */
export const requestEntries = pgTable(
  'request_entry',
  {
    id: id<RequestEntryId>('id').primaryKey(),
    office: office(),
    paymentRequestId: id<PaymentRequestId>('payment_request_id')
      .notNull()
      .references(() => paymentRequests.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    providerId: id<string>('provider_id').notNull(),
    /** Null for what finance records: a recovery, a repayment. */
    transferId: id<RequestTransferId>('transfer_id').references(() => requestTransfers.id),
    kind: text('kind').$type<EntryKind>().notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    bookedOn: day('booked_on').notNull(),
    /** What finance noted of a recovery. */
    note: text('note'),
    actor: text('actor').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    index('request_entry_of_request').on(table.paymentRequestId, table.recordedAt, table.id),
    index('request_entry_of_owner').on(table.ownerAccountId),
    uniqueIndex('request_entry_once').on(table.office, table.transferId, table.paymentRequestId, table.kind),
  ],
);

/** What a provider paid back of his own accord, as one person found it on the account and another confirms it: never both the same. */
export const requestRepayments = pgTable(
  'request_repayment',
  {
    id: id<RepaymentId>('id').primaryKey(),
    office: office(),
    paymentRequestId: id<PaymentRequestId>('payment_request_id')
      .notNull()
      .references(() => paymentRequests.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    providerId: id<string>('provider_id').notNull(),
    status: text('status').$type<RepaymentStatus>().notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    bookedOn: day('booked_on').notNull(),
    note: text('note').notNull(),
    recordedBy: id<string>('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    /** Who confirmed it or took it back. */
    decidedBy: id<string>('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (table) => [
    uniqueIndex('request_repayment_once')
      .on(table.office, table.paymentRequestId)
      .where(sql`${table.status} <> 'WITHDRAWN'`),
    check(
      'request_repayment_two_people',
      sql`${table.status} <> 'CONFIRMED' or (${table.decidedBy} is not null and ${table.decidedBy} <> ${table.recordedBy})`,
    ),
    index('request_repayment_of_owner').on(table.ownerAccountId),
  ],
);
