import type { Locale } from '../wording/locale.ts';

const zone = 'Europe/Zurich';
const dayInMilliseconds = 86_400_000;

/** A day (`2024-09-02`) as it is written in Switzerland: 02.09.2024. */
export function writtenDay(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

/** The day of an instant in Geneva: 02.09.2024. */
export function writtenDayOf(instant: string): string {
  return writtenDay(dayOf(instant));
}

/** An instant in words, in Geneva: « 2 novembre 2026 à 15:48 ». */
export function instantInWords(instant: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : `${locale}-CH`;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );
}

/** How many midnights of Geneva have passed since an instant. */
export function daysSince(instant: string, now: Date = new Date()): number {
  const days = (Date.parse(dayOf(now.toISOString())) - Date.parse(dayOf(instant))) / dayInMilliseconds;
  return Math.max(0, Math.round(days));
}

/** One day, or the first and the last of a period. */
export function writtenPeriod({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? writtenDay(start) : `${writtenDay(start)} - ${writtenDay(end)}`;
}

function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}
