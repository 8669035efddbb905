import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import { daysOfMonth } from '../claim-figures/office-days.ts';

/** Whose claims of which days are put on one page. */
export interface RecapQuestion {
  readonly accountId: string;
  /** First and last day on which the office received them. */
  readonly from: string;
  readonly until: string;
  /** The months that are compared, the first and the last: of the year, or the twelve that end with the month. */
  readonly months: { readonly first: string; readonly last: string };
}

/** Claims counted together. */
export interface RecapSums {
  readonly claims: number;
  /** In centimes. */
  readonly askedMinor: bigint;
  readonly grantedMinor: bigint;
}

/** @throws GraphQLError with the code BAD_REQUEST for what is no month. */
export function recapOfMonth(accountId: string, typed: string): RecapQuestion {
  const month = parseYearMonth(typed);
  if (!month.ok) throw badRequest('BAD_REQUEST', 'month is not a month, e.g. 2026-10.');
  const { first, last } = daysOfMonth(month.value);
  return {
    accountId,
    from: first,
    until: last,
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

/** Every month from the first to the last, also those in which nothing was received. */
export function everyMonth({ first, last }: RecapQuestion['months']): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthsLater(month, 1)) months.push(month);
  return months;
}

function monthsLater(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

export const noClaims: RecapSums = { claims: 0, askedMinor: 0n, grantedMinor: 0n };
