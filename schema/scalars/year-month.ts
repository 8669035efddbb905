import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** A calendar month: `2026-10` (ISO 8601). */
export type YearMonth = Branded<'YearMonth'>;

/**
 * Reads a month: 2026-10, 10.2026, 10/2026. Refuses with YEAR_MONTH_MALFORMED, also for a month 13, or DATE_YEAR_UNLIKELY
 * (before 1900 or after 2199).
 */
export function parseYearMonth(text: string): Parsed<YearMonth> {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{2})$/.exec(typed);
  const local = /^(\d{1,2})[./](\d{4})$/.exec(typed);
  const [year, month] = iso ? [iso[1], iso[2]] : local ? [local[2], local[1]] : [];
  if (year === undefined || month === undefined) return refuse('YEAR_MONTH_MALFORMED');
  if (Number(month) < 1 || Number(month) > 12) return refuse('YEAR_MONTH_MALFORMED');
  if (Number(year) < 1900 || Number(year) > 2199) return refuse('DATE_YEAR_UNLIKELY');
  return accept(`${year}-${month.padStart(2, '0')}` as YearMonth);
}

/** Shows a month in figures: `10.2026`. */
export function formatYearMonth(month: YearMonth): string {
  return month.replace(/^(\d{4})-(\d{2})$/, '$2.$1');
}
