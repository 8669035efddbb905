import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findOrders } from './order.repository.ts';
import type { Order } from './order.ts';
import {
  findOrderPage,
  findOrderPagesOf,
  type OrderFilter,
  type OrderSequence,
} from './order-page.repository.ts';
import { isUuid, type OrderScope, orderScopeOf } from './order-scope.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

const pageOf = (orders: readonly Order[], page: Page): Connection<Order> =>
  connection(orders, page, ({ placedAt, id }) => ({ at: placedAt, id }));

/** Orders by key, in the order of the keys; null for what doesn't exist for the viewer. */
export async function openOrders(reader: Reader, ids: readonly string[]): Promise<readonly (Order | null)[]> {
  const scope = orderScopeOf(reader.viewer);
  if (scope.kind === 'NOBODY' || !ids.some(isUuid)) return ids.map(() => null);
  const orders = await findOrders(reader.database.pages, scope, ids);
  await recordReading(reader, scope, orders);
  const found = new Map<string, Order>(orders.map((order) => [order.id, order]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A page of the orders that exist for the viewer. */
export async function listOrders(
  reader: Reader,
  typed: OrderFilter,
  sequence: OrderSequence,
  page: Page,
): Promise<Connection<Order>> {
  const scope = orderScopeOf(reader.viewer);
  const filter = narrowed(typed);
  if (scope.kind === 'NOBODY' || !filter) return pageOf([], page);
  const found = await findOrderPage(reader.database.pages, scope, filter, sequence, page);
  const cut = connection(found, page, ({ placedAt, confirmedAt, id }) => ({
    at: sequence === 'NEWEST_FIRST' ? placedAt : (confirmedAt ?? placedAt),
    id,
  }));
  await recordReading(reader, scope, cut.nodes);
  return cut;
}

/** The same page of what each of many people placed, in the order of the people. */
export async function listOrdersOf(
  reader: Reader,
  accountIds: readonly string[],
  typed: OrderFilter,
  page: Page,
): Promise<readonly Connection<Order>[]> {
  const scope = orderScopeOf(reader.viewer);
  const filter = narrowed(typed);
  if (scope.kind === 'NOBODY' || !filter) return accountIds.map(() => pageOf([], page));
  const found = await findOrderPagesOf(reader.database.pages, scope, accountIds, filter, page);
  const byOwner = Map.groupBy(found, ({ ownerAccountId }) => ownerAccountId);
  const pages = accountIds.map((id) => pageOf(byOwner.get(id) ?? [], page));
  await recordReading(
    reader,
    scope,
    pages.flatMap(({ nodes }) => nodes),
  );
  return pages;
}

/** The filter as it can be searched by; null for one that nothing can match. */
function narrowed({ organisationId, number, ...rest }: OrderFilter): OrderFilter | null {
  const beginning = (number ?? '').replaceAll(/[\s.-]/g, '').toUpperCase();
  const isAbsent = (organisationId != null && !isUuid(organisationId)) || !/^[A-Z0-9]{0,16}$/.test(beginning);
  return isAbsent ? null : { ...rest, organisationId, number: beginning || null };
}

/** Every order that somebody of the office is shown is written down; what is his own he reads as anybody does. */
async function recordReading(
  { database, viewer }: Reader,
  scope: OrderScope,
  orders: readonly Order[],
): Promise<void> {
  if (scope.kind !== 'OFFICE') return;
  const files = orders.filter(({ ownerAccountId }) => ownerAccountId !== viewer.subject);
  await appendAudit(
    database.trail,
    ...files.map(({ id, office }) => ({
      ...{ office, actor: viewer, action: 'order.read', subject: `Order:${id}` },
    })),
  );
}
