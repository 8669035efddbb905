import type { Typed } from '@guichet/chassis/problems/fields.ts';

/** The quarters of a year, in their order. */
export const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** Where a minor spends his nights, in the order of the page. */
export const helplessnessPlaces = ['AT_HOME', 'CARE_HOME_PAID', 'CARE_HOME_OWN_COST', 'HOSPITAL'] as const;

export type HelplessnessPlace = (typeof helplessnessPlaces)[number];

/** The degrees of helplessness, the lowest first. */
export const helplessnessDegrees = ['SLIGHT', 'MODERATE', 'SEVERE'] as const;

export type HelplessnessDegree = (typeof helplessnessDegrees)[number];

/** The degrees of intensive care, none first. */
export const intensiveCareDegrees = ['NONE', 'FOUR_HOURS', 'SIX_HOURS', 'EIGHT_HOURS'] as const;

export type IntensiveCareDegree = (typeof intensiveCareDegrees)[number];

/** Form 318.632.2 as it was typed. */
export interface HelplessnessAllowanceEntry {
  readonly year?: Typed;
  readonly quarter?: Typed;
  readonly periodStart?: Typed;
  readonly periodEnd?: Typed;
  readonly stays?: readonly (HelplessnessStayEntry | null)[] | null;
}

export interface HelplessnessStayEntry {
  readonly firstNight?: Typed;
  readonly lastNight?: Typed;
  readonly place?: Typed;
  readonly helplessnessDegree?: Typed;
  readonly intensiveCareDegree?: Typed;
}

/** From a first to a last day, both included: `2026-01-01`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** The nights of a stay, each named by the day on which it begins. The last one counts too. */
export interface Nights {
  readonly firstNight: string;
  readonly lastNight: string;
}

/** A stay in which nothing is wrong. */
export interface HelplessnessStay extends Nights {
  readonly place: HelplessnessPlace;
  readonly helplessnessDegree: HelplessnessDegree;
  readonly intensiveCareDegree: IntensiveCareDegree;
}

/** What form 318.632.2 says beside its lines. */
export interface HelplessnessAllowanceDetails {
  readonly form: 'HELPLESSNESS_ALLOWANCE';
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly stays: readonly HelplessnessStay[];
}

/** Where the form stands in the input. */
export const helplessnessPlace = ['form', 'helplessnessAllowance'] as const;

/** How many nights a stay has: days of the calendar, whatever the clocks do meanwhile. */
export function countNights({ firstNight, lastNight }: Nights): number {
  const first = Temporal.PlainDate.from(firstNight);
  return first.until(lastNight, { largestUnit: 'days' }).days + 1;
}

/** Each night of a stay, in its order. */
export function nightsOf(nights: Nights): readonly string[] {
  const first = Temporal.PlainDate.from(nights.firstNight);
  return Array.from({ length: countNights(nights) }, (_, index) => first.add({ days: index }).toString());
}
