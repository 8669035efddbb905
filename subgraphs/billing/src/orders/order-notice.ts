import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Order } from './order.ts';

/** What a person is told about an order. */
export const orderNoticeKinds = [
  'ORDER_CONFIRMED',
  'ORDER_ON_ACCOUNT',
  'ORDER_NOT_PAID',
  'ORDER_EXPIRED',
  'ORDER_DELIVERED',
  'ORDER_RETURNED',
  'ORDER_WITHDRAWN',
  'ORDER_REFUSED',
] as const;

export type OrderNoticeKind = (typeof orderNoticeKinds)[number];

export const tellOrdererTask = 'tell-orderer';

/** Has who ordered told of the step that brought the order to its version, in the transaction of the step. */
export function tellOrderer(
  tx: Transaction,
  { id, version }: Pick<Order, 'id' | 'version'>,
  kind: OrderNoticeKind,
): Promise<void> {
  return addJob(
    tx,
    tellOrdererTask,
    { orderId: id, version, kind },
    { key: `${tellOrdererTask}:${noticeKey(id, version, kind)}` },
  );
}

/** The business fact that is told, once for ever. */
export function noticeKey(orderId: string, version: number, kind: OrderNoticeKind): string {
  return `order:${orderId}:${version}:${kind}`;
}
