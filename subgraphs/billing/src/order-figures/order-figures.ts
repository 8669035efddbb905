import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import { parseDate } from '@guichet/schema/scalars/date.ts';
import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import type { OrderStatus, SettlementKind } from '../orders/order.ts';
import { dayOfOffice } from '../payouts/payout.ts';

/** By what requests are counted together. */
export type OrderFigureGroup = 'ORDER_STATUS' | 'SERVICE' | 'MONTH' | 'SETTLEMENT' | 'OFFICER';

/** Which requests are counted, as it was asked. */
export interface AskedOrderFigures {
  readonly placedFrom?: string | null | undefined;
  readonly placedUntil?: string | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  readonly statuses?: readonly OrderStatus[] | null | undefined;
  readonly settlement?: SettlementKind | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Which requests are counted: days of Geneva, the first and the last included. */
export interface OrderFigureQuestion {
  readonly from: string;
  readonly until: string;
  /** The orders are counted as they stood at the end of this day; today, as they stand now. */
  readonly asOf: string;
  readonly services: readonly string[] | null;
  readonly statuses: readonly OrderStatus[] | null;
  readonly settlement: SettlementKind | null;
}

/** The figures of the requests of one group. */
export interface OrderFigureCounts {
  readonly requests: number;
  readonly orders: number;
  /** Who placed them. */
  readonly people: number;
  readonly awaitingPayment: number;
  readonly waiting: number;
  readonly delivered: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly lapsed: number;
  readonly chargedMinor: bigint;
  /** In seconds, of those treated; null when none is. */
  readonly medianSeconds: number | null;
  readonly ninetiethSeconds: number | null;
  readonly oldestWaiting: Temporal.Instant | null;
}

/** A group and what distinguishes it; null for what is not grouped by, and for the officer of what nobody has treated. */
export interface OrderFigureRow {
  readonly status: OrderStatus | null;
  readonly service: string | null;
  readonly month: string | null;
  readonly settlement: SettlementKind | null;
  readonly officer: string | null;
  readonly counts: OrderFigureCounts;
}

/** The most groups that one answer bears. */
export const mostGroups = 2000;

/** The most months that one question may span: five years. */
const mostMonths = 60;

/**
 * Reads which requests are meant. Without days, the twelve months up to the day of the count.
 * @throws GraphQLError with the code BAD_REQUEST for a day that is none, a period that ends before it begins or is longer than five years, and more than two groups.
 */
export function readOrderQuestion(
  asked: AskedOrderFigures,
  groups: readonly OrderFigureGroup[],
  now: Temporal.Instant,
): OrderFigureQuestion {
  if (groups.length > 2 || new Set(groups).size < groups.length)
    throw badRequest('BAD_REQUEST', 'groupBy takes at most two groups, each once.');
  const asOf = readDay('asOf', asked.asOf) ?? dayOfOffice(now);
  const until = readDay('placedUntil', asked.placedUntil) ?? asOf;
  const from = readDay('placedFrom', asked.placedFrom) ?? elevenMonthsBefore(until);
  if (from > until) throw badRequest('BAD_REQUEST', 'placedFrom is after placedUntil.');
  if (Temporal.PlainDate.from(from).add({ months: mostMonths }).toString() <= until)
    throw badRequest('BAD_REQUEST', `A question spans at most ${mostMonths} months.`);
  const settlement = asked.settlement ?? null;
  return { from, until, asOf, services: some(asked.services), statuses: some(asked.statuses), settlement };
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

/** A stretch of time in days of 24 hours, with two decimals, half a hundredth up. */
export function daysOf(seconds: number): string {
  return toPlainString({ units: BigInt(Math.floor(seconds / 864 + 0.5)), scale: 2 });
}
