import type { ClaimRepeatUnit } from '../../graphql/__generated__/types.ts';
import { monthsLater } from '../../ui/months.ts';
import type { Locale } from '../../wording/locale.ts';

/** A month or a quarter for which a claim can be made again: its first and last month. */
export interface RepeatPeriod {
  readonly first: string;
  readonly last: string;
}

/**
 * The periods to choose from, the latest first, without the claim's own: a year back, and for a form by months one ahead, so that what
 * comes each month can be prepared.
 * @param of the first day of the claim
 * @param today the day in Geneva
 */
export function repeatPeriods(unit: ClaimRepeatUnit, of: string, today: string): readonly RepeatPeriod[] {
  const size = unit === 'QUARTER' ? 3 : 1;
  const latest = unit === 'QUARTER' ? startOf(today, size) : monthsLater(today.slice(0, 7), 1);
  const own = startOf(of, size);
  return Array.from({ length: 12 / size + 1 }, (_, back) => monthsLater(latest, -back * size))
    .filter((first) => first !== own)
    .map((first) => ({ first, last: monthsLater(first, size - 1) }));
}

/** The period that follows the claim's own, if it can be chosen; else the latest that has begun. */
export function likelyPeriod(
  periods: readonly RepeatPeriod[],
  unit: ClaimRepeatUnit,
  of: string,
  today: string,
): string {
  const size = unit === 'QUARTER' ? 3 : 1;
  const next = monthsLater(startOf(of, size), size);
  const begun = periods.find(({ first }) => first <= today.slice(0, 7));
  return (periods.find(({ first }) => first === next) ?? begun)?.first ?? '';
}

/** « octobre 2026 », « janvier–mars 2027 ». */
export function periodInWords({ first, last }: RepeatPeriod, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : `${locale}-CH`;
  const format = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(`${first}-01`), new Date(`${last}-01`));
}

/** The first month of the period in which a day lies. */
function startOf(day: string, size: number): string {
  const month = day.slice(0, 7);
  return monthsLater(month, -((Number(month.slice(5)) - 1) % size));
}
