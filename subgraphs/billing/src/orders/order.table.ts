import { id, instant, minorUnits, office, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import type { Currency } from '../payouts/payout.ts';
import type { PostageCode } from '../services/postage.ts';
import type {
  AcceptedTerms,
  OrderCardReason,
  OrderId,
  OrderLineId,
  OrderSide,
  OrderStatus,
  SettlementKind,
} from './order.ts';

/** The last number that an office gave to an order in a day: a number is given once, and may be left out. */
export const orderNumbers = pgTable(
  'order_number',
  {
    office: office(),
    day: text('day').notNull(),
    last: bigint('last', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.day] })],
);

/** Orders as they stand now. */
export const orders = pgTable(
  'service_order',
  {
    id: id<OrderId>('id').primaryKey(),
    office: office(),
    version: version(),
    number: text('number').notNull(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    orderedBy: text('ordered_by').notNull(),
    organisationId: id<string>('organisation_id'),
    membershipId: id<string>('membership_id'),
    clientAccountId: id<ClientAccountId>('client_account_id').references(() => clientAccounts.id),
    companyName: text('company_name'),
    settlement: text('settlement').$type<SettlementKind>().notNull(),
    cardReason: text('card_reason').$type<OrderCardReason>(),
    currency: text('currency').$type<Currency>().notNull(),
    feeMinor: minorUnits('fee_minor').notNull(),
    postageMinor: minorUnits('postage_minor').notNull(),
    postage: text('postage').$type<PostageCode>().notNull(),
    recipient: text('recipient').notNull(),
    address: text('address').notNull(),
    postalCode: text('postal_code').notNull(),
    town: text('town').notNull(),
    country: text('country').notNull(),
    terms: jsonb('terms').$type<readonly AcceptedTerms[]>().notNull(),
    locale: text('locale').$type<'fr' | 'de' | 'it' | 'en'>().notNull(),
    status: text('status').$type<OrderStatus>().notNull(),
    placedAt: instant('placed_at').notNull(),
    expiresAt: instant('expires_at'),
    confirmedAt: instant('confirmed_at'),
    /** The month in Geneva of `confirmed_at`. */
    month: text('month'),
    officerMessage: text('officer_message'),
  },
  (table) => [
    unique('service_order_number').on(table.office, table.number),
    index('service_order_of_owner').on(table.office, table.ownerAccountId, table.placedAt, table.id),
    index('service_order_page').on(table.office, table.placedAt, table.id),
    index('service_order_page_status').on(table.office, table.status, table.placedAt, table.id),
    // What has been definitive longest, state by state.
    index('service_order_waiting')
      .on(table.office, table.status, table.confirmedAt, table.id)
      .where(sql`${table.confirmedAt} is not null`),
    index('service_order_of_organisation').on(table.office, table.organisationId, table.placedAt, table.id),
    // What a month's closing reads of one account.
    index('service_order_of_month').on(
      table.office,
      table.clientAccountId,
      table.month,
      table.confirmedAt,
      table.id,
    ),
    index('service_order_expiring')
      .on(table.office, table.expiresAt)
      .where(sql`${table.status} = 'AWAITING_PAYMENT'`),
    check('service_order_amounts', sql`${table.feeMinor} > 0 and ${table.postageMinor} >= 0`),
    check(
      'service_order_on_account',
      sql`${table.settlement} = 'CARD' or (${table.clientAccountId} is not null and ${table.cardReason} is null)`,
    ),
    check('service_order_confirmed', sql`(${table.confirmedAt} is null) = (${table.month} is null)`),
    check(
      'service_order_month',
      sql`${table.month} = to_char(${table.confirmedAt} at time zone 'Europe/Zurich', 'YYYY-MM')`,
    ),
  ],
);

/** The services of an order. What was answered is sealed: it names people. Never changed once the order is confirmed. */
export const orderLines = pgTable(
  'order_line',
  {
    id: id<OrderLineId>('id').primaryKey(),
    office: office(),
    orderId: id<OrderId>('order_id')
      .notNull()
      .references(() => orders.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    position: integer('position').notNull(),
    serviceCode: text('service_code').notNull(),
    editionFrom: text('edition_from').notNull(),
    editionVersion: integer('edition_version').notNull(),
    feeSource: text('fee_source'),
    feeMinor: minorUnits('fee_minor').notNull(),
    postageMinor: minorUnits('postage_minor').notNull(),
    reference: text('reference'),
    /** `Answers` as canonical JSON, sealed for `billing.answers`. */
    answers: sealed('answers').notNull(),
  },
  (table) => [
    unique('order_line_position').on(table.office, table.orderId, table.position),
    check('order_line_amounts', sql`${table.feeMinor} > 0 and ${table.postageMinor} >= 0`),
  ],
);

/** How an order came to where it is: append-only, each row sealed to the one before it. */
export const orderTransitions = pgTable(
  'order_transition',
  {
    office: office(),
    orderId: id<OrderId>('order_id')
      .notNull()
      .references(() => orders.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    orderVersion: version('order_version'),
    from: text('from_status').$type<OrderStatus>(),
    to: text('to_status').$type<OrderStatus>().notNull(),
    by: text('side').$type<OrderSide>().notNull(),
    /** Service or account by whose word it was taken. */
    actor: text('actor').notNull(),
    reason: text('reason'),
    /** Of a renewed price. */
    totalBeforeMinor: minorUnits('total_before_minor'),
    totalAfterMinor: minorUnits('total_after_minor'),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.orderId, table.orderVersion] }),
    check(
      'order_transition_prices',
      sql`(${table.totalBeforeMinor} is null) = (${table.totalAfterMinor} is null)`,
    ),
  ],
);
