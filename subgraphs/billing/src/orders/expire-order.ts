import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { mayTakeMoney, readAttempts } from '../card-payments/order-attempts.ts';
import { moveOrder } from './move-order.ts';
import { lockOrder } from './order.repository.ts';
import type { Order } from './order.ts';
import { tellOrderer } from './order-notice.ts';
import { officeScope } from './order-scope.ts';

export const expireOrderTask = 'expire-order';

const expireJob = z.object({ orderId: z.uuid() });

/** After which an order is looked at again whose payment was under way. */
const lookAgainAfter = Temporal.Duration.from({ hours: 1 });

/** Has an order end that nobody pays in time. */
export function expireLater(
  tx: Transaction,
  { id, expiresAt }: Pick<Order, 'id' | 'expiresAt'>,
): Promise<void> {
  if (!expiresAt) throw new Error('An order that does not wait was to expire');
  return addExpiry(tx, id, expiresAt);
}

/** Ends an order that was not paid in time; not as long as an attempt may still take money, of which nobody would know what it was for. */
export async function expireOrder(payload: unknown, { database }: JobContext): Promise<void> {
  const { orderId } = expireJob.parse(payload);
  await database.transaction(async (tx) => {
    const order = await lockOrder(tx, officeScope, orderId);
    if (!order?.expiresAt || (order.status !== 'AWAITING_PAYMENT' && order.status !== 'PAYMENT_UNCLEAR'))
      return;
    const at = await databaseNow(tx);
    if (Temporal.Instant.compare(order.expiresAt, at) > 0) return addExpiry(tx, order.id, order.expiresAt);
    const attempts = await readAttempts(tx, order.id);
    if (order.status === 'PAYMENT_UNCLEAR' || attempts.some((attempt) => mayTakeMoney(attempt, at)))
      return addExpiry(tx, order.id, at.add(lookAgainAfter));
    const expired = await moveOrder(tx, order, 'expire', { actor: 'billing', at });
    await tellOrderer(tx, expired, 'ORDER_EXPIRED');
  }, 'jobs');
}

function addExpiry(tx: Transaction, orderId: string, runAt: Temporal.Instant): Promise<void> {
  return addJob(tx, expireOrderTask, { orderId }, { key: `${expireOrderTask}:${orderId}`, runAt });
}
