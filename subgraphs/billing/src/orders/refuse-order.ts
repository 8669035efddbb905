import { cleaned, gather, isGiven, type Report, type Typed } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { OrderOutcome, SeenOrder } from './hold-order.ts';
import { orderProblems } from './order.problems.ts';
import { orderLabels } from './order.wording.ts';
import { type Treating, treatOrder } from './treat-order.ts';

const shortestDecision = 10;
const longestDecision = 4000;

/** An officer refuses an order with a decision that the person can appeal against; the fee stays due (terms, ch. 5). */
export function refuseOrder(context: Treating, seen: SeenOrder, typed: Typed): Promise<OrderOutcome> {
  const problems: Problem[] = [];
  const message = readDecision(typed, gather(problems, context.locale));
  return treatOrder(context, seen, {
    verbFor: () => 'refuse',
    ...{ action: 'order.refuse', notice: 'ORDER_REFUSED', message, problems },
  });
}

/** A text of several paragraphs; null when it is refused. */
function readDecision(typed: Typed, report: Report): string | null {
  const label = orderLabels.decision;
  if (!isGiven(typed, { path: ['decision'], label }, report)) return null;
  const text = cleaned(typed);
  const length = [...text].length;
  if (length < shortestDecision)
    report(orderProblems.ORDER_DECISION_TOO_SHORT, ['decision'], { limit: shortestDecision });
  if (length > longestDecision)
    report(sharedProblems.FIELD_TOO_LONG, ['decision'], { label, limit: longestDecision, length });
  return text;
}
