import type { CardPaymentId } from '../card-payments/card-payment.ts';
import type { OrderId } from '../orders/order.ts';

export type OrderRefundId = string & { readonly __brand: 'OrderRefundId' };

export type OrderRefundStatus =
  /** Written down; whether the partner has opened it is not known yet. */
  | 'ASKED'
  /** The partner has opened it: it has to be captured, or nothing goes back. */
  | 'AUTHORISED'
  /** Captured: the money is on its way. */
  | 'DONE'
  | 'REFUSED'
  /** Nobody knows without looking: on finance's list until somebody does. */
  | 'UNCLEAR';

/** Why nobody is sure of a refund. */
export type RefundDoubt = 'OUTCOME_UNKNOWN' | 'PARTNER_REFUSES' | 'PARTNER_SILENT' | 'AMOUNT_DIFFERS';

/** What the office pays back of an order, to the card that paid it. */
export interface OrderRefund {
  readonly id: OrderRefundId;
  readonly office: string;
  readonly version: number;
  readonly orderId: OrderId;
  readonly ownerAccountId: string;
  readonly cardPaymentId: CardPaymentId;
  /** What the partner knows the payment by. */
  readonly partnerOrderId: string;
  /** What the partner knows the refund by: ours, so that one whose answer was lost can be asked after. */
  readonly partnerRefundId: string;
  /** By what the partner names the capture that is paid back. */
  readonly captureId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  /** Finance's words: the person reads them. */
  readonly reason: string;
  readonly status: OrderRefundStatus;
  readonly doubt: RefundDoubt | null;
  /** The partner's name of the refund. */
  readonly transactionId: string | null;
  readonly requestedAt: Temporal.Instant;
  readonly requestedBy: string;
  readonly endedAt: Temporal.Instant | null;
}

export type RefundVerb = 'open' | 'finish' | 'refuse' | 'doubt';

/** Every step of a refund. There is no other: what went back stays back. */
export const refundSteps: Readonly<
  Record<RefundVerb, { readonly from: readonly OrderRefundStatus[]; readonly to: OrderRefundStatus }>
> = {
  open: { from: ['ASKED', 'UNCLEAR'], to: 'AUTHORISED' },
  finish: { from: ['ASKED', 'AUTHORISED', 'UNCLEAR'], to: 'DONE' },
  refuse: { from: ['ASKED', 'UNCLEAR'], to: 'REFUSED' },
  doubt: { from: ['ASKED', 'AUTHORISED'], to: 'UNCLEAR' },
};

export function mayTake(verb: RefundVerb, status: OrderRefundStatus): boolean {
  return refundSteps[verb].from.includes(status);
}

/** A payment is paid back in this many parts at most: one letter or digit of the partner's name of them. */
export const mostRefunds = 35;

/**
 * What the partner knows a refund by: 18 letters and digits at most, as of payments.
 * @param part From 1.
 */
export function partnerRefundIdOf(orderNumber: string, part: number): string {
  if (!/^[A-Za-z0-9]{1,16}$/.test(orderNumber) || part < 1 || part > mostRefunds)
    throw new Error('The payment partner could not tell this refund from another');
  return `${orderNumber}R${part.toString(36).toUpperCase()}`;
}

/** What of a payment can still be paid back: an unclear refund counts as one that was made. */
export function refundableOf(
  capturedMinor: bigint,
  refunds: readonly Pick<OrderRefund, 'amountMinor' | 'status'>[],
): bigint {
  return refunds.reduce(
    (left, { amountMinor, status }) => (status === 'REFUSED' ? left : left - amountMinor),
    capturedMinor,
  );
}

/** How long after the payment the partner pays back at most: PostFinance ends it after twelve months, and the counter does not know the card. */
export const refundMonths = 12;

/** Whether a payment of this instant is too old to be paid back. */
export function isTooOldToRefund(paidAt: Temporal.Instant, now: Temporal.Instant): boolean {
  const zone = 'Europe/Zurich';
  const last = paidAt.toZonedDateTimeISO(zone).add({ months: refundMonths });
  return Temporal.ZonedDateTime.compare(now.toZonedDateTimeISO(zone), last) > 0;
}
