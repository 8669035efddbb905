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
import { cardPayments } from '../card-payments/card-payment.table.ts';
import type { CardPaymentId } from '../card-payments/card-payment.ts';
import { orders } from '../orders/order.table.ts';
import type { OrderId } from '../orders/order.ts';
import type { OrderRefundId, OrderRefundStatus, RefundDoubt } from './refund.ts';

/** What the office pays back of orders to cards, as it stands now. Nothing here says to which card. */
export const orderRefunds = pgTable(
  'order_refund',
  {
    id: id<OrderRefundId>('id').primaryKey(),
    office: office(),
    version: version(),
    orderId: id<OrderId>('order_id')
      .notNull()
      .references(() => orders.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    cardPaymentId: id<CardPaymentId>('card_payment_id')
      .notNull()
      .references(() => cardPayments.id),
    partnerOrderId: text('partner_order_id').notNull(),
    partnerRefundId: text('partner_refund_id').notNull(),
    captureId: text('capture_id').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull(),
    reason: text('reason').notNull(),
    status: text('status').$type<OrderRefundStatus>().notNull(),
    doubt: text('doubt').$type<RefundDoubt>(),
    transactionId: text('transaction_id'),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: id<string>('requested_by').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    unique('order_refund_partner_name').on(table.office, table.partnerRefundId),
    unique('order_refund_transaction').on(table.office, table.transactionId),
    index('order_refund_of_order').on(table.office, table.orderId, table.requestedAt, table.id),
    index('order_refund_of_payment').on(table.cardPaymentId),
    index('order_refund_unclear')
      .on(table.office, table.requestedAt, table.id)
      .where(sql`${table.status} = 'UNCLEAR'`),
    check('order_refund_positive', sql`${table.amountMinor} > 0`),
    check('order_refund_doubt', sql`(${table.status} = 'UNCLEAR') = (${table.doubt} is not null)`),
  ],
);

/** What the partner was asked about a refund, written before he is: as of card payments. */
export const refundRequests = pgTable(
  'order_refund_request',
  {
    office: office(),
    /** The partner's RequestId. */
    id: uuid('id').primaryKey(),
    refundId: id<OrderRefundId>('refund_id')
      .notNull()
      .references(() => orderRefunds.id),
    operation: text('operation').$type<'REFUND' | 'CAPTURE' | 'INQUIRE'>().notNull(),
    /** The partner's RetryIndicator: 0 for the first time. */
    retries: integer('retries').notNull().default(0),
    askedAt: instant('asked_at').notNull(),
    answeredAt: instant('answered_at'),
    /** What the answer was, in a word. */
    answer: text('answer'),
  },
  (table) => [
    uniqueIndex('order_refund_request_open')
      .on(table.office, table.refundId, table.operation)
      .where(sql`${table.answeredAt} is null`),
    index('order_refund_request_of_refund').on(table.office, table.refundId, table.operation),
  ],
);

/** How a refund came to where it is: append-only, each row sealed to the one before it. */
export const refundTransitions = pgTable(
  'order_refund_transition',
  {
    office: office(),
    refundId: id<OrderRefundId>('refund_id')
      .notNull()
      .references(() => orderRefunds.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    refundVersion: version('refund_version'),
    from: text('from_status').$type<OrderRefundStatus>(),
    to: text('to_status').$type<OrderRefundStatus>().notNull(),
    doubt: text('doubt').$type<RefundDoubt>(),
    /** Service or account by whose word it was taken. */
    actor: text('actor').notNull(),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.refundId, table.refundVersion] })],
);
