import type { BankCreditWord } from '../bank-files/bank-word.ts';
import { openOf } from '../monthly-invoices/invoice-standing.ts';
import type { MonthlyInvoice } from '../monthly-invoices/monthly-invoice.ts';
import type { BankCreditDoubt } from './invoice-payment.ts';

/** An invoice as matching needs it. */
export type PayableInvoice = Pick<
  MonthlyInvoice,
  'id' | 'reference' | 'currency' | 'totalMinor' | 'paidMinor' | 'creditedMinor'
> & { readonly debtor: Pick<MonthlyInvoice['debtor'], 'name'> };

/** The invoice that a credit is for, and why it is not counted for it by itself. */
export interface CreditMatch {
  readonly invoice: PayableInvoice | null;
  readonly doubt: BankCreditDoubt | null;
}

/**
 * Which invoice a credit is for: the one whose reference it bears; else the only one that is open by exactly its amount, if its company's name is who paid.
 * A reversal is never counted by itself: finance sees what became of it.
 */
export function matchCredit(
  { amountMinor, currency, reference, debtorName, isReversal }: BankCreditWord,
  invoices: readonly PayableInvoice[],
): CreditMatch {
  const wanted = referenceKey(reference);
  const named = wanted === '' ? undefined : invoices.find((one) => referenceKey(one.reference) === wanted);
  if (isReversal) return { invoice: named ?? null, doubt: 'REVERSAL' };
  if (named) return { invoice: named, doubt: named.currency === currency ? null : 'OTHER_CURRENCY' };
  const alike = invoices.filter((one) => one.currency === currency && openOf(one) === amountMinor);
  const [only] = alike;
  const isTheirs = alike.length === 1 && only && isSameName(debtorName, only.debtor.name);
  return isTheirs ? { invoice: only, doubt: null } : { invoice: null, doubt: 'UNKNOWN_REFERENCE' };
}

/** A reference without the blanks and leading zeros that banks put in or leave out. */
export function referenceKey(reference: string | null): string {
  return (reference ?? '').replace(/\s/g, '').toUpperCase().replace(/^0+/, '');
}

/** A name as banks shorten and shout it: no accents, signs, or letters' size. */
export function nameKey(name: string | null): string {
  return (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isSameName(one: string | null, other: string): boolean {
  return nameKey(one) !== '' && nameKey(one) === nameKey(other);
}
