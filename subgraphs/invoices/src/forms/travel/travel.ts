import type { Typed } from '@guichet/chassis/problems/fields.ts';

/** Why the insured person travelled, in the order of the page. */
export const travelReasons = [
  'ASSESSMENT',
  'MEDICAL_MEASURE',
  'REINTEGRATION_MEASURE',
  'OCCUPATIONAL_MEASURE',
  'AUXILIARY_MEANS',
  'VISIT',
  'LEAVE',
  'OTHER',
] as const;

export type TravelReason = (typeof travelReasons)[number];

/** How he travelled, in the order of the page: a ticket, or the car. */
export const travelMeans = ['SINGLE', 'RETURN', 'MULTI_RIDE_CARD', 'SEASON_TICKET', 'CAR'] as const;

export type TravelMeans = (typeof travelMeans)[number];

/** The three kinds of days away from home, in the order of the page. */
export const mealsKinds = ['days5To8Hours', 'daysOver8Hours', 'lodging'] as const;

export type MealsKind = (typeof mealsKinds)[number];

/** Form 318.632.1 as it was typed. */
export interface TravelEntry {
  readonly trips?: readonly (TravelTripEntry | null)[] | null;
  readonly meals?: TravelMealsEntry | null;
}

export interface TravelTripEntry {
  readonly startDate?: Typed;
  readonly endDate?: Typed;
  readonly reason?: Typed;
  readonly reasonDetail?: Typed;
  readonly departure?: Typed;
  readonly arrival?: Typed;
  readonly means?: Typed;
  readonly kilometres?: Typed;
  readonly needsCar?: boolean | null;
  readonly amount?: Typed;
  readonly companions?: readonly ({ readonly amount?: Typed } | null)[] | null;
}

export interface TravelMealsEntry extends Readonly<Partial<Record<MealsKind, TravelDaysEntry | null>>> {
  readonly periodStart?: Typed;
  readonly periodEnd?: Typed;
}

export interface TravelDaysEntry {
  readonly announced?: Typed;
  readonly days?: readonly Typed[] | null;
}

/** A trip in which nothing is wrong. Days are `2026-09-07`. */
export interface TravelTrip {
  readonly startDate: string;
  readonly endDate: string;
  readonly reason: TravelReason;
  readonly reasonDetail: string | null;
  readonly departure: string;
  readonly arrival: string;
  readonly means: TravelMeans;
  /** For the car: in tenths, 748n is 74.8 km. */
  readonly kilometres: bigint | null;
  /** For the car: in centimes, at the rate of the first day. */
  readonly kilometreRateMinor: bigint | null;
  /** For the car: whether the disability makes it necessary. A statement to the office, and no condition. */
  readonly needsCar: boolean;
  /** In centimes, for the insured person. */
  readonly amountMinor: bigint;
  /** In centimes, a ticket each. */
  readonly companionAmountsMinor: readonly bigint[];
}

/** Meals and lodging in which nothing is wrong: for each kind its days, in their order. */
export interface TravelMeals extends Readonly<Record<MealsKind, readonly string[]>> {
  readonly periodStart: string;
  readonly periodEnd: string;
}

/** What form 318.632.1 says beside its lines. */
export interface TravelDetails {
  readonly form: 'TRAVEL';
  readonly trips: readonly TravelTrip[];
  readonly meals: TravelMeals | null;
}

/** Where the form stands in the input. */
export const travelPlace = ['form', 'travel'] as const;
