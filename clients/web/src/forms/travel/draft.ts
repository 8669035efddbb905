import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import type {
  ClaimFormInput,
  TravelMeans,
  TravelReason,
  TravelTripInput,
} from '../../graphql/__generated__/types.ts';
import { listOf, memberOf, textOf, typed } from '../claim/typed.ts';
import { blankMeals, isBlankMeals, type MealsDraft, readMeals, toMealsInput } from './meals-draft.ts';

/** Somebody who came along: everything but the price of the ticket is the trip's. */
export interface CompanionDraft {
  readonly key: string;
  readonly amount: string;
}

/** One trip, as it is typed. */
export interface TripDraft {
  /** Names the trip on the page while others come and go. */
  readonly key: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly reason: TravelReason | '';
  readonly reasonDetail: string;
  readonly departure: string;
  readonly arrival: string;
  readonly means: TravelMeans | '';
  readonly kilometres: string;
  readonly needsCar: boolean;
  readonly amount: string;
  readonly companions: readonly CompanionDraft[];
}

/** Form 318.632.1 as it is typed: text everywhere, so that nothing a person writes is lost. */
export interface TravelDraft {
  readonly trips: readonly TripDraft[];
  readonly meals: MealsDraft;
}

/** In the order in which they are offered. */
export const reasons: readonly TravelReason[] = [
  'MEDICAL_MEASURE',
  'REINTEGRATION_MEASURE',
  'OCCUPATIONAL_MEASURE',
  'ASSESSMENT',
  'AUXILIARY_MEANS',
  'VISIT',
  'LEAVE',
  'OTHER',
];

/** In the order of the guide. */
export const means: readonly TravelMeans[] = ['SINGLE', 'RETURN', 'MULTI_RIDE_CARD', 'SEASON_TICKET', 'CAR'];

/** How many companions one trip may have. */
export const mostCompanions = 3;

/** How many trips one form may have. */
export const mostTrips = 50;

export function blankTravel(): TravelDraft {
  return { trips: [blankTrip()], meals: blankMeals() };
}

export function blankTrip(): TripDraft {
  return {
    key: crypto.randomUUID(),
    startDate: '',
    endDate: '',
    reason: '',
    reasonDetail: '',
    departure: '',
    arrival: '',
    means: '',
    kilometres: '',
    needsCar: false,
    amount: '',
    companions: [],
  };
}

export function blankCompanion(): CompanionDraft {
  return { key: crypto.randomUUID(), amount: '' };
}

/** A trip whose first day is typed. Once it stands there whole it is the last one too, until another is typed: most trips are of one day. */
export function withFirstDay(trip: TripDraft, startDate: string): TripDraft {
  const start = parseDate(startDate);
  const isWhole = start.ok && startDate === formatDate(start.value);
  return { ...trip, startDate, ...(isWhole && trip.endDate === '' && { endDate: startDate }) };
}

/** Whether nothing was typed for a trip. */
export function isBlankTrip(trip: TripDraft): boolean {
  return JSON.stringify({ ...trip, key: '' }) === JSON.stringify({ ...blankTrip(), key: '' });
}

/** Whether a trip says all that it has to, so that one line can stand for it. Whether it is right, the server says. */
export function isFilled(trip: TripDraft): boolean {
  const { startDate, endDate, reason, departure, arrival, means: by, companions } = trip;
  const price = by === 'CAR' ? trip.kilometres : trip.amount;
  const needed = [startDate, endDate, reason, departure, arrival, by, price];
  if (reason === 'OTHER') needed.push(trip.reasonDetail);
  if (by !== 'CAR') needed.push(...companions.map(({ amount }) => amount));
  return needed.every((text) => text.trim() !== '');
}

/** What is sent. A trip that nobody began says nothing beside meals; alone it is sent, so that all that is missing comes back. */
export function toTravelInput({ trips, meals }: TravelDraft): ClaimFormInput {
  const hasMeals = !isBlankMeals(meals);
  const begun = hasMeals && trips.every(isBlankTrip) ? [] : trips;
  return { travel: { trips: begun.map(toTripInput), meals: hasMeals ? toMealsInput(meals) : null } };
}

/** What the means chosen does not ask for is not sent; it comes back when the means is chosen again. */
function toTripInput(trip: TripDraft): TravelTripInput {
  const isCar = trip.means === 'CAR';
  return {
    startDate: typed(trip.startDate),
    endDate: typed(trip.endDate),
    reason: trip.reason === '' ? null : trip.reason,
    reasonDetail: trip.reason === 'OTHER' ? typed(trip.reasonDetail) : null,
    departure: typed(trip.departure),
    arrival: typed(trip.arrival),
    means: trip.means === '' ? null : trip.means,
    kilometres: isCar ? typed(trip.kilometres) : null,
    needsCar: isCar ? trip.needsCar : null,
    amount: isCar ? null : typed(trip.amount),
    companions: isCar ? null : trip.companions.map(({ amount }) => ({ amount: typed(amount) })),
  };
}

/** Reads what was typed before; null when it is no travel form. */
export function readTravel(typedBefore: unknown): TravelDraft | null {
  if (typeof typedBefore !== 'object' || typedBefore === null) return null;
  return {
    trips: listOf(typedBefore, 'trips').map(readTrip),
    meals: readMeals(memberOf(typedBefore, 'meals')),
  };
}

function readTrip(trip: unknown): TripDraft {
  return {
    key: crypto.randomUUID(),
    startDate: textOf(trip, 'startDate'),
    endDate: textOf(trip, 'endDate'),
    reason: reasons.find((one) => one === memberOf(trip, 'reason')) ?? '',
    reasonDetail: textOf(trip, 'reasonDetail'),
    departure: textOf(trip, 'departure'),
    arrival: textOf(trip, 'arrival'),
    means: means.find((one) => one === memberOf(trip, 'means')) ?? '',
    kilometres: textOf(trip, 'kilometres'),
    needsCar: memberOf(trip, 'needsCar') === true,
    amount: textOf(trip, 'amount'),
    companions: listOf(trip, 'companions').map((one) => ({
      key: crypto.randomUUID(),
      amount: textOf(one, 'amount'),
    })),
  };
}
