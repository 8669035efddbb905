import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { DebtorCompany } from './paper-address.ts';

/** What is given back: a request or a part of it. */
export interface CreditLine {
  /** In the language of the paper: « Commande OC2610030000042, Attestation de résidence ». */
  readonly title: string;
  /** In centimes, VAT included, more than zero. */
  readonly amountMinor: bigint;
}

/** What the office gives back of what it charged on account. */
export interface CreditNoteFacts {
  readonly locale: Locale;
  readonly number: string;
  readonly issuedOn: string;
  /** The invoice that it corrects; null for a request whose month is not invoiced yet. */
  readonly invoiceNumber: string | null;
  readonly debtor: DebtorCompany;
  readonly lines: readonly CreditLine[];
  /** Finance's words. */
  readonly reason: string;
}

/** What is given back in all, in centimes. */
export function creditTotal({ lines }: Pick<CreditNoteFacts, 'lines'>): bigint {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}
