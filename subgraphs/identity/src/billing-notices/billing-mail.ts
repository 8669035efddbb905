import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What billing tells, as it says it. */
export type BillingNoticeKind =
  | 'ORDER_CONFIRMED'
  | 'ORDER_ON_ACCOUNT'
  | 'ORDER_NOT_PAID'
  | 'ORDER_EXPIRED'
  | 'ORDER_DELIVERED'
  | 'ORDER_RETURNED'
  | 'ORDER_WITHDRAWN'
  | 'ORDER_REFUSED'
  | 'ORDER_REFUNDED'
  | 'ORDER_CREDITED'
  | 'INVOICE_ISSUED'
  | 'RECAP_ISSUED'
  | 'INVOICE_PAID'
  | 'INVOICE_REMINDED'
  | 'INVOICE_SUMMONED'
  | 'CREDIT_NOTE_ISSUED'
  | 'CASE_OPENED'
  | 'CASE_QUESTION'
  | 'CASE_ANSWERED'
  | 'ACCOUNT_SUSPENDED'
  | 'ACCOUNT_REOPENED';

/** Matters of an order, which a person may have by himself. */
export type OrderMatter = Extract<BillingNoticeKind, `ORDER_${string}`>;

/** Matters of a company: its invoices, cases and account. */
export type AccountMatter = Exclude<BillingNoticeKind, OrderMatter>;

/** A line of an order or of an invoice. */
export interface BilledLine {
  readonly title: Wording;
  readonly quantity: number;
  /** Of all of them together. */
  readonly amountMinor: bigint;
}

/** What a letter of billing tells; null for what there is none of. */
export interface BillingFacts {
  /** The page of the order, invoice, recap, case or account; null for who does not see it. */
  readonly link: string | null;
  /** Beside an invoice: its recap, for who sees it. */
  readonly recapLink: string | null;
  readonly number: string;
  /** `2026-10`. */
  readonly month: string | null;
  readonly amountMinor: bigint | null;
  /** A day. */
  readonly dueOn: string | null;
  /** The words of the office, as they were typed. */
  readonly message: string | null;
  readonly company: string | null;
  /** Who ordered, on what serves as a proof: « Claire Favre ». */
  readonly orderedBy: string | null;
  readonly lines: readonly BilledLine[];
  /** The day of the letter in Geneva, which a receipt bears. */
  readonly writtenOn: string;
}

/** A mail of billing. */
export type BillingMail = { readonly kind: `BILLING_${BillingNoticeKind}` } & BillingFacts;
