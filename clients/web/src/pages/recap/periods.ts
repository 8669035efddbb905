import type { RecapPeriod } from '../../routes/recap.ts';
import { capitalised, currentMonth, monthInWords, monthsLater } from '../../ui/months.ts';
import type { Locale } from '../../wording/locale.ts';

const currentYear = () => Number(currentMonth().slice(0, 4));

/** « Octobre 2026 », « 2026 ». */
export function periodName(period: RecapPeriod, locale: Locale): string {
  return period.kind === 'YEAR' ? String(period.year) : capitalised(monthInWords(period.month, locale));
}

/** The period before (-1) or after (1); null for what hasn't begun. */
export function besidePeriod(period: RecapPeriod, by: 1 | -1): RecapPeriod | null {
  if (period.kind === 'YEAR') {
    const year = period.year + by;
    return year > currentYear() ? null : { kind: 'YEAR', year };
  }
  const month = monthsLater(period.month, by);
  return month > currentMonth() ? null : { kind: 'MONTH', month };
}

/** Whether the period is not over. */
export function isRunning(period: RecapPeriod): boolean {
  return period.kind === 'YEAR' ? period.year === currentYear() : period.month === currentMonth();
}

/** What can be chosen at once: two years of months, and six years; the one that is shown among them. */
export function choicesOf(shown: RecapPeriod): {
  readonly months: readonly RecapPeriod[];
  readonly years: readonly RecapPeriod[];
} {
  const months = Array.from({ length: 24 }, (_, back) => monthsLater(currentMonth(), -back));
  const years = Array.from({ length: 6 }, (_, back) => currentYear() - back);
  if (shown.kind === 'MONTH' && !months.includes(shown.month)) months.push(shown.month);
  if (shown.kind === 'YEAR' && !years.includes(shown.year)) years.push(shown.year);
  return {
    months: months.map((month) => ({ kind: 'MONTH', month })),
    years: years.map((year) => ({ kind: 'YEAR', year })),
  };
}

/** How a period is called in the name of a file: `2026-10`, `2026`. */
export function periodFile(period: RecapPeriod): string {
  return period.kind === 'YEAR' ? String(period.year) : period.month;
}
