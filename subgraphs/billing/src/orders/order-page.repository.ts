import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, like, type SQL, sql } from 'drizzle-orm';
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

const ordered = { at: orders.placedAt, id: orders.id };

/** One page of the orders that exist for the viewer, newest first, with one more to tell whether others follow. */
export async function findOrderPage(
  db: Executor,
  scope: OrderScope,
  filter: OrderFilter,
  page: Page,
): Promise<Order[]> {
  const size = page.first + 1;
  const condition = and(within(scope), narrowed(filter), beyond(page.after, ordered, 'newest first'));
  const { status } = filter;
  if (!status) return (await newest(db, condition, size)).map(toOrder);
  // A page of each state, then the newest of these: every part comes sorted out of an index.
  const wanted = sql`unnest(${`{${[...new Set(status)].join(',')}}`}::text[]) as wanted(status)`;
  const ofState = and(condition, sql`${orders.status} = wanted.status`);
  return (await newestOfEach(db, wanted, ofState, size).limit(size)).map(toOrder);
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
    within(scope),
    sql`${orders.ownerAccountId} = owner.id`,
    narrowed(filter),
    filter.status ? sql`${orders.status} = any(${`{${filter.status.join(',')}}`}::text[])` : undefined,
    beyond(page.after, ordered, 'newest first'),
  );
  return (await newestOfEach(db, owners, theirs, page.first + 1)).map(toOrder);
}

function narrowed({ settlement, organisationId, number }: OrderFilter): SQL | undefined {
  return and(
    settlement ? eq(orders.settlement, settlement) : undefined,
    organisationId ? eq(orders.organisationId, organisationId) : undefined,
    number ? like(orders.number, `${number}%`) : undefined,
  );
}

function newest(db: Executor, condition: SQL | undefined, size: number) {
  return db
    .select()
    .from(orders)
    .where(condition)
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(size);
}

function newestOfEach(db: Executor, list: SQL, condition: SQL | undefined, size: number) {
  const page = newest(db, condition, size).as('page');
  return db
    .select(page._.selectedFields)
    .from(list)
    .crossJoinLateral(page)
    .orderBy(desc(page.placedAt), desc(page.id));
}
