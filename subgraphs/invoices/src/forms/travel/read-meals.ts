import { cleaned, type Field } from '@guichet/chassis/problems/fields.ts';
import { type ClaimLine, totalOf } from '../../claims/claim-line.ts';
import { requiredPastDay } from '../fields.ts';
import type { FormGround, TypedAmount, TypedDay } from '../form-room.ts';
import { isUsed, readDays } from './read-days.ts';
import type { Stay } from './read-trip.ts';
import { travelProblems } from './travel.problems.ts';
import { mealsKinds, type TravelMeals, type TravelMealsEntry, travelPlace } from './travel.ts';
import { dayList, travelLabels } from './travel.wording.ts';

/** Meals and lodging as far as they can be read, and their content once nothing is wrong with them. */
export interface MealsReading {
  /** False when nothing was typed there. */
  readonly isUsed: boolean;
  readonly amounts: readonly TypedAmount[];
  readonly days: readonly TypedDay[];
  readonly content: { readonly meals: TravelMeals; readonly lines: readonly ClaimLine[] } | null;
}

const place = [...travelPlace, 'meals'] as const;
/** A year, also when it is a leap year. */
const longestPeriod = 366;

/** Reads « Nourriture / Logement » of form 318.632.1. `stays` are the trips of the same claim. */
export function readMeals(typed: TravelMealsEntry, stays: readonly Stay[], ground: FormGround): MealsReading {
  const used = mealsKinds.filter((kind) => isUsed(typed[kind] ?? {}));
  if (used.length === 0 && !cleaned(typed.periodStart) && !cleaned(typed.periodEnd))
    return { isUsed: false, amounts: [], days: [], content: null };
  const period = readPeriod(typed, ground);
  const read = new Map(
    used.map((kind) => [
      kind,
      readDays(typed[kind] ?? {}, { ...ground, kind, path: [...place, kind], period, stays }),
    ]),
  );
  if (used.length === 0) ground.report(travelProblems.TRAVEL_MEALS_WITHOUT_DAYS, place);
  const daysOf = (kind: (typeof mealsKinds)[number]) => read.get(kind)?.days ?? [];
  const shorter = new Set(daysOf('days5To8Hours'));
  const both = daysOf('daysOver8Hours').filter((day) => shorter.has(day));
  if (both.length > 0)
    ground.report(travelProblems.TRAVEL_DAY_OF_BOTH_KINDS, [...place, 'daysOver8Hours', 'days'], {
      days: dayList(both),
    });
  const readings = [...read.values()];
  const lines = readings.flatMap((kind) => kind.lines ?? []);
  return {
    isUsed: true,
    amounts: readings.map((kind) => ({
      path: kind.path,
      amountMinor: kind.lines && kind.days.length > 0 ? totalOf(kind.lines) : null,
    })),
    days: readings.flatMap(({ path, days: [day] }) =>
      day === undefined ? [] : { path: [...path, 'days'], day },
    ),
    content:
      period && readings.every((kind) => kind.lines)
        ? {
            lines,
            meals: {
              periodStart: period.start,
              periodEnd: period.end,
              days5To8Hours: daysOf('days5To8Hours'),
              daysOver8Hours: daysOf('daysOver8Hours'),
              lodging: daysOf('lodging'),
            },
          }
        : null,
  };
}

/** The accounting period, first and last day included; null as long as it can't be read. */
function readPeriod(typed: TravelMealsEntry, { today, report }: FormGround) {
  const startField: Field = { path: [...place, 'periodStart'], label: travelLabels.periodStart };
  const endField: Field = { path: [...place, 'periodEnd'], label: travelLabels.periodEnd };
  const start = requiredPastDay(typed.periodStart, startField, today, report);
  const end = requiredPastDay(typed.periodEnd, endField, today, report);
  if (start === null || end === null) return null;
  if (end < start) {
    report(travelProblems.TRAVEL_END_BEFORE_START, endField.path);
    return null;
  }
  const count = Temporal.PlainDate.from(start).until(end, { largestUnit: 'days' }).days + 1;
  if (count > longestPeriod) {
    report(travelProblems.TRAVEL_PERIOD_TOO_LONG, endField.path, { limit: longestPeriod, count });
    return null;
  }
  return { start, end };
}
