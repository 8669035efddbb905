import type { Locale } from '../wording/locale.ts';
import { today } from './dates.ts';

/** The month in Geneva now: `2026-11`. */
export function currentMonth(): string {
  return today().slice(0, 7);
}

/** So many months later, or earlier: `2026-01` and -1 are `2025-12`. */
export function monthsLater(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** « octobre 2026 ». */
export function monthInWords(month: string, locale: Locale): string {
  return written(month, locale, { month: 'long', year: 'numeric' });
}

/** « oct. 26 », for a table. */
export function monthInShort(month: string, locale: Locale): string {
  return written(month, locale, { month: 'short', year: '2-digit' });
}

/** « oct. », below a column. */
export function monthAlone(month: string, locale: Locale): string {
  return written(month, locale, { month: 'short' });
}

/** A month at the head of a page: « Octobre 2026 ». */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function written(month: string, locale: Locale, style: Intl.DateTimeFormatOptions): string {
  const tag = locale === 'en' ? 'en-GB' : `${locale}-CH`;
  return new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
