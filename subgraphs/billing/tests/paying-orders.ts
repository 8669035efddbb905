import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { CardPayment } from '../src/card-payments/card-payment.ts';
import type { PayableOrders, PriceVerdict } from '../src/card-payments/payable-orders.ts';

/** Stands where the room of orders does: writes down what a payment told its order, in the payment's transaction. */
export interface PayingOrders extends PayableOrders {
  /** What an order answers that isn't STANDS, by its id. */
  readonly verdicts: Map<string, PriceVerdict>;
}

export function payingOrders(): PayingOrders {
  const verdicts = new Map<string, PriceVerdict>();
  const told =
    (what: string) =>
    (tx: Transaction, { orderId, reason }: CardPayment) =>
      appendAudit(tx, {
        office: 'POPULATION',
        actor: { kind: 'SUBGRAPH', subject: 'billing' },
        action: `order.${what}`,
        subject: `Order:${orderId}`,
        reason,
      });
  return {
    verdicts,
    confirm: async (_tx, { orderId }) => verdicts.get(orderId) ?? 'STANDS',
    paid: told('paid'),
    notPaid: told('notPaid'),
    unclear: told('unclear'),
  };
}
