import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** A calendar day: `2024-09-02` (ISO 8601). */
export type Day = Branded<'Day'>;

/**
 * Reads a day: 2024-09-02, 02.09.2024, 2.9.2024, 02/09/2024 (day first, as in Geneva).
 * Refuses with DATE_MALFORMED, DATE_NOT_IN_CALENDAR (30 February) or DATE_YEAR_UNLIKELY (before 1900 or after 2199: a slip of the keyboard).
 */
export function parseDate(text: string): Parsed<Day> {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const local = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})$/.exec(typed);
  const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[4], local[3], local[1]] : undefined;
  if (parts === undefined) return refuse('DATE_MALFORMED');
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return refuse('DATE_NOT_IN_CALENDAR');
  if (year < 1900 || year > 2199) return refuse('DATE_YEAR_UNLIKELY');
  return accept(`${year}-${two(month)}-${two(day)}` as Day);
}

/** Shows a day as it is written in Switzerland: `02.09.2024`. */
export function formatDate(day: Day): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
