import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type Day, formatDate } from '@guichet/schema/scalars/date.ts';
import { formatMoney } from '@guichet/schema/scalars/money.ts';

const zone = 'Europe/Zurich';

const tagOf = (locale: Locale) => (locale === 'en' ? 'en-GB' : `${locale}-CH`);

/** A day as it is written in Switzerland: 02.11.2026. */
export function dayText(day: string): string {
  return formatDate(day as Day);
}

/** A day in words, for the head of a letter: « 2 novembre 2026 ». */
export function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** A month in words: « octobre 2026 ». */
export function monthInWords(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
}

/** Day and time in Geneva: 02.11.2026, 00:30. */
export function momentText(instant: Temporal.Instant): string {
  return `${dayText(dayOf(instant))}, ${timeOf(instant)}`;
}

/** The same in a table whose head says the year: 02.11. 00:30. */
export function shortMomentText(instant: Temporal.Instant): string {
  return `${dayText(dayOf(instant)).slice(0, 6)}\u00a0${timeOf(instant)}`;
}

/** The day in Geneva of an instant. */
export function dayOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}

function timeOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The date that a file bears for a paper of this day: its midnight in Geneva. */
export function beginningOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
}

/** An amount in a column whose head names the currency. */
export function figure(minor: bigint): string {
  return formatMoney(minor, '').trim();
}

/** An amount in a sentence. */
export function amountText(minor: bigint): string {
  return formatMoney(minor, 'CHF');
}
