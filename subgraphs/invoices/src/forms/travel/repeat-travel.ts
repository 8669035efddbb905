import type { FormRepeat, Move } from '../move-days.ts';
import {
  mealsKinds,
  type TravelDaysEntry,
  type TravelEntry,
  type TravelMealsEntry,
  type TravelTripEntry,
} from './travel.ts';

/** The same trips and days away in another month. A day that this month doesn't have is gone, and so from the number announced. */
export const repeatTravel: FormRepeat<TravelEntry> = {
  unit: 'MONTH',
  move: ({ trips, meals }, move) => ({
    trips: trips?.map((trip) => trip && moveTrip(trip, move)) ?? null,
    meals: meals ? moveMeals(meals, move) : null,
  }),
  toCheck: ['startDate', 'endDate', 'periodStart', 'periodEnd', 'announced', 'days'],
};

function moveTrip(trip: TravelTripEntry, move: Move): TravelTripEntry {
  const { start, end } = move.period(trip.startDate, trip.endDate);
  return { ...trip, startDate: start, endDate: end };
}

function moveMeals(meals: TravelMealsEntry, move: Move): TravelMealsEntry {
  const kinds = mealsKinds.map((kind) => [kind, moveDays(meals[kind], move)] as const);
  const { start, end } = move.period(meals.periodStart, meals.periodEnd);
  return {
    periodStart: start,
    periodEnd: end,
    ...Object.fromEntries(kinds),
  };
}

function moveDays(typed: TravelDaysEntry | null | undefined, move: Move): TravelDaysEntry | null {
  if (!typed) return null;
  const days = move.days(typed.days);
  return { announced: days.length === (typed.days ?? []).length ? typed.announced : `${days.length}`, days };
}
