import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { orderProblems } from './order.problems.ts';
import { lockOrder } from './order.repository.ts';
import { type Order, type OrderVerb, whyNotOrder } from './order.ts';
import { orderStatusLabels } from './order.wording.ts';
import { orderScopeOf, ownOrders } from './order-scope.ts';

/** An order as it was seen by whoever decides about it. */
export interface SeenOrder {
  readonly id: string;
  readonly version: number;
}

/** What a command on an order comes to. */
export interface OrderOutcome {
  /** As it stands, also beside a problem; null when there is none for the viewer. */
  readonly order: Order | null;
  readonly problems: readonly Problem[];
}

/** An order that is held until the transaction ends, by whom, and what stands in the way of the step. */
export interface HeldOrder extends OrderOutcome {
  readonly actor: string;
}

type Deciding = Pick<RequestContext, 'viewer' | 'locale'>;

/** Holds an order of the viewer's own for a step of his. */
export async function holdOwnOrder(
  tx: Transaction,
  { viewer, locale }: Deciding,
  { id, version }: SeenOrder,
  verb: OrderVerb,
): Promise<HeldOrder> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const order = await lockOrder(tx, ownOrders(actor), id);
  return { order, actor, problems: order ? whyNot(order, version, verb, locale) : absent(locale) };
}

/** Holds an order for a step of the office. Nobody treats his own; of two officers at once, one takes the step, and the other is told where it stands. */
export async function holdForOffice(
  tx: Transaction,
  { viewer, locale }: Deciding,
  { id, version }: SeenOrder,
  verbFor: (order: Order) => OrderVerb,
): Promise<HeldOrder> {
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const order = await lockOrder(tx, orderScopeOf(viewer), id);
  if (!order) return { order, actor, problems: absent(locale) };
  if (order.ownerAccountId === actor)
    return { order, actor, problems: [problem(orderProblems.ORDER_OF_ONESELF, ['id'], locale)] };
  return { order, actor, problems: whyNot(order, version, verbFor(order), locale) };
}

function absent(locale: RequestContext['locale']): readonly Problem[] {
  return [problem(sharedProblems.NOT_FOUND, ['id'], locale)];
}

function whyNot(
  order: Order,
  version: number,
  verb: OrderVerb,
  locale: RequestContext['locale'],
): readonly Problem[] {
  const reason = whyNotOrder(verb, order, version);
  if (!reason) return [];
  if (reason === 'CHANGED') return [problem(sharedProblems.VERSION_CONFLICT, ['version'], locale)];
  const code = orderProblems[reason === 'STEP_TAKEN' ? 'ORDER_STEP_TAKEN' : 'ORDER_STEP_NOT_OPEN'];
  return [problem(code, ['id'], locale, { status: orderStatusLabels[order.status] })];
}
