import { type Report, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { formatYearMonth, parseYearMonth, type YearMonth } from '@guichet/schema/scalars/year-month.ts';
import { assistanceProblems } from './assistance.problems.ts';
import { assistanceField } from './assistance.wording.ts';

/** The month of an invoice, as it stands on the day on which it is judged. Days are `2026-10-01`. */
export interface InvoicedMonth {
  readonly first: string;
  readonly last: string;
  /** The last day on which something can have been provided: today in the current month. Null as long as the month has not begun. */
  readonly servedUntil: string | null;
  /** How many nights can have been provided: as many as days have come. */
  readonly mostNights: number;
}

/** An advance is asked for on contracts of work, which begin soon. */
const mostMonthsAhead = 12;

/** The month that is invoiced; null when it can't be read, or lies too far ahead. `today` is the day in Geneva. */
export function readMonth(typed: Typed, today: string, report: Report): InvoicedMonth | null {
  const field = assistanceField('month');
  const month = requiredValue(typed, field, parseYearMonth, report);
  if (month === null) return null;
  const first = Temporal.PlainDate.from(`${month}-01`);
  const farthest = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: mostMonthsAhead });
  if (Temporal.PlainDate.compare(first, farthest) > 0) {
    report(assistanceProblems.ASSISTANCE_MONTH_TOO_FAR, field.path, { limit: mostMonthsAhead });
    return null;
  }
  return monthOn(first, today);
}

function monthOn(first: Temporal.PlainDate, today: string): InvoicedMonth {
  const last = first.with({ day: first.daysInMonth }).toString();
  const hasBegun = first.toString() <= today;
  const servedUntil = last <= today ? last : today;
  return {
    first: first.toString(),
    last,
    servedUntil: hasBegun ? servedUntil : null,
    mostNights: hasBegun ? Number(servedUntil.slice(8)) : 0,
  };
}

/** `10.2026`: in words it would need each language's grammar. */
export function monthInFigures({ first }: InvoicedMonth): string {
  return formatYearMonth(first.slice(0, 7) as YearMonth);
}
