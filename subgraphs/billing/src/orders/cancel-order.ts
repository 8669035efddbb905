import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { cardProblems } from '../card-payments/card-payment.problems.ts';
import { isHeld, readAttempts } from '../card-payments/order-attempts.ts';
import { holdOwnOrder, type OrderOutcome, type SeenOrder } from './hold-order.ts';
import { moveOrder } from './move-order.ts';

/**
 * Cancels an order before its payment is validated (terms, ch. 3). A page that is still open takes nothing any more: what is authorised on it goes back. Once the bank holds
 * the amount it is too late, since the payment was validated.
 */
export function cancelOrder(
  context: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  seen: SeenOrder,
): Promise<OrderOutcome> {
  const { database, viewer, locale } = context;
  return database.transaction(async (tx) => {
    const { order, actor, problems } = await holdOwnOrder(tx, context, seen, 'cancel');
    if (!order || problems.length > 0) return { order, problems };
    if ((await readAttempts(tx, order.id)).some(isHeld))
      return { order, problems: [problem(cardProblems.CARD_PAYMENT_UNDER_WAY, ['id'], locale)] };
    const at = await databaseNow(tx);
    const cancelled = await moveOrder(tx, order, 'cancel', { actor, at }, { expiresAt: null });
    const { office, id } = order;
    await appendAudit(tx, { office, actor: viewer, action: 'order.cancel', subject: `Order:${id}` });
    return { order: cancelled, problems };
  });
}
