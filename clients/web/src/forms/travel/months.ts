import {
  type CalendarDate,
  endOfMonth,
  endOfWeek,
  getWeeksInMonth,
  parseDate,
  startOfMonth,
  startOfWeek,
} from '@internationalized/date';
import type { Period } from './meals-draft.ts';

// Weeks begin on Monday in every language of the counter.
const week = 'fr-CH';

/** One month as a calendar shows it. */
export interface Month {
  /** Its first day: `2026-09-01`. */
  readonly start: string;
  /** Its weeks from Monday to Sunday; null where another month's day would stand. */
  readonly weeks: readonly (readonly (string | null)[])[];
}

/** The months that a period touches. */
export function monthsOf({ start, end }: Period): readonly Month[] {
  const months: Month[] = [];
  for (
    let first = startOfMonth(parseDate(start));
    first.compare(parseDate(end)) <= 0;
    first = first.add({ months: 1 })
  )
    months.push({ start: first.toString(), weeks: weeksOf(first) });
  return months;
}

function weeksOf(first: CalendarDate): Month['weeks'] {
  const monday = startOfWeek(first, week);
  return Array.from({ length: getWeeksInMonth(first, week) }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = monday.add({ weeks: row, days: column });
      return day.month === first.month ? day.toString() : null;
    }),
  );
}

/** Where a key leads from a day; undefined for a key that leads nowhere. */
const steps: Readonly<Record<string, (day: CalendarDate) => CalendarDate>> = {
  ArrowLeft: (day) => day.subtract({ days: 1 }),
  ArrowRight: (day) => day.add({ days: 1 }),
  ArrowUp: (day) => day.subtract({ weeks: 1 }),
  ArrowDown: (day) => day.add({ weeks: 1 }),
  Home: (day) => startOfWeek(day, week),
  End: (day) => endOfWeek(day, week),
  PageUp: (day) => day.subtract({ months: 1 }),
  PageDown: (day) => day.add({ months: 1 }),
};

/** The day to which a key leads, within the months of a period; null when the key is none of the calendar's. */
export function dayAfterKey(key: string, day: string, { start, end }: Period): string | null {
  const step = steps[key];
  if (step === undefined) return null;
  const led = step(parseDate(day));
  const first = startOfMonth(parseDate(start));
  const last = endOfMonth(parseDate(end));
  if (led.compare(first) < 0) return first.toString();
  return (led.compare(last) > 0 ? last : led).toString();
}
