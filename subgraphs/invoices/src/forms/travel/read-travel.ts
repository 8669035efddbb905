import type { FormGround, FormReading } from '../form-room.ts';
import { isPayable } from '../payable.ts';
import { readMeals } from './read-meals.ts';
import { readTrip } from './read-trip.ts';
import { travelProblems } from './travel.problems.ts';
import { type TravelDetails, type TravelEntry, travelPlace } from './travel.ts';
import { travelLabels } from './travel.wording.ts';

const tripsPlace = [...travelPlace, 'trips'] as const;
/** More trips are sent as several claims; a page and an officer can still read this many. */
const mostTrips = 50;

/** Reads form 318.632.1, and reports every problem at once. */
export function readTravel(entry: TravelEntry, ground: FormGround): FormReading<TravelDetails> {
  const { report } = ground;
  const typedTrips = entry.trips ?? [];
  if (typedTrips.length > mostTrips) {
    report(travelProblems.TRAVEL_TOO_MANY_TRIPS, tripsPlace, { limit: mostTrips, count: typedTrips.length });
    return { amounts: [], days: [], content: null };
  }
  const trips = typedTrips.map((trip, index) => readTrip(trip ?? {}, [...tripsPlace, `${index}`], ground));
  const meals = readMeals(
    entry.meals ?? {},
    trips.flatMap(({ stay }) => stay ?? []),
    ground,
  );
  if (typedTrips.length === 0 && !meals.isUsed) report(travelProblems.TRAVEL_EMPTY, tripsPlace);
  const read = trips.flatMap(({ content }) => content ?? []);
  const lines = [...read.flatMap((trip) => trip.lines), ...(meals.content?.lines ?? [])];
  const isComplete =
    lines.length > 0 &&
    read.length === typedTrips.length &&
    (!meals.isUsed || meals.content !== null) &&
    isPayable(lines, { path: tripsPlace, label: travelLabels.total }, report);
  return {
    amounts: [...trips, meals].flatMap(({ amounts }) => amounts),
    days: [...trips, meals].flatMap(({ days }) => days),
    content: isComplete
      ? {
          lines,
          details: {
            form: 'TRAVEL',
            trips: read.map(({ trip }) => trip),
            meals: meals.content?.meals ?? null,
          },
        }
      : null,
  };
}
