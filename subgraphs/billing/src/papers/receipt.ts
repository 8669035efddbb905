import type { Locale } from '@guichet/chassis/problems/problem.ts';

/** A service of an order. */
export interface ReceiptLine {
  /** Its title, in the language of the paper. */
  readonly service: string;
  /** Whom it is about; null when nobody is named. */
  readonly beneficiary: string | null;
  /** What the customer calls it. */
  readonly reference: string | null;
  readonly quantity: number;
  /** Of one, in centimes, VAT included. */
  readonly feeMinor: bigint;
  /** What of the order's postage this line bears, in centimes. */
  readonly postageMinor: bigint;
}

/** What is said to whoever has ordered: that the card paid it, or that it goes on the monthly invoice. */
export interface ReceiptFacts {
  readonly locale: Locale;
  readonly orderNumber: string;
  /** When the payment was validated: the card's authorisation, or the click that confirmed it on account. */
  readonly confirmedAt: Temporal.Instant;
  readonly settlement: 'CARD' | 'ON_ACCOUNT';
  readonly orderedBy: string;
  /** The name under which a company orders; null for a private person. */
  readonly companyName: string | null;
  readonly lines: readonly ReceiptLine[];
}

/** What a line costs. */
export function lineTotal({ quantity, feeMinor, postageMinor }: ReceiptLine): bigint {
  return BigInt(quantity) * feeMinor + postageMinor;
}

/** What an order costs, in centimes. */
export function receiptTotal({ lines }: Pick<ReceiptFacts, 'lines'>): bigint {
  return lines.reduce((sum, line) => sum + lineTotal(line), 0n);
}
