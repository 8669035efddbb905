import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { holdForOffice, type OrderOutcome, type SeenOrder } from './hold-order.ts';
import { moveOrder } from './move-order.ts';
import type { Order, OrderVerb } from './order.ts';
import { type OrderNoticeKind, tellOrderer } from './order-notice.ts';

/** What an officer does with an order. */
export interface Treatment {
  readonly verbFor: (order: Order) => OrderVerb;
  /** Its name in the audit trail. */
  readonly action: string;
  readonly notice: OrderNoticeKind;
  /** What he writes to the person; null for a step without words. */
  readonly message: string | null;
  /** What is wrong with these words. */
  readonly problems: readonly Problem[];
}

export type Treating = Pick<RequestContext, 'database' | 'viewer' | 'locale'>;

/** An officer takes a step with an order as he saw it: history, audit trail and notice are written with it. */
export function treatOrder(
  context: Treating,
  seen: SeenOrder,
  { verbFor, action, notice, message, problems: read }: Treatment,
): Promise<OrderOutcome> {
  return context.database.transaction(async (tx) => {
    const held = await holdForOffice(tx, context, seen, verbFor);
    const problems = [...held.problems, ...read];
    if (!held.order || problems.length > 0) return { order: held.order, problems };
    const mover = { actor: held.actor, at: await databaseNow(tx), reason: message };
    const treated = await moveOrder(tx, held.order, verbFor(held.order), mover, { officerMessage: message });
    const { office, id, version } = treated;
    await appendAudit(tx, {
      ...{ office, actor: context.viewer, action, subject: `Order:${id}` },
      details: { version },
    });
    await tellOrderer(tx, treated, notice);
    return { order: treated, problems };
  });
}
