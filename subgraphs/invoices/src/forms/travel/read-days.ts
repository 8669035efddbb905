import { cleaned, requiredValue } from '@guichet/chassis/problems/fields.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import type { ClaimLine } from '../../claims/claim-line.ts';
import { tariffProblems } from '../../tariffs/tariff.problems.ts';
import { tariffTitles } from '../../tariffs/tariff.wording.ts';
import type { FormGround } from '../form-room.ts';
import type { Stay } from './read-trip.ts';
import { travelProblems } from './travel.problems.ts';
import type { MealsKind, TravelDaysEntry } from './travel.ts';
import { dayList, mealsLabels, travelLabels } from './travel.wording.ts';
import { daysLines, mealsLines } from './travel-lines.ts';

/** What the days of one kind are judged by. */
export interface DaysGround extends FormGround {
  readonly kind: MealsKind;
  /** Where the kind stands in the input. */
  readonly path: readonly string[];
  /** The accounting period; null as long as it can't be read. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** When and why the insured person travelled. */
  readonly stays: readonly Stay[];
}

/** The days of one kind as far as they can be read. */
export interface DaysReading {
  readonly path: readonly string[];
  /** Each once, in their order. */
  readonly days: readonly string[];
  /** Null as long as a day can't be read, or has no rate. */
  readonly lines: readonly ClaimLine[] | null;
}

/** The longest period has as many days. */
const mostDays = 366;

/** Whether the kind is used: a zero says that it isn't. */
export function isUsed({ announced, days }: TravelDaysEntry): boolean {
  return !/^0*$/.test(cleaned(announced)) || (days ?? []).some((day) => cleaned(day) !== '');
}

/** Reads the days of one kind: as many as were announced, each once, in the period, and none on a leave. */
export function readDays(typed: TravelDaysEntry, ground: DaysGround): DaysReading {
  const { kind, path, report, tariffs } = ground;
  const announced = requiredValue(
    typed.announced,
    { path: [...path, 'announced'], label: travelLabels[kind] },
    (text) => parseDecimal(text, { decimals: 0, max: mostDays }),
    report,
  );
  const filled = (typed.days ?? []).map(cleaned);
  const count = filled.filter(Boolean).length;
  if (count > mostDays) {
    compareWithAnnounced(count, Number(announced?.units ?? 0n), ground);
    return { path, days: [], lines: null };
  }
  const ticked = readTicked(filled, ground);
  const days = [...new Set(ticked)].sort();
  const isReadable = ticked.length === count;
  if (announced && isReadable) compareWithAnnounced(days.length, Number(announced.units), ground);
  judgeDays(ticked, days, ground);
  const { tariff } = mealsLines[kind];
  const rateless = days.find((day) => tariffs.amountOf(tariff, day) === null);
  if (rateless !== undefined)
    report(tariffProblems.TARIFF_NOT_KNOWN, [...path, 'days'], {
      title: tariffTitles[tariff],
      day: formatDate(rateless as Day),
    });
  return { path, days, lines: isReadable ? daysLines(kind, days, tariffs) : null };
}

function readTicked(filled: readonly string[], { kind, path, report }: DaysGround): readonly Day[] {
  return filled.flatMap((day, index) => {
    const field = { path: [...path, 'days', `${index}`], label: mealsLabels[kind] };
    return day ? (requiredValue(day, field, parseDate, report) ?? []) : [];
  });
}

/** The two figures are asked for so that a slip of the mouse shows before the claim is sent. */
function compareWithAnnounced(ticked: number, announced: number, { kind, path, report }: DaysGround): void {
  if (ticked === announced) return;
  const code = ticked < announced ? travelProblems.TRAVEL_DAYS_MISSING : travelProblems.TRAVEL_DAYS_TOO_MANY;
  const count = Math.abs(announced - ticked);
  report(code, [...path, 'days'], { kind: mealsLabels[kind], announced, ticked, count });
}

function judgeDays(ticked: readonly Day[], days: readonly Day[], ground: DaysGround): void {
  const { kind, path, period, stays, report } = ground;
  const twice = days.filter((day) => ticked.indexOf(day) !== ticked.lastIndexOf(day));
  const outside = days.filter((day) => period && (day < period.start || day > period.end));
  const onLeave = days.filter((day) => isOnLeave(day, stays));
  const refusals = [
    { code: travelProblems.TRAVEL_DAY_TWICE, refused: twice },
    { code: travelProblems.TRAVEL_DAY_OUTSIDE_PERIOD, refused: outside },
    { code: travelProblems.TRAVEL_DAY_ON_LEAVE, refused: onLeave },
  ];
  for (const { code, refused } of refusals)
    if (refused.length > 0)
      report(code, [...path, 'days'], { kind: mealsLabels[kind], days: dayList(refused) });
}

/** Whether only a visit or a leave made the person travel that day: art. 90 al. 3 RAI pays no meals then. */
function isOnLeave(day: string, stays: readonly Stay[]): boolean {
  const ofDay = stays.filter(({ startDate, endDate }) => startDate <= day && day <= endDate);
  return ofDay.length > 0 && ofDay.every(({ reason }) => reason === 'VISIT' || reason === 'LEAVE');
}
