import {
  cutoffOf,
  groupedBy,
  keyColumns,
  monthOf,
  startOf,
  texts,
} from '@guichet/chassis/figures/figure-sql.ts';
import { mostGroups } from '@guichet/chassis/figures/period.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import { orderLines, orders, orderTransitions } from '../orders/order.table.ts';
import { dueStatuses, type OrderStatus, ordersOffice, type SettlementKind } from '../orders/order.ts';
import type { OrderFigureGroup, OrderFigureQuestion, OrderFigureRow } from './order-figures.ts';

/** The column of each group, by its name in the answer. */
const columns = {
  ORDER_STATUS: 'status',
  SERVICE: 'service',
  MONTH: 'month',
  SETTLEMENT: 'settlement',
  OFFICER: 'officer',
} as const satisfies Readonly<Record<OrderFigureGroup, string>>;

/** What the office does with an order the first time: what follows is about the mail. */
const treats = sql.raw(`side = 'OFFICE' and from_status = 'CONFIRMED'`);

/**
 * The figures of each group, in one statement; one row more than `mostGroups` tells that there are too many. An index leads to the orders that were placed in the
 * period, and for each of them the key of the history to its few steps.
 */
export async function findOrderFigures(
  db: Executor,
  { from, until, asOf, services, statuses, settlement }: OrderFigureQuestion,
  groups: readonly OrderFigureGroup[],
): Promise<readonly OrderFigureRow[]> {
  const keys = groups.map((group) => columns[group]);
  const cutoff = cutoffOf(asOf);
  const is = (...wanted: readonly OrderStatus[]) =>
    sql`count(*) filter (where status = any(${texts(wanted)}))::int`;
  const rows = await db.execute<Found>(sql`
    with counted as (
      select life.status, line.service_code as service, o.settlement, life.officer, o.id, o.owner_account_id,
        line.fee_minor + line.postage_minor as amount, o.confirmed_at,
        ${monthOf(sql`o.placed_at`)} as month,
        extract(epoch from life.treated_at - o.confirmed_at)::float8 as seconds
      from ${orders} o join ${orderLines} line on line.office = o.office and line.order_id = o.id
      cross join lateral (
        select (array_agg(to_status order by order_version desc))[1] as status,
          min(at) filter (where ${treats}) as treated_at, min(actor) filter (where ${treats}) as officer
        from ${orderTransitions} step
        where step.office = ${ordersOffice} and step.order_id = o.id and step.at < ${cutoff}
      ) life
      where o.office = ${ordersOffice} and o.placed_at >= ${startOf(from, 0)} and o.placed_at < ${startOf(until, 1)}
        and o.placed_at < ${cutoff} and life.status is not null
        ${services ? sql`and line.service_code = any(${texts(services)})` : sql``}
        ${statuses ? sql`and life.status = any(${texts(statuses)})` : sql``}
        ${settlement ? sql`and o.settlement = ${settlement}` : sql``}
    )
    select ${keyColumns(Object.values(columns), keys)},
      count(*)::int as requests, count(distinct id)::int as orders, count(distinct owner_account_id)::int as people,
      ${is('AWAITING_PAYMENT', 'PAYMENT_UNCLEAR')} as awaiting, ${is('CONFIRMED')} as waiting,
      ${is('DELIVERED', 'RETURNED')} as delivered, ${is('REFUSED')} as refused, ${is('WITHDRAWN')} as withdrawn,
      ${is('EXPIRED', 'CANCELLED')} as lapsed,
      coalesce(sum(amount) filter (where status = any(${texts(dueStatuses)})), 0)::text as charged,
      percentile_cont(0.5) within group (order by seconds) as median,
      percentile_cont(0.9) within group (order by seconds) as ninetieth,
      min(confirmed_at) filter (where status = 'CONFIRMED') as oldest
    from counted
    ${groupedBy(keys)}
    limit ${mostGroups + 1}`);
  return rows.map(asFigures);
}

/** A row as PostgreSQL answers it. */
type Found = Readonly<
  Record<
    | 'requests'
    | 'orders'
    | 'people'
    | 'awaiting'
    | 'waiting'
    | 'delivered'
    | 'refused'
    | 'withdrawn'
    | 'lapsed',
    number
  >
> & {
  readonly status: OrderStatus | null;
  readonly service: string | null;
  readonly month: string | null;
  readonly settlement: SettlementKind | null;
  readonly officer: string | null;
  readonly charged: string;
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly oldest: string | null;
};

function asFigures(found: Found): OrderFigureRow {
  const { status, service, month, settlement, officer } = found;
  const { requests, orders: count, people, waiting, delivered, refused, withdrawn, lapsed } = found;
  return {
    ...{ status, service, month, settlement, officer },
    counts: {
      ...{ requests, orders: count, people, awaitingPayment: found.awaiting, waiting, delivered },
      ...{ refused, withdrawn, lapsed, chargedMinor: BigInt(found.charged) },
      ...{ medianSeconds: found.median, ninetiethSeconds: found.ninetieth },
      oldestWaiting: found.oldest === null ? null : Temporal.Instant.from(found.oldest),
    },
  };
}
