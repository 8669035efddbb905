import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { type ClaimStatus, dayOfOffice } from '../claims/claim.ts';
import type { ClaimFormCode } from '../forms/form.ts';

/** By what claims are counted together. */
export type ClaimFigureGroup = 'CLAIM_STATUS' | 'FORM' | 'MONTH' | 'OFFICER';

/** Which claims are counted, as it was asked. */
export interface AskedFigures {
  readonly receivedFrom?: string | null | undefined;
  readonly receivedUntil?: string | null | undefined;
  readonly forms?: readonly ClaimFormCode[] | null | undefined;
  readonly statuses?: readonly ClaimStatus[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which claims are counted: days of Geneva, the first and the last included. */
export interface FigureQuestion {
  readonly from: string;
  readonly until: string;
  /** The claims are counted as they stood at the end of this day; today, as they stand now. */
  readonly asOf: string;
  /** Whether that day isn't over yet. */
  readonly isNow: boolean;
  readonly forms: readonly ClaimFormCode[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
}

/** The figures of the claims of one group. */
export interface ClaimFigureCounts {
  readonly received: number;
  /** Insured persons for whom they are. */
  readonly people: number;
  readonly waiting: number;
  readonly toComplete: number;
  readonly accepted: number;
  readonly refused: number;
  readonly askedMinor: bigint;
  readonly grantedMinor: bigint;
  /** In seconds, of those decided; null when none is. */
  readonly medianSeconds: number | null;
  readonly ninetiethSeconds: number | null;
  readonly oldestWaiting: Temporal.Instant | null;
  /** How many wait, in each of `waitingAges`. */
  readonly ages: readonly number[];
}

/** A group and what distinguishes it; null for what is not grouped by, and for the officer of claims that nobody has decided. */
export interface FigureRow {
  readonly status: ClaimStatus | null;
  readonly form: ClaimFormCode | null;
  readonly month: string | null;
  readonly officer: string | null;
  readonly counts: ClaimFigureCounts;
}

/** The most groups that one answer bears. */
export const mostGroups = 2000;

/** The most months that one question may span: five years. */
const mostMonths = 60;

/** For how many whole days a claim has been waiting: from the first to below the second. */
export const waitingAges: readonly (readonly [from: number, below: number | null])[] = [
  [0, 7],
  [7, 14],
  [14, 30],
  [30, 60],
  [60, null],
];

/**
 * Reads which claims are meant. Without days, the twelve months up to the day of the count.
 * @throws GraphQLError with the code BAD_REQUEST for a day that is none, a period that ends before it begins or is longer than
 * five years, and more than two groups.
 */
export function readQuestion(
  asked: AskedFigures,
  groups: readonly ClaimFigureGroup[],
  now: Temporal.Instant,
): FigureQuestion {
  if (groups.length > 2 || new Set(groups).size < groups.length)
    throw badRequest('BAD_REQUEST', 'groupBy takes at most two groups, each once.');
  const today = dayOfOffice(now);
  const asOf = readDay('asOf', asked.asOf) ?? today;
  const until = readDay('receivedUntil', asked.receivedUntil) ?? asOf;
  const from = readDay('receivedFrom', asked.receivedFrom) ?? elevenMonthsBefore(until);
  if (from > until) throw badRequest('BAD_REQUEST', 'receivedFrom is after receivedUntil.');
  if (Temporal.PlainDate.from(from).add({ months: mostMonths }).toString() <= until)
    throw badRequest('BAD_REQUEST', `A question spans at most ${mostMonths} months.`);
  const isNow = asOf >= today;
  return { from, until, asOf, isNow, forms: some(asked.forms), statuses: some(asked.statuses) };
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

function some<Value>(list: readonly Value[] | null | undefined): readonly Value[] | null {
  return list && list.length > 0 ? [...new Set(list)] : null;
}

/** A stretch of time in days of 24 hours, with two decimals, half a hundredth up: 129 600 seconds are `1.50`. */
export function daysOf(seconds: number): string {
  return toPlainString({ units: BigInt(Math.floor(seconds / 864 + 0.5)), scale: 2 });
}
