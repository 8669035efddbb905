import type { OrderOutcome, SeenOrder } from './hold-order.ts';
import { type Treating, treatOrder } from './treat-order.ts';

/** An officer sent what was ordered by post, also again after it came back. */
export function fulfilOrder(context: Treating, seen: SeenOrder): Promise<OrderOutcome> {
  return treatOrder(context, seen, {
    verbFor: ({ status }) => (status === 'RETURNED' ? 'sendAgain' : 'fulfil'),
    ...{ action: 'order.fulfil', notice: 'ORDER_DELIVERED', message: null, problems: [] },
  });
}
