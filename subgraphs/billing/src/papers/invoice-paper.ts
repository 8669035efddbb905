import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { DebtorCompany } from './paper-address.ts';
import type { Creditor } from './payment-part.ts';

/** What a service costs at one price and how often it was ordered in the month, or a way of sending it. */
export interface InvoiceItem {
  readonly kind: 'SERVICE' | 'POSTAGE';
  /** In the language of the paper. */
  readonly title: string;
  readonly quantity: number;
  /** In centimes, VAT included. */
  readonly unitMinor: bigint;
}

/** A credit note that an invoice takes off, as far as it does. */
export interface AppliedCredit {
  readonly number: string;
  /** In centimes, more than zero. */
  readonly amountMinor: bigint;
}

/** A company's invoice of a month. */
export interface InvoiceFacts {
  readonly locale: Locale;
  readonly number: string;
  /** `2026-10`. */
  readonly month: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly creditor: Creditor;
  readonly debtor: DebtorCompany;
  /** As `invoiceReferenceOf` makes it. */
  readonly reference: string;
  readonly items: readonly InvoiceItem[];
  readonly credits: readonly AppliedCredit[];
}

/** What an item costs. */
export function itemTotal({ quantity, unitMinor }: InvoiceItem): bigint {
  return BigInt(quantity) * unitMinor;
}

/** What the month's requests cost, before credits: the total of the recap. */
export function invoiceSubtotal({ items }: Pick<InvoiceFacts, 'items'>): bigint {
  return items.reduce((sum, item) => sum + itemTotal(item), 0n);
}

/** What an invoice asks, after credits; zero or less when there is nothing to pay. */
export function invoiceTotal({ items, credits }: Pick<InvoiceFacts, 'items' | 'credits'>): bigint {
  return credits.reduce((sum, { amountMinor }) => sum - amountMinor, invoiceSubtotal({ items }));
}
