import { id, instant, minorUnits, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CardPaymentId, CardPaymentStatus, CardReason } from './card-payment.ts';
import type { PartnerOperation } from './payment-partner.ts';

/** Attempts to pay an order by card, as they stand now. Nothing here says with which card. */
export const cardPayments = pgTable(
  'card_payment',
  {
    id: id<CardPaymentId>('id').primaryKey(),
    office: office(),
    version: version(),
    orderId: id<string>('order_id').notNull(),
    attempt: integer('attempt').notNull(),
    partnerOrderId: text('partner_order_id').notNull(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull(),
    callbackKey: id<string>('callback_key').notNull(),
    returnPath: text('return_path').notNull(),
    token: text('token'),
    transactionId: text('transaction_id'),
    captureId: text('capture_id'),
    status: text('status').$type<CardPaymentStatus>().notNull(),
    reason: text('reason').$type<CardReason>(),
    openedAt: instant('opened_at').notNull(),
    pageExpiresAt: instant('page_expires_at'),
    calledAt: instant('called_at'),
  },
  (table) => [
    unique('card_payment_attempt').on(table.office, table.orderId, table.attempt),
    unique('card_payment_partner_order').on(table.office, table.partnerOrderId),
    unique('card_payment_token').on(table.office, table.token),
    unique('card_payment_transaction').on(table.office, table.transactionId),
    unique('card_payment_callback').on(table.office, table.callbackKey),
    // The database itself holds back a second taking of one order.
    uniqueIndex('card_payment_taken')
      .on(table.office, table.orderId)
      .where(sql`${table.status} in ('AUTHORISED', 'CAPTURED')`),
    index('card_payment_unclear')
      .on(table.office, table.openedAt, table.id)
      .where(sql`${table.status} = 'UNCLEAR'`),
    check('card_payment_amount_positive', sql`${table.amountMinor} > 0`),
    check('card_payment_partner_order_short', sql`${table.partnerOrderId} ~ '^[A-Za-z0-9]{3,18}$'`),
  ],
);

/**
 * What the partner was asked, written before he is: one who dies meanwhile is followed by one who asks the same again, by the
 * same request id.
 */
export const cardRequests = pgTable(
  'card_request',
  {
    office: office(),
    /** The partner's RequestId. */
    id: uuid('id').primaryKey(),
    paymentId: id<CardPaymentId>('payment_id')
      .notNull()
      .references(() => cardPayments.id),
    operation: text('operation').$type<PartnerOperation>().notNull(),
    /** The partner's RetryIndicator: 0 for the first time. */
    retries: integer('retries').notNull().default(0),
    askedAt: instant('asked_at').notNull(),
    answeredAt: instant('answered_at'),
    /** What the answer was, in a word: a status or the name of an error. */
    answer: text('answer'),
  },
  (table) => [
    uniqueIndex('card_request_open')
      .on(table.office, table.paymentId, table.operation)
      .where(sql`${table.answeredAt} is null`),
    index('card_request_payment').on(table.office, table.paymentId, table.operation),
  ],
);

/** How a payment came to where it is: append-only, each row sealed to the one before it. */
export const cardTransitions = pgTable(
  'card_transition',
  {
    office: office(),
    paymentId: id<CardPaymentId>('payment_id')
      .notNull()
      .references(() => cardPayments.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    /** The version that the payment has since. */
    paymentVersion: version('payment_version'),
    from: text('from_status').$type<CardPaymentStatus>(),
    to: text('to_status').$type<CardPaymentStatus>().notNull(),
    reason: text('reason').$type<CardReason>(),
    /** Service or account by whose word the step was taken. */
    actor: text('actor').notNull(),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.paymentId, table.paymentVersion] })],
);
