import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import type { LetterBody } from '../notifications/letter.ts';
import { dayText, type PlainWording, plainLetter } from '../notifications/plain-letter.ts';
import { accountWording, orderWording } from './billing.wording.ts';
import type { BillingFacts, BillingMail, BillingNoticeKind, OrderMatter } from './billing-mail.ts';

/** Matters in which it is the reader's turn, beside reading the office's words. */
const theirTurn: readonly BillingNoticeKind[] = ['ORDER_RETURNED', 'CASE_QUESTION', 'ACCOUNT_SUSPENDED'];

/**
 * A letter of billing, signed by the population office. What people named themselves stands among the facts, never in a
 * sentence or a subject.
 */
export function billingLetter({ kind, ...facts }: BillingMail, locale: Locale): LetterBody {
  const matter = kind.slice('BILLING_'.length) as BillingNoticeKind;
  const { signature, footer } = orderWording[locale];
  const month = facts.month === null ? '' : monthText(facts.month, locale);
  const letter = plainLetter(wordsOf(matter, locale), locale, {
    values: { number: facts.number, month },
    action: facts.link,
    other: facts.recapLink,
    facts: factsOf(matter, facts, locale),
    quote: facts.message ?? '',
  });
  return { ...letter, signature, footer, isTheirTurn: theirTurn.includes(matter) };
}

/** Letters about money say whom one writes to; those about an order lead to its page. */
function wordsOf(matter: BillingNoticeKind, locale: Locale): PlainWording {
  if (isOfOrder(matter)) return orderWording[locale].letters[matter];
  const { letters, contact } = accountWording[locale];
  const words = letters[matter];
  return { ...words, closing: [...(words.closing ?? []), contact] };
}

function isOfOrder(matter: BillingNoticeKind): matter is OrderMatter {
  return matter.startsWith('ORDER_');
}

function factsOf(matter: BillingNoticeKind, facts: BillingFacts, locale: Locale): LetterBody['facts'] {
  const { facts: labels, numbers, payments } = orderWording[locale];
  const group = matter.split('_')[0] as keyof typeof numbers | 'RECAP';
  const isProof = matter === 'ORDER_CONFIRMED' || matter === 'ORDER_ON_ACCOUNT';
  const total = isOfOrder(matter) && matter !== 'ORDER_CREDITED' ? labels.total : labels.amount;
  const told: readonly (readonly [label: string, value: string | null])[] = [
    [group === 'RECAP' ? '' : numbers[group], group === 'RECAP' ? null : facts.number],
    [labels.company, facts.company],
    [labels.orderedBy, isProof ? facts.orderedBy : null],
    [labels.month, facts.month && monthText(facts.month, locale)],
    ...facts.lines.map(
      ({ title, quantity, amountMinor }) =>
        [`${quantity} × ${title[locale]}`, formatMoney(amountMinor, 'CHF')] as const,
    ),
    [total, facts.amountMinor === null ? null : formatMoney(facts.amountMinor, 'CHF')],
    [labels.payment, isProof ? payments[matter] : null],
    [labels.writtenOn, isProof ? dayText(facts.writtenOn) : null],
    [labels.dueOn, facts.dueOn && dayText(facts.dueOn)],
  ];
  return told.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** A month as the language writes it: « octobre 2026 ». */
function monthText(month: string, locale: Locale): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(`${locale}-CH`, {
    month: 'long',
    year: 'numeric',
  });
}
