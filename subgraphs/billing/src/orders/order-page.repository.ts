import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, isNotNull, like, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { toOrder } from './order.repository.ts';
import { orders } from './order.table.ts';
import type { Order, OrderStatus, SettlementKind } from './order.ts';
import { keyList, type OrderScope, within } from './order-scope.ts';

/** What a list of orders may be narrowed to. */
export interface OrderFilter {
  readonly status?: readonly OrderStatus[] | null | undefined;
  readonly settlement?: SettlementKind | null | undefined;
  readonly organisationId?: string | null | undefined;
  /** The beginning of an order number. */
  readonly number?: string | null | undefined;
}

/** The newest first, or those first that have been definitive longest. */
export type OrderSequence = 'NEWEST_FIRST' | 'LONGEST_WAITING_FIRST';

const placed = { at: orders.placedAt, id: orders.id };
const waiting = { at: orders.confirmedAt, id: orders.id };

/** One page of the orders that exist for the viewer, with one more to tell whether others follow. */
export async function findOrderPage(
  db: Executor,
  scope: OrderScope,
  filter: OrderFilter,
  sequence: OrderSequence,
  page: Page,
): Promise<Order[]> {
  const size = page.first + 1;
  const further =
    sequence === 'NEWEST_FIRST'
      ? beyond(page.after, placed, 'newest first')
      : and(isNotNull(orders.confirmedAt), beyond(page.after, waiting, 'oldest first'));
  const condition = and(within(scope, orders), narrowed(filter), further);
  const { status } = filter;
  if (!status) return (await firstOf(db, condition, sequence, size)).map(toOrder);
  // A page of each state, then the first of these: every part comes sorted out of an index.
  const wanted = sql`unnest(${`{${[...new Set(status)].join(',')}}`}::text[]) as wanted(status)`;
  const ofState = and(condition, sql`${orders.status} = wanted.status`);
  return (await firstOfEach(db, wanted, ofState, sequence, size).limit(size)).map(toOrder);
}

/** The same page of the orders that each of many people placed, in one statement. */
export async function findOrderPagesOf(
  db: Executor,
  scope: OrderScope,
  accountIds: readonly string[],
  filter: OrderFilter,
  page: Page,
): Promise<Order[]> {
  const owners = sql`unnest(${keyList(accountIds)}) as owner(id)`;
  const theirs = and(
    within(scope, orders),
    sql`${orders.ownerAccountId} = owner.id`,
    narrowed(filter),
    filter.status ? sql`${orders.status} = any(${`{${filter.status.join(',')}}`}::text[])` : undefined,
    beyond(page.after, placed, 'newest first'),
  );
  return (await firstOfEach(db, owners, theirs, 'NEWEST_FIRST', page.first + 1)).map(toOrder);
}

function narrowed({ settlement, organisationId, number }: OrderFilter): SQL | undefined {
  return and(
    settlement ? eq(orders.settlement, settlement) : undefined,
    organisationId ? eq(orders.organisationId, organisationId) : undefined,
    number ? like(orders.number, `${number}%`) : undefined,
  );
}

function firstOf(db: Executor, condition: SQL | undefined, sequence: OrderSequence, size: number) {
  return db
    .select()
    .from(orders)
    .where(condition)
    .orderBy(...inSequence(orders, sequence))
    .limit(size);
}

function firstOfEach(
  db: Executor,
  list: SQL,
  condition: SQL | undefined,
  sequence: OrderSequence,
  size: number,
) {
  const page = firstOf(db, condition, sequence, size).as('page');
  return db
    .select(page._.selectedFields)
    .from(list)
    .crossJoinLateral(page)
    .orderBy(...inSequence(page, sequence));
}

function inSequence(
  { placedAt, confirmedAt, id }: Readonly<Record<'placedAt' | 'confirmedAt' | 'id', PgColumn>>,
  sequence: OrderSequence,
): SQL[] {
  return sequence === 'NEWEST_FIRST' ? [desc(placedAt), desc(id)] : [asc(confirmedAt), asc(id)];
}
