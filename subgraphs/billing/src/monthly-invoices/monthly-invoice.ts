import type { ClientAccountId, PostalAddress } from '../client-accounts/client-account.ts';
import type { Creditor } from '../papers/payment-part.ts';
import type { Currency } from '../payouts/payout.ts';

export type MonthlyInvoiceId = string & { readonly __brand: 'MonthlyInvoiceId' };

export type MonthlyInvoiceStatus =
  | 'ISSUED'
  | 'PARTLY_PAID'
  | 'PAID'
  | 'OVERPAID'
  | 'OVERDUE'
  | 'REMINDED'
  | 'SUMMONED'
  | 'DISPUTED'
  | 'CREDITED';

/** A line of an invoice: what a service costs at one price, how often, or the postage. */
export interface InvoiceLine {
  readonly kind: 'SERVICE' | 'POSTAGE';
  /** Of a service its code, of postage its. */
  readonly code: string;
  readonly quantity: number;
  /** In centimes, in digits since JSON has no large integers. */
  readonly unitMinor: string;
  readonly amountMinor: string;
}

/** Who pays, as it was when the invoice was issued. */
export interface Debtor {
  readonly name: string;
  readonly uid: string;
  readonly address: PostalAddress;
}

/** A company's invoice of a month. What it asks never changes; what is paid and credited of it does. */
export interface MonthlyInvoice {
  readonly id: MonthlyInvoiceId;
  readonly office: string;
  readonly version: number;
  readonly clientAccountId: ClientAccountId;
  readonly organisationId: string;
  /** `2026-10`. */
  readonly month: string;
  /** Without a gap in its year: `2026-000042`. */
  readonly number: string;
  /** What the QR-bill bears: 27 digits, or `RF…`. */
  readonly reference: string;
  readonly issuedAt: Temporal.Instant;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly currency: Currency;
  /** What the month's requests cost. */
  readonly subtotalMinor: bigint;
  /** Credits of earlier months that were taken off. */
  readonly creditsMinor: bigint;
  /** What it asks: the one less the other, never below zero. */
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
  /** Credited since it was issued. */
  readonly creditedMinor: bigint;
  readonly lines: readonly InvoiceLine[];
  readonly debtor: Debtor;
  /** The account that it is to be paid on, whatever the settings name since. */
  readonly creditor: Creditor;
  readonly locale: 'fr' | 'de' | 'it' | 'en';
  readonly status: MonthlyInvoiceStatus;
  /** Where the paper lies; null for the moment that it takes to be made. */
  readonly storageKey: string | null;
}

/** What happened to an invoice, in a word. */
export type InvoiceChange = 'issue' | 'pay' | 'credit' | 'remind' | 'summon' | 'dispute' | 'settleDispute';

/** A step of an invoice; `from` is null when it was issued. */
export interface InvoiceTransition {
  readonly invoiceId: MonthlyInvoiceId;
  readonly from: MonthlyInvoiceStatus | null;
  readonly to: MonthlyInvoiceStatus;
  readonly change: string;
  readonly amountMinor: bigint | null;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
}

/** States in which an invoice becomes overdue by itself once its term has passed. */
export const statusesWithTerm = ['ISSUED', 'PARTLY_PAID'] as const satisfies MonthlyInvoiceStatus[];

/** Where an invoice stands on a day of the office: no job has to run for a term to pass. */
export function statusAt(
  { status, dueOn }: Pick<MonthlyInvoice, 'status' | 'dueOn'>,
  today: string,
): MonthlyInvoiceStatus {
  return statusesWithTerm.some((waiting) => waiting === status) && dueOn < today ? 'OVERDUE' : status;
}

/** What is still to be paid of an invoice. */
export function openMinorOf({
  totalMinor,
  paidMinor,
  creditedMinor,
}: Pick<MonthlyInvoice, 'totalMinor' | 'paidMinor' | 'creditedMinor'>): bigint {
  const open = totalMinor - paidMinor - creditedMinor;
  return open > 0n ? open : 0n;
}

/** An invoice's number: the year in which it was issued, and the place in it. */
export function invoiceNumberOf(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(6, '0')}`;
}
