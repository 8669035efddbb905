import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { cleaned, gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { holdOwnOrder, type OrderOutcome, type SeenOrder } from './hold-order.ts';
import { moveOrder } from './move-order.ts';
import { orderLabels } from './order.wording.ts';
import { tellOrderer } from './order-notice.ts';

const longestReason = 500;

/** Withdraws a definitive order before the office treats it: nothing is sent, and the fee stays due (terms, ch. 5). */
export function withdrawOrder(
  context: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  seen: SeenOrder,
  typed: Typed,
): Promise<OrderOutcome> {
  const { database, viewer, locale } = context;
  const read: Problem[] = [];
  const field = { path: ['reason'], label: orderLabels.reason };
  const reason = cleaned(typed) ? requiredLine(typed, field, longestReason, gather(read, locale)) : null;
  return database.transaction(async (tx) => {
    const held = await holdOwnOrder(tx, context, seen, 'withdraw');
    const problems = [...read, ...held.problems];
    if (!held.order || problems.length > 0) return { order: held.order, problems };
    const mover = { actor: held.actor, at: await databaseNow(tx), reason };
    const withdrawn = await moveOrder(tx, held.order, 'withdraw', mover);
    const { office, id } = withdrawn;
    await appendAudit(tx, { office, actor: viewer, action: 'order.withdraw', subject: `Order:${id}` });
    await tellOrderer(tx, withdrawn, 'ORDER_WITHDRAWN');
    return { order: withdrawn, problems };
  });
}
