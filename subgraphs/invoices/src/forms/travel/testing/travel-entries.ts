import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { checkClaim } from '../../../claims/check-claim.ts';
import { ground, head, today } from '../../../claims/testing/claim-ground.ts';
import type { Tariffs } from '../../../tariffs/tariffs.ts';
import type { MealsKind, TravelEntry, TravelMealsEntry, TravelTripEntry } from '../travel.ts';

/** From Carouge to Rolle and back by car: 2 × 37.4 km, 33.66 CHF. */
export const byCar: TravelTripEntry = {
  startDate: '21.09.2026',
  endDate: '21.09.2026',
  reason: 'MEDICAL_MEASURE',
  departure: 'Carouge',
  arrival: 'Rolle',
  means: 'CAR',
  kilometres: '74.8',
  needsCar: true,
};

/** From Geneva to Lausanne and back by train. */
export const byTrain: TravelTripEntry = {
  startDate: '07.09.2026',
  endDate: '08.09.2026',
  reason: 'OCCUPATIONAL_MEASURE',
  departure: 'Genève',
  arrival: 'Lausanne',
  means: 'RETURN',
  amount: '47.20',
};

/** As many days as announced, from a first one on. */
export function daysFrom(first: string, count: number): { announced: string; days: string[] } {
  const start = Temporal.PlainDate.from(first);
  return {
    announced: `${count}`,
    days: Array.from({ length: count }, (_, index) => start.add({ days: index }).toString()),
  };
}

/** Three days of 5 to 8 hours, two of more than 8 hours, a night: 110.00 CHF. */
export const away: TravelMealsEntry = {
  periodStart: '01.09.2026',
  periodEnd: '30.09.2026',
  days5To8Hours: daysFrom('2026-09-07', 3),
  daysOver8Hours: daysFrom('2026-09-14', 2),
  lodging: daysFrom('2026-09-14', 1),
};

export function checkTravel(
  travel: TravelEntry,
  { on = today, locale = 'fr', tariffs = ground.tariffs }: Judged = {},
) {
  return checkClaim({ ...head, form: { travel } }, { ...ground, tariffs }, on, locale);
}

interface Judged {
  readonly on?: string;
  readonly locale?: Locale;
  readonly tariffs?: Tariffs;
}

/** Path below the form and code of each problem. */
export function problemsOf(travel: TravelEntry, judged?: Judged): readonly string[] {
  return checkTravel(travel, judged).problems.map(({ path, code }) => `${path.slice(2).join('.')} ${code}`);
}

/** The same for a trip that differs from `byTrain`. */
export const problemsOfTrip = (typed: TravelTripEntry) => problemsOf({ trips: [{ ...byTrain, ...typed }] });

/** The same for meals that differ from `away`. */
export const problemsOfMeals = (typed: TravelMealsEntry, trips: readonly TravelTripEntry[] = []) =>
  problemsOf({ trips, meals: { ...away, ...typed } });

/** The kinds, of which a test uses one. */
export const only = (kind: MealsKind, days: TravelMealsEntry[MealsKind] & object): TravelMealsEntry => ({
  days5To8Hours: null,
  daysOver8Hours: null,
  lodging: null,
  [kind]: days,
});
