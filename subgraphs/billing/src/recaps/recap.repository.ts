import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { type AccountScope, among, isUuid, ofCompanies } from '../client-accounts/account-scope.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { orderLines, orders } from '../orders/order.table.ts';
import { dueStatuses, type OrderStatus, ordersOffice } from '../orders/order.ts';
import { serviceEditions } from '../services/service.table.ts';
import { recapLines, recaps } from './recap.table.ts';
import type { Recap, RecapLine, RecapLineFilter, RecapPart } from './recap.ts';

// What a recap says of orders it reads in the orders' own tables, and never writes them: the lines of a definitive order do not change, so a closed month keeps what it
// alone knows, which requests it has and where each stood.

export type ClosedRow = Pick<
  typeof recaps.$inferSelect,
  'id' | 'clientAccountId' | 'month' | 'closedAt' | 'creditsMinor'
>;

const closedColumns = {
  id: recaps.id,
  clientAccountId: recaps.clientAccountId,
  month: recaps.month,
  closedAt: recaps.closedAt,
  creditsMinor: recaps.creditsMinor,
};

/** What was kept of an account's month; null as long as it is open, or when it does not exist for the viewer. */
export async function findClosedMonth(
  db: Executor,
  scope: AccountScope,
  accountId: ClientAccountId,
  month: string,
): Promise<ClosedRow | null> {
  const [row] = await db
    .select(closedColumns)
    .from(recaps)
    .where(and(ofCompanies(scope, recaps), eq(recaps.clientAccountId, accountId), eq(recaps.month, month)));
  return row ?? null;
}

/** A closed month by its id. */
export async function findClosedRecap(
  db: Executor,
  scope: AccountScope,
  id: string,
): Promise<ClosedRow | null> {
  const [row] = await db
    .select(closedColumns)
    .from(recaps)
    .where(and(ofCompanies(scope, recaps), among(recaps.id, [id])));
  return row ?? null;
}

const ofLine = and(eq(orderLines.office, orders.office), eq(orderLines.orderId, orders.id));

/** The requests of a recap: those that it kept, or those of its open month. The account was judged before. */
function membersOf({ account, month, closed }: Recap): SQL | undefined {
  return closed
    ? eq(recapLines.recapId, closed.id)
    : and(
        eq(orders.office, ordersOffice),
        eq(orders.clientAccountId, account.id),
        eq(orders.month, month),
        sql`${orders.status} = any(${`{${dueStatuses.join(',')}}`}::text[])`,
      );
}

const nameOf = ({ account }: Recap) => sql<string>`coalesce(${orders.companyName}, ${account.name}::text)`;

function narrowed(recap: Recap, { service, collaborator, companyName, settlement }: RecapLineFilter) {
  return and(
    membersOf(recap),
    service === null ? undefined : eq(orderLines.serviceCode, service),
    collaborator === null
      ? undefined
      : isUuid(collaborator)
        ? eq(orders.ownerAccountId, collaborator)
        : sql`false`,
    companyName === null ? undefined : sql`${nameOf(recap)} = ${companyName}`,
    settlement === null ? undefined : eq(orders.settlement, settlement),
  );
}

/** What the service was called in the edition that was ordered. */
const titleIn = (
  locale: Locale,
) => sql<string>`coalesce(${serviceEditions.wordings} -> ${locale}::text ->> 'title',
  ${orderLines.serviceCode})`;

const ofEdition = and(
  eq(serviceEditions.office, orderLines.office),
  eq(serviceEditions.code, orderLines.serviceCode),
  sql`${serviceEditions.validFrom} = ${orderLines.editionFrom}::date`,
  eq(serviceEditions.version, orderLines.editionVersion),
);

/** One page of the requests of a recap, oldest first, with one more to tell whether others follow. */
export function findLinePage(
  db: Executor,
  recap: Recap,
  {
    filter,
    locale,
    page,
  }: { readonly filter: RecapLineFilter; readonly locale: Locale; readonly page: Page },
): Promise<RecapLine[]> {
  const ordered = recap.closed
    ? { at: recapLines.confirmedAt, id: recapLines.orderLineId }
    : { at: orders.confirmedAt, id: orderLines.id };
  const columns = {
    id: orderLines.id,
    orderId: orders.id,
    number: orders.number,
    confirmedAt: sql<Temporal.Instant>`${orders.confirmedAt}`.mapWith(orders.confirmedAt),
    settlement: orders.settlement,
    stateAtClosing: recap.closed
      ? sql<OrderStatus | null>`${recapLines.stateAtClosing}`
      : sql<OrderStatus | null>`null`,
    status: orders.status,
    serviceCode: orderLines.serviceCode,
    title: titleIn(locale),
    ownerAccountId: orders.ownerAccountId,
    orderedBy: orders.orderedBy,
    companyName: nameOf(recap),
    reference: orderLines.reference,
    postage: orders.postage,
    recipient: orders.recipient,
    address: orders.address,
    postalCode: orders.postalCode,
    town: orders.town,
    country: orders.country,
    feeMinor: orderLines.feeMinor,
    postageMinor: orderLines.postageMinor,
  };
  const whole = and(narrowed(recap, filter), beyond(page.after, ordered, 'oldest first'));
  const selected = db.select(columns);
  const joined = recap.closed
    ? selected
        .from(recapLines)
        .innerJoin(orderLines, eq(orderLines.id, recapLines.orderLineId))
        .innerJoin(orders, eq(orders.id, recapLines.orderId))
    : selected.from(orders).innerJoin(orderLines, ofLine);
  return joined
    .leftJoin(serviceEditions, ofEdition)
    .where(whole)
    .orderBy(asc(ordered.at), asc(ordered.id))
    .limit(page.first + 1) as Promise<RecapLine[]>;
}

interface PartRow extends Record<string, unknown> {
  readonly by: RecapPart['by'];
  readonly settlement: RecapPart['settlement'];
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
  readonly fee: string;
  readonly postage: string;
}

/** What the requests of a recap come to, by settlement: all, by service, by who ordered and by company name. */
export async function sumParts(db: Executor, recap: Recap, locale: Locale): Promise<readonly RecapPart[]> {
  const source = recap.closed
    ? sql`${recapLines} join ${orderLines} on ${orderLines.id} = ${recapLines.orderLineId}
        join ${orders} on ${orders.id} = ${recapLines.orderId}`
    : sql`${orders} join ${orderLines} on ${ofLine}`;
  const rows = await db.execute<PartRow>(sql`
    with request as (
      select ${orders.settlement} as settlement, ${orderLines.serviceCode} as service, ${titleIn(locale)} as title,
        ${orders.ownerAccountId}::text as owner, ${orders.orderedBy} as ordered_by, ${nameOf(recap)} as company,
        ${orderLines.feeMinor} as fee, ${orderLines.postageMinor} as postage
      from ${source} left join ${serviceEditions} on ${ofEdition}
      where ${membersOf(recap)})
    select case when grouping(service) = 0 then 'SERVICE' when grouping(owner) = 0 then 'COLLABORATOR'
        when grouping(company) = 0 then 'COMPANY_NAME' else 'ALL' end as by,
      settlement, coalesce(service, owner, company) as key,
      case when grouping(service) = 0 then max(title) when grouping(owner) = 0 then max(ordered_by) else company end as label,
      count(*)::int as count, sum(fee)::text as fee, sum(postage)::text as postage
    from request
    group by grouping sets ((settlement), (settlement, service), (settlement, owner), (settlement, company))
    order by count desc limit 3000`);
  return rows.map(({ by, settlement, key, label, count, fee, postage }) => ({
    ...{ by, settlement, key: key ?? '', label: label ?? '', count },
    ...{ feeMinor: BigInt(fee), postageMinor: BigInt(postage) },
  }));
}

/** A month of an account, as its list shows it. */
interface MonthRow extends Record<string, unknown> {
  readonly account: string;
  readonly month: string;
  readonly is_closed: boolean;
  readonly count: number;
  readonly total: string;
}

/** The months in which some accounts ordered, latest first, at most `most` of each. */
export async function findMonths(
  db: Executor,
  scope: AccountScope,
  accountIds: readonly ClientAccountId[],
  most: number,
): Promise<readonly MonthRow[]> {
  const due = sql`${orders.status} = any(${`{${dueStatuses.join(',')}}`}::text[])`;
  return db.execute<MonthRow>(sql`
    select account, month, is_closed, count, total from (
      select account, month, is_closed, count, total,
        row_number() over (partition by account order by month desc) as place
      from (
        select ${recaps.clientAccountId} as account, ${recaps.month} as month, true as is_closed,
          ${recaps.count} + ${recaps.cardCount} as count,
          (${recaps.feeMinor} + ${recaps.postageMinor} + ${recaps.cardMinor})::text as total
        from ${recaps} where ${and(ofCompanies(scope, recaps), among(recaps.clientAccountId, accountIds))}
        union all
        select ${orders.clientAccountId}, ${orders.month}, false, count(*)::int,
          sum(${orderLines.feeMinor} + ${orderLines.postageMinor})::text
        from ${orders} join ${orderLines} on ${ofLine}
        where ${and(ofCompanies(scope, { office: orders.office, organisationId: orders.organisationId }), among(orders.clientAccountId, accountIds))}
          and ${orders.month} is not null and ${due}
          and not exists (select from ${recaps} where ${recaps.office} = ${orders.office}
            and ${recaps.clientAccountId} = ${orders.clientAccountId} and ${recaps.month} = ${orders.month})
        group by ${orders.clientAccountId}, ${orders.month}) as months) as placed
    where place <= ${most} order by account, month desc`);
}
