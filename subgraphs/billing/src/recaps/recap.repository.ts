import type { Page, Position } from '@guichet/chassis/pages/page.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { type AccountScope, among, isUuid, ofCompanies } from '../client-accounts/account-scope.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import { orderLines, orders } from '../orders/order.table.ts';
import type { OrderStatus } from '../orders/order.ts';
import { serviceEditions } from '../services/service.table.ts';
import { recapLines, recaps } from './recap.table.ts';
import type { Recap, RecapLine, RecapLineFilter } from './recap.ts';
import { membersOf, nameOf, ofEdition, ofLine, titleIn } from './requests.repository.ts';

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

/** When the requests of a recap were confirmed. */
const confirmedAtOf = ({ closed }: Recap) => (closed ? recapLines.confirmedAt : orders.confirmedAt);

/** The requests after one of them, in their sequence. The instant stands by itself, so that the index is entered where it is. */
function beyondLine(recap: Recap, after: Position | null): SQL | undefined {
  if (!after) return undefined;
  const at = confirmedAtOf(recap);
  const instant = sql.param(after.at, at);
  return sql`${at} >= ${instant} and (${at}, ${orderLines.orderId}, ${orderLines.position}) > (
    select ${instant}::timestamptz, last.order_id, last.position from ${orderLines} as last where last.id = ${after.id}::uuid)`;
}

/** One page of the requests of a recap, oldest first and those of one order as it has them, with one more to tell whether others follow. */
export function findLinePage(
  db: Executor,
  recap: Recap,
  {
    filter,
    locale,
    page,
  }: { readonly filter: RecapLineFilter; readonly locale: Locale; readonly page: Page },
): Promise<RecapLine[]> {
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
  const whole = and(narrowed(recap, filter), beyondLine(recap, page.after));
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
    .orderBy(asc(confirmedAtOf(recap)), asc(orderLines.orderId), asc(orderLines.position))
    .limit(page.first + 1) as Promise<RecapLine[]>;
}
