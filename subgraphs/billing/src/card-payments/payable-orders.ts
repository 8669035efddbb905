import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { CardPayment } from './card-payment.ts';

/** Whether an order may be paid with what was authorised for it. */
export type PriceVerdict = 'STANDS' | 'PRICE_CHANGED' | 'ORDER_CLOSED';

/**
 * What a payment asks and tells its order, each within the transaction of the payment's own step: both happen or neither. The room of orders
 * answers; it locks its order first.
 */
export interface PayableOrders {
  /**
   * The payment is being validated: whether the frozen amount is what the order costs now. STANDS fixes the price.
   * ORDER_CLOSED when it is cancelled, or paid otherwise.
   */
  confirm(tx: Transaction, payment: CardPayment): Promise<PriceVerdict>;
  /** The money is taken. Told once. */
  paid(tx: Transaction, payment: CardPayment): Promise<void>;
  /** This attempt will take nothing: `payment.reason` says why. Another may follow. */
  notPaid(tx: Transaction, payment: CardPayment): Promise<void>;
  /** Nobody knows whether it took anything; `paid` or `notPaid` follows. */
  unclear(tx: Transaction, payment: CardPayment): Promise<void>;
}
