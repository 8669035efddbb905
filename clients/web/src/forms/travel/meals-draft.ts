import { type Day, parseDate } from '@guichet/schema/scalars/date.ts';
import { parseDate as parseCalendarDate } from '@internationalized/date';
import type { TravelMealsInput } from '../../graphql/__generated__/types.ts';
import { listOf, memberOf, textOf, typed } from '../claim/typed.ts';

/** What may be asked back for a day away from home, in the order of the guide. */
export const absences = ['days5To8Hours', 'daysOver8Hours', 'lodging'] as const;
export type Absence = (typeof absences)[number];

/** Days of one kind: how many were announced, and which were ticked. */
export interface DaysDraft {
  readonly announced: string;
  readonly days: readonly string[];
}

/** Meals and lodging, as they are typed. */
export interface MealsDraft extends Readonly<Record<Absence, DaysDraft>> {
  readonly periodStart: string;
  readonly periodEnd: string;
}

/** From a first to a last day, both included: `2026-09-07`. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const blankDays: DaysDraft = { announced: '', days: [] };

export function blankMeals(): MealsDraft {
  return {
    periodStart: '',
    periodEnd: '',
    days5To8Hours: blankDays,
    daysOver8Hours: blankDays,
    lodging: blankDays,
  };
}

/** Whether nothing was typed for meals and lodging. */
export function isBlankMeals(meals: MealsDraft): boolean {
  const texts = [meals.periodStart, meals.periodEnd, ...absences.map((one) => meals[one].announced)];
  return texts.every((text) => text.trim() === '') && absences.every((one) => meals[one].days.length === 0);
}

/** The accounting period, once it can be read: first day before last, and at most a year, as the server takes it. */
export function periodOf({ periodStart, periodEnd }: MealsDraft): Period | null {
  const start = parseDate(periodStart);
  const end = parseDate(periodEnd);
  if (!start.ok || !end.ok || start.value > end.value) return null;
  const latest = parseCalendarDate(start.value).add({ years: 1 }).toString();
  return end.value > latest ? null : { start: start.value, end: end.value };
}

/** The days of one kind that lie in the period. Those outside stay in the draft while the period is typed anew. */
export function tickedDays(meals: MealsDraft, absence: Absence): readonly string[] {
  const period = periodOf(meals);
  const { days } = meals[absence];
  return period ? days.filter((day) => day >= period.start && day <= period.end) : days;
}

/** Ticks a day, or unticks it. A day of 5 to 8 hours that is ticked as a longer one changes its kind; a night goes with either. */
export function toggled(meals: MealsDraft, absence: Absence, day: string): MealsDraft {
  const isTicked = meals[absence].days.includes(day);
  const other =
    absence === 'days5To8Hours' ? 'daysOver8Hours' : absence === 'daysOver8Hours' ? 'days5To8Hours' : null;
  return {
    ...meals,
    ...(other && !isTicked && { [other]: without(meals[other], day) }),
    [absence]: isTicked
      ? without(meals[absence], day)
      : { ...meals[absence], days: [...meals[absence].days, day].sort() },
  };
}

/** What a day is asked back for. */
export function absencesOn(meals: MealsDraft, day: string): readonly Absence[] {
  return absences.filter((one) => meals[one].days.includes(day));
}

/** How many days were announced, once it can be read. */
export function announcedDays({ announced }: DaysDraft): number | null {
  return /^\s*\d{1,3}\s*$/.test(announced) ? Number(announced) : null;
}

/** What is sent; a kind that was neither announced nor ticked says nothing. */
export function toMealsInput(meals: MealsDraft): TravelMealsInput {
  const daysInput = (absence: Absence) => {
    const announced = typed(meals[absence].announced);
    const days = tickedDays(meals, absence);
    return announced === null && days.length === 0 ? null : { announced, days };
  };
  return {
    periodStart: typed(meals.periodStart),
    periodEnd: typed(meals.periodEnd),
    days5To8Hours: daysInput('days5To8Hours'),
    daysOver8Hours: daysInput('daysOver8Hours'),
    lodging: daysInput('lodging'),
  };
}

/** Reads what was typed before; what can't be read is blank. */
export function readMeals(typedBefore: unknown): MealsDraft {
  const readDays = (absence: Absence): DaysDraft => {
    const found = memberOf(typedBefore, absence);
    const days = listOf(found, 'days').filter((day) => typeof day === 'string' && parseDate(day).ok);
    return { announced: textOf(found, 'announced'), days: days.map(String) };
  };
  return {
    periodStart: textOf(typedBefore, 'periodStart'),
    periodEnd: textOf(typedBefore, 'periodEnd'),
    days5To8Hours: readDays('days5To8Hours'),
    daysOver8Hours: readDays('daysOver8Hours'),
    lodging: readDays('lodging'),
  };
}

function without(kind: DaysDraft, day: string): DaysDraft {
  return { ...kind, days: kind.days.filter((one) => one !== day) };
}
