import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { DebtorCompany } from './paper-address.ts';
import type { Creditor } from './payment-part.ts';

/** An invoice of which something is open after its term. */
interface OpenInvoice {
  readonly locale: Locale;
  readonly remindedOn: string;
  /** The new term, 20 days on. */
  readonly termOn: string;
  readonly invoiceNumber: string;
  /** `2026-10`. */
  readonly month: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
  /** Credited since it was issued. */
  readonly creditedMinor: bigint;
  readonly creditor: Creditor;
  readonly debtor: DebtorCompany;
  /** The invoice's own. */
  readonly reference: string;
}

/** 1: « Rappel ». 2: « Sommation », after a first reminder. */
export type ReminderFacts = OpenInvoice &
  ({ readonly level: 1 } | { readonly level: 2; readonly remindedBeforeOn: string });

/** What is still to be paid, in centimes. */
export function openAmount({
  totalMinor,
  paidMinor,
  creditedMinor,
}: Pick<OpenInvoice, 'totalMinor' | 'paidMinor' | 'creditedMinor'>): bigint {
  return totalMinor - paidMinor - creditedMinor;
}
