import { randomBytes } from 'node:crypto';
import type { LocalPayment, LocalPayments } from './local-payments.ts';

/** A refund as the stand-in for the partner has it. */
export interface LocalRefund {
  readonly id: string;
  /** What the counter calls it. */
  readonly orderId: string;
  readonly value: string;
  status: 'AUTHORIZED' | 'CAPTURED';
  /** How many times money really went back: 0 or 1, or the counter has a bug. */
  captures: number;
}

/** The refund that a name means, with its payment; null when there is none. */
export function referredRefund(
  payments: LocalPayments,
  [id, orderId]: readonly [id: string, orderId: string],
): { readonly payment: LocalPayment; readonly refund: LocalRefund } | null {
  for (const payment of payments.all())
    for (const refund of payment.refunds ?? [])
      if (refund.id === id || refund.orderId === orderId) return { payment, refund };
  return null;
}

/** Opens a refund; null when it would give back more than was taken: each that is open counts. */
export function openRefund(
  payment: LocalPayment,
  { value, orderId }: { readonly value: string; readonly orderId: string },
): LocalRefund | null {
  payment.refunds ??= [];
  const open = payment.refunds.reduce((sum, refund) => sum + BigInt(refund.value), 0n);
  if (!/^[1-9]\d*$/.test(value) || open + BigInt(value) > BigInt(payment.value)) return null;
  const id = [...randomBytes(24)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  const refund: LocalRefund = { id, orderId, value, status: 'AUTHORIZED', captures: 0 };
  payment.refunds.push(refund);
  return refund;
}

/** As the partner tells a refund. */
export function refundOf({ id, orderId, value, status }: LocalRefund, currency: string): object {
  return {
    Transaction: {
      ...{ Type: 'REFUND', Status: status, Id: id, Date: new Date().toISOString() },
      Amount: { Value: value, CurrencyCode: currency },
      OrderId: orderId,
    },
  };
}
