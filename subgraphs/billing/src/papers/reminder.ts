import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { DebtorCompany } from './paper-address.ts';
import type { Creditor } from './payment-part.ts';

/** An invoice of which something is open after its term. */
export interface ReminderFacts {
  readonly locale: Locale;
  /** 1: « Rappel ». 2: « Sommation ». */
  readonly level: 1 | 2;
  readonly remindedOn: string;
  /** The new term, 20 days on. */
  readonly termOn: string;
  /** When the first reminder went out; null for a first one. */
  readonly remindedBeforeOn: string | null;
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

/** What is still to be paid, in centimes. */
export function openAmount({
  totalMinor,
  paidMinor,
  creditedMinor,
}: Pick<ReminderFacts, 'totalMinor' | 'paidMinor' | 'creditedMinor'>): bigint {
  return totalMinor - paidMinor - creditedMinor;
}
