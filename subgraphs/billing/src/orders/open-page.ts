import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { CardDesk } from '../card-payments/card-desk.ts';
import { type OpenedPayment, openCardPayment } from '../card-payments/open-card-payment.ts';
import { readEditions } from '../services/read-editions.ts';
import { findLines } from './order.repository.ts';
import { type Order, totalOf } from './order.ts';
import { officeScope } from './order-scope.ts';

/** What is needed to open a page. */
export type PayingContext = Pick<RequestContext, 'database' | 'newId' | 'locale' | 'log' | 'viewer'>;

/** Opens the payment page for an order of the viewer's that waits to be paid, at the price that it bears now. */
export async function openPage(context: PayingContext, desk: CardDesk, order: Order): Promise<OpenedPayment> {
  const lines = await findLines(context.database.pages, officeScope, [order.id]);
  const editions = await readEditions(context.database.pages, lines);
  const { id, number, ownerAccountId, currency } = order;
  return openCardPayment(context, desk, {
    ...{ id, number, ownerAccountId, currency, amountMinor: totalOf(order) },
    description: editions.map(({ wordings }) => wordings[context.locale].title).join(', '),
    returnPath: `/guichet/commandes/${id}`,
  });
}
