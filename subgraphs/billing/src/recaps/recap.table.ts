import { id, instant, minorUnits, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { clientAccounts } from '../client-accounts/client-account.table.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { orderLines, orders } from '../orders/order.table.ts';
import type { OrderId, OrderLineId, OrderStatus, SettlementKind } from '../orders/order.ts';
import type { RecapId } from './recap.ts';

/** A company's month as it was when it was closed: append-only. A month in which nothing was ordered has none. */
export const recaps = pgTable(
  'recap',
  {
    id: id<RecapId>('id').primaryKey(),
    office: office(),
    clientAccountId: id<ClientAccountId>('client_account_id')
      .notNull()
      .references(() => clientAccounts.id),
    organisationId: id<string>('organisation_id').notNull(),
    /** `2026-10`. */
    month: text('month').notNull(),
    closedAt: instant('closed_at').notNull(),
    /** Requests on account and what they cost: what the invoice asks before credits. */
    count: integer('count').notNull(),
    feeMinor: minorUnits('fee_minor').notNull(),
    postageMinor: minorUnits('postage_minor').notNull(),
    /** Credits of earlier months that the invoice took off. */
    creditsMinor: minorUnits('credits_minor').notNull(),
    cardCount: integer('card_count').notNull(),
    cardMinor: minorUnits('card_minor').notNull(),
  },
  (table) => [
    unique('recap_month').on(table.office, table.clientAccountId, table.month),
    index('recap_page').on(table.office, table.month, table.id),
  ],
);

/** A request as it was at closing, one for each line of an order: append-only. The database itself holds back a line that is charged twice. */
export const recapLines = pgTable(
  'recap_line',
  {
    office: office(),
    orderLineId: id<OrderLineId>('order_line_id')
      .primaryKey()
      .references(() => orderLines.id),
    recapId: id<RecapId>('recap_id')
      .notNull()
      .references(() => recaps.id),
    clientAccountId: id<ClientAccountId>('client_account_id').notNull(),
    orderId: id<OrderId>('order_id')
      .notNull()
      .references(() => orders.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
    settlement: text('settlement').$type<SettlementKind>().notNull(),
    stateAtClosing: text('state_at_closing').$type<OrderStatus>().notNull(),
    serviceCode: text('service_code').notNull(),
    feeMinor: minorUnits('fee_minor').notNull(),
    postageMinor: minorUnits('postage_minor').notNull(),
  },
  (table) => [
    index('recap_line_page').on(table.recapId, table.confirmedAt, table.orderLineId),
    index('recap_line_of_order').on(table.orderId),
    check('recap_line_amounts', sql`${table.feeMinor} > 0 and ${table.postageMinor} >= 0`),
  ],
);
