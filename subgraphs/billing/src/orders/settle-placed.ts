import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { CardDesk } from '../card-payments/card-desk.ts';
import { openPage, type PayingContext } from './open-page.ts';
import type { Order, OrderCardReason } from './order.ts';
import { retryPayment } from './retry-payment.ts';

/** How a placed order is settled, as the graph names it. */
export type PlacedSettlement =
  | {
      readonly __typename: 'CardPayment';
      readonly redirectUrl: string | null;
      readonly reason: OrderCardReason;
    }
  | { readonly __typename: 'OnAccount'; readonly month: string; readonly clientAccountId: string };

/** What placing an order comes to. */
export interface PlacedOrder {
  readonly order: Order | null;
  readonly settlement: PlacedSettlement | null;
  readonly problems: readonly Problem[];
}

/** What comes after an order was written: a payment page for one that waits to be paid, another one when it was placed before. */
export async function settlePlaced(
  context: PayingContext,
  desk: CardDesk,
  { order, isNew }: { readonly order: Order; readonly isNew: boolean },
): Promise<PlacedOrder> {
  const { settlement, clientAccountId, month, cardReason: reason } = order;
  if (settlement === 'ON_ACCOUNT') {
    if (!clientAccountId || !month) throw new Error('An order on account has no account');
    return { order, settlement: { __typename: 'OnAccount', month, clientAccountId }, problems: [] };
  }
  if (!reason) throw new Error('An order by card says no reason');
  const byCard = (redirectUrl: string | null) =>
    ({ __typename: 'CardPayment', redirectUrl, reason }) as const;
  if (order.status !== 'AWAITING_PAYMENT') return { order, settlement: byCard(null), problems: [] };
  if (isNew) {
    const { redirectUrl, problems } = await openPage(context, desk, order);
    return { order, settlement: byCard(redirectUrl), problems };
  }
  const again = await retryPayment(context, desk, order.id);
  return {
    order: again.order ?? order,
    settlement: byCard(again.redirectUrl),
    problems: again.problems,
  };
}
