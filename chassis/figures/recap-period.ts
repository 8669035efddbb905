import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import { badRequest } from '../problems/refusals.ts';

/** Whose affairs of which days are put on one page: a month or a year of Geneva. */
export interface RecapQuestion {
  readonly accountId: string;
  /** First and last day on which they came in. */
  readonly from: string;
  readonly until: string;
  /** The months that are compared, the first and the last: of the year, or the twelve that end with the month. */
  readonly months: { readonly first: string; readonly last: string };
}

/** @throws GraphQLError with the code BAD_REQUEST for what is no month. */
export function recapOfMonth(accountId: string, typed: string): RecapQuestion {
  const month = parseYearMonth(typed);
  if (!month.ok) throw badRequest('BAD_REQUEST', 'month is not a month, e.g. 2026-10.');
  return {
    ...{ accountId, from: firstDayOf(month.value), until: lastDayOf(month.value) },
    months: { first: monthsLater(month.value, -11), last: month.value },
  };
}

/** @throws GraphQLError with the code BAD_REQUEST for what is no year. */
export function recapOfYear(accountId: string, year: number): RecapQuestion {
  const january = parseYearMonth(`${year}-01`);
  if (!january.ok) throw badRequest('BAD_REQUEST', 'year is not a year, e.g. 2026.');
  const months = { first: january.value, last: `${year}-12` };
  return { accountId, from: `${year}-01-01`, until: `${year}-12-31`, months };
}

/** Every month from the first to the last, also those in which nothing came in. */
export function everyMonth({ first, last }: RecapQuestion['months']): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthsLater(month, 1)) months.push(month);
  return months;
}

/** The first day of a month: `2026-10-01`. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const start = Temporal.PlainYearMonth.from(month);
  return start.toPlainDate({ day: start.daysInMonth }).toString();
}

function monthsLater(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}
