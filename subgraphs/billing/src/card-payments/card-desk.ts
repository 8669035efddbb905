import type { PayableOrders } from './payable-orders.ts';
import type { PaymentPartner } from './payment-partner.ts';

/** What card payments need of the process: who takes the money, where people come back to, whose orders are paid. */
export interface CardDesk {
  /** Null where nobody takes cards: production without its settings. */
  readonly partner: PaymentPartner | null;
  /** Where people and the partner reach the counter, without a slash at the end. */
  readonly publicUrl: string;
  readonly orders: PayableOrders;
}
