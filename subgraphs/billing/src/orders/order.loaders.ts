import { type Connection, nameOfPage, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { type OrderPayment, readPayments } from '../card-payments/order-attempts.ts';
import { findLines, findTransitions } from './order.repository.ts';
import type { Order, OrderId, OrderTransition, SealedLine } from './order.ts';
import type { OrderFilter } from './order-page.repository.ts';
import { orderScopeOf, payerIn } from './order-scope.ts';
import { listOrdersOf, openOrders } from './read-orders.ts';

/** Orders as they exist for the viewer, one statement for however many are asked at once. */
export function orderLoaders(reader: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = orderScopeOf(reader.viewer);
  const { pages } = reader.database;
  const lists = new Map<string, DataLoader<string, Connection<Order>>>();
  return {
    orderById: new DataLoader<string, Order | null>((ids) => openOrders(reader, ids)),
    linesByOrder: new DataLoader<OrderId, readonly SealedLine[]>(async (ids) => {
      const found = Map.groupBy(await findLines(pages, scope, ids), ({ orderId }) => orderId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    historyByOrder: new DataLoader<OrderId, readonly OrderTransition[]>(async (ids) => {
      const found = Map.groupBy(await findTransitions(pages, scope, ids), ({ orderId }) => orderId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** Of the viewer's own orders, or of anybody's for the office: how a colleague's card was paid is nobody's else. */
    paymentByOrder: new DataLoader<OrderId, OrderPayment | null>(async (ids) =>
      scope.kind === 'NOBODY' ? ids.map(() => null) : readPayments(pages, payerIn(scope), ids),
    ),
    /** A field of the graph asks the same page of all accounts: one loader for each such list. */
    ordersOfAccount(filter: OrderFilter, page: Page): DataLoader<string, Connection<Order>> {
      const list = `${JSON.stringify(filter)} ${nameOfPage(page)}`;
      const loader = lists.get(list) ?? new DataLoader((ids) => listOrdersOf(reader, ids, filter, page));
      lists.set(list, loader);
      return loader;
    },
  };
}
