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

/** An instant in words, in Geneva: « 2 novembre 2026 à 15:48 ». Its time never stands alone on a line. */
export function instantInWords(instant: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : `${locale}-CH`;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
    .format(new Date(instant))
    .replace(/ (?=\d\d:\d\d$)/, '\u00a0');
}

/** The day in Geneva now: `2026-11-21`. */
export function today(): string {
  return dayOf(new Date().toISOString());
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

/** An instant's time of day in Geneva: « 14:32 ». */
export function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('de-CH', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}

/** Days of the calendar in words, month by month, three and more in a row as one stretch: « 7–9, 14 septembre 2026 ». */
export function daysInWords(days: readonly string[], locale: Locale): string {
  const inMonth = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-CH`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const months = Object.entries(Object.groupBy(days.toSorted(), (day) => day.slice(0, 7)));
  return months
    .map(([month, own = []]) => `${stretches(own).join(', ')} ${inMonth.format(new Date(`${month}-01`))}`)
    .join('; ');
}

/** The month of a day in words: « juin 2025 ». */
export function monthInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-CH`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** The days of one month, in order, as numbers and stretches. */
function stretches(days: readonly string[]): readonly string[] {
  const runs: number[][] = [];
  for (const day of days.map((text) => Number(text.slice(8)))) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
}
