import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { PlainWording } from '../notifications/plain-letter.ts';
import type { AccountMatter, OrderMatter } from './billing-mail.ts';
import { de as accountsDe } from './wording/accounts/de.ts';
import { en as accountsEn } from './wording/accounts/en.ts';
import { fr as accountsFr } from './wording/accounts/fr.ts';
import { it as accountsIt } from './wording/accounts/it.ts';
import { de } from './wording/orders/de.ts';
import { en } from './wording/orders/en.ts';
import { fr } from './wording/orders/fr.ts';
import { it } from './wording/orders/it.ts';

/** What letters about orders say in a language, and every letter of billing. */
export interface OrderWording {
  /** The population office's. */
  readonly signature: string;
  readonly footer: readonly string[];
  /** What a number is the number of, by the first word of the matter. */
  readonly numbers: Readonly<Record<'ORDER' | 'INVOICE' | 'CREDIT' | 'CASE' | 'ACCOUNT', string>>;
  readonly facts: Readonly<
    Record<'company' | 'orderedBy' | 'month' | 'total' | 'amount' | 'payment' | 'writtenOn' | 'dueOn', string>
  >;
  /** How an order is paid. */
  readonly payments: Readonly<Record<'ORDER_CONFIRMED' | 'ORDER_ON_ACCOUNT', string>>;
  readonly letters: Readonly<Record<OrderMatter, PlainWording>>;
}

/** What letters about invoices, cases and the client account say in a language. */
export interface AccountWording {
  /** Whom one writes to about money. */
  readonly contact: string;
  readonly letters: Readonly<Record<AccountMatter, PlainWording>>;
}

export const orderWording: Readonly<Record<Locale, OrderWording>> = { fr, de, it, en };

export const accountWording: Readonly<Record<Locale, AccountWording>> = {
  fr: accountsFr,
  de: accountsDe,
  it: accountsIt,
  en: accountsEn,
};
