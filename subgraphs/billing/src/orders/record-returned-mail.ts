import { gather, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { OrderOutcome, SeenOrder } from './hold-order.ts';
import { orderLabels } from './order.wording.ts';
import { type Treating, treatOrder } from './treat-order.ts';

const longestNote = 500;

/** An officer notes that the post brought a letter back; the person reads what to do. */
export function recordReturnedMail(context: Treating, seen: SeenOrder, typed: Typed): Promise<OrderOutcome> {
  const problems: Problem[] = [];
  const field = { path: ['note'], label: orderLabels.note };
  const message = requiredLine(typed, field, longestNote, gather(problems, context.locale));
  return treatOrder(context, seen, {
    verbFor: () => 'recordReturn',
    ...{ action: 'order.recordReturn', notice: 'ORDER_RETURNED', message, problems },
  });
}
