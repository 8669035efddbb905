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
  open: { from: ['ASKED'], to: 'AUTHORISED' },
  finish: { from: ['AUTHORISED', 'UNCLEAR'], to: 'DONE' },
  refuse: { from: ['ASKED', 'UNCLEAR'], to: 'REFUSED' },
  doubt: { from: ['ASKED', 'AUTHORISED'], to: 'UNCLEAR' },
};

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
