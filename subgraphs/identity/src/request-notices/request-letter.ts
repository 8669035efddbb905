import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';
import type { LetterBody } from '../notifications/letter.ts';
import { dayText, fill, momentInGeneva, plainLetter } from '../notifications/plain-letter.ts';
import { requestWording } from './request.wording.ts';
import type { RequestFacts, RequestMail, RequestMatter } from './request-mail.ts';

/** Matters in which it is the client's turn. */
const theirTurn: readonly RequestMatter[] = ['ASKED', 'REMINDER', 'DEBIT_REFUSED'];

/** Matters that say until when he may contest. */
const timed: readonly RequestMatter[] = ['ASKED', 'REMINDER'];

/** A letter about a payment request. What the provider wrote stands among the facts, never in a sentence or a subject. */
export function requestLetter(mail: RequestMail, locale: Locale): LetterBody {
  const { letters, signature, footer } = requestWording[locale];
  const matter = matterOf(mail);
  const letter = plainLetter(letters[matter], locale, {
    values: valuesOf(mail, locale),
    action: mail.link,
    facts: factsOf(mail, locale),
  });
  return { ...letter, signature, footer, isTheirTurn: theirTurn.includes(matter) };
}

/** The same as an SMS. */
export function requestSms(mail: RequestMail, locale: Locale): string {
  const { sms } = requestWording[locale];
  return fill(sms[matterOf(mail)], locale, { ...valuesOf(mail, locale), link: mail.link });
}

function matterOf({ kind }: RequestMail): RequestMatter {
  return kind.slice('REQUEST_'.length) as RequestMatter;
}

function valuesOf(
  { clientShareMinor, totalMinor, windowEndsAt, windowHours }: RequestFacts,
  locale: Locale,
): Readonly<Record<string, string>> {
  return {
    share: formatMoney(clientShareMinor, 'EUR'),
    total: formatMoney(totalMinor, 'EUR'),
    until: windowEndsAt ? untilText(windowEndsAt, locale) : '',
    hours: String(windowHours),
  };
}

function factsOf(mail: RequestMail, locale: Locale): LetterBody['facts'] {
  const { facts: labels } = requestWording[locale];
  const { period, totalMinor, clientShareMinor, windowEndsAt } = mail;
  const [start, end] = [dayText(period.start), dayText(period.end)];
  const until = timed.includes(matterOf(mail)) && windowEndsAt ? untilText(windowEndsAt, locale) : '';
  return [
    { label: labels.provider, value: mail.providerName },
    { label: labels.invoice, value: mail.invoiceNumber },
    { label: labels.period, value: start === end ? start : `${start} – ${end}` },
    { label: labels.total, value: formatMoney(totalMinor, 'EUR') },
    { label: labels.share, value: formatMoney(clientShareMinor, 'EUR') },
    { label: labels.advance, value: formatMoney(totalMinor - clientShareMinor, 'EUR') },
    ...(until ? [{ label: labels.until, value: until }] : []),
  ];
}

function untilText(instant: Temporal.Instant, locale: Locale): string {
  return fill(requestWording[locale].inGeneva, locale, { moment: momentInGeneva(instant, locale) });
}
