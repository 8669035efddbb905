import { parseDate } from '@guichet/schema/scalars/date.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { badRequest } from '../problems/refusals.ts';

/** The offices' zone: what comes on 31 October at 23:30 UTC is November's. */
const officeZone = 'Europe/Zurich';

/** The most groups that one answer of figures bears. */
export const mostGroups = 2000;

/** The most months that one question may span: five years. */
const mostMonths = 60;

/** Days as they were asked for. */
export interface AskedPeriod {
  readonly from: string | null | undefined;
  readonly until: string | null | undefined;
  readonly asOf: string | null | undefined;
}

/** Which days are meant, in Geneva, the first and the last included. */
export interface FigurePeriod {
  readonly from: string;
  readonly until: string;
  /** What is counted is counted as it stood at the end of this day; today, as it stands now. */
  readonly asOf: string;
  /** Whether that day isn't over yet. */
  readonly isNow: boolean;
}

/**
 * Reads which days are meant. Without days, the twelve months up to the day of the count. `names` are those of the first and the last day in the question.
 * @throws GraphQLError with the code BAD_REQUEST for a day that is none, a period that ends before it begins or is longer than five years, and more than two groups.
 */
export function readPeriod(
  asked: AskedPeriod,
  names: readonly [from: string, until: string],
  groups: readonly string[],
  now: Temporal.Instant,
): FigurePeriod {
  if (groups.length > 2 || new Set(groups).size < groups.length)
    throw badRequest('BAD_REQUEST', 'groupBy takes at most two groups, each once.');
  const today = now.toZonedDateTimeISO(officeZone).toPlainDate().toString();
  const asOf = readDay('asOf', asked.asOf) ?? today;
  const until = readDay(names[1], asked.until) ?? asOf;
  const from = readDay(names[0], asked.from) ?? elevenMonthsBefore(until);
  if (from > until) throw badRequest('BAD_REQUEST', `${names[0]} is after ${names[1]}.`);
  if (Temporal.PlainDate.from(from).add({ months: mostMonths }).toString() <= until)
    throw badRequest('BAD_REQUEST', `A question spans at most ${mostMonths} months.`);
  return { from, until, asOf, isNow: asOf >= today };
}

/**
 * Holds an answer to what it may bear.
 * @throws GraphQLError with the code BAD_REQUEST for more than `mostGroups` groups.
 */
export function holdToBound(groups: readonly unknown[]): void {
  if (groups.length > mostGroups)
    throw badRequest('BAD_REQUEST', `More than ${mostGroups} groups: ask for a shorter period.`);
}

function readDay(name: string, typed: string | null | undefined): string | null {
  if (typed == null) return null;
  const day = parseDate(typed);
  if (day.ok) return day.value;
  throw badRequest('BAD_REQUEST', `${name} is not a day, e.g. 2026-10-31.`);
}

/** The first day of twelve whole months, of which the last is the day's own. */
function elevenMonthsBefore(day: string): string {
  return Temporal.PlainDate.from(day).with({ day: 1 }).subtract({ months: 11 }).toString();
}

/** A list that narrows a question, each member once; null for none, which narrows nothing. */
export function some<Value>(list: readonly Value[] | null | undefined): readonly Value[] | null {
  return list && list.length > 0 ? [...new Set(list)] : null;
}

/** A stretch of time in days of 24 hours, with two decimals, half a hundredth up: 129 600 seconds are `1.50`. */
export function daysOf(seconds: number): string {
  return toPlainString({ units: BigInt(Math.floor(seconds / 864 + 0.5)), scale: 2 });
}
