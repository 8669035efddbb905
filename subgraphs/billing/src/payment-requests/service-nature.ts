/** How a service is counted. */
export type ServiceUnit = 'HOUR' | 'FLAT';

/** A kind of service to persons at home, as the law lists it. */
export interface ServiceNature {
  readonly code: ServiceNatureCode;
  /** Code du travail, article D7231-1: part and number. */
  readonly legalBasis: string;
  /** How the office has it counted: the law doesn't say. */
  readonly units: readonly ServiceUnit[];
  /** First day on which it stands in the list. */
  readonly from: string;
  /** Last day; null as long as it stands there. */
  readonly until: string | null;
}

export type ServiceNatureCode =
  | 'CHILDCARE_UNDER_3'
  | 'CHILD_ESCORT_UNDER_3'
  | 'DAILY_LIVING_ASSISTANCE'
  | 'DRIVING_OF_DEPENDENT_PERSONS'
  | 'ESCORT_OF_DEPENDENT_PERSONS'
  | 'HOUSEWORK'
  | 'GARDENING'
  | 'HANDYMAN'
  | 'CHILDCARE'
  | 'TUTORING'
  | 'BEAUTY_CARE'
  | 'COOKING'
  | 'MEAL_DELIVERY'
  | 'LAUNDRY_DELIVERY'
  | 'GROCERY_DELIVERY'
  | 'COMPUTER_HELP'
  | 'PET_CARE'
  | 'HOUSE_WATCH'
  | 'ADMINISTRATIVE_HELP'
  | 'CHILD_ESCORT'
  | 'REMOTE_ASSISTANCE'
  | 'SIGN_LANGUAGE_INTERPRETING'
  | 'DRIVING_AFTER_ILLNESS'
  | 'ESCORT_AFTER_ILLNESS'
  | 'TEMPORARY_ASSISTANCE'
  | 'COORDINATION';

/** Since when the article is worded as it is; the day is not checked against the Journal officiel (`docs/service-natures.md`). */
const inForce = { from: '2023-07-17', until: null } as const;

const byHour: readonly ServiceUnit[] = ['HOUR'];
const asWhole: readonly ServiceUnit[] = ['FLAT'];
const either: readonly ServiceUnit[] = ['HOUR', 'FLAT'];

const nature = (
  code: ServiceNatureCode,
  legalBasis: string,
  units: readonly ServiceUnit[],
): ServiceNature => ({ code, legalBasis: `D7231-1 ${legalBasis}`, units, ...inForce });

/**
 * The 26 activities of article D7231-1 of the Code du travail, in its order: part I those that take the State's agreement, part II those that may be declared. Which of them
 * were checked against which text says `docs/service-natures.md`. One that the law takes out gets its last day, and stays.
 */
const serviceNatures: readonly ServiceNature[] = [
  nature('CHILDCARE_UNDER_3', 'I 1°', byHour),
  nature('CHILD_ESCORT_UNDER_3', 'I 2°', byHour),
  nature('DAILY_LIVING_ASSISTANCE', 'I 3°', byHour),
  nature('DRIVING_OF_DEPENDENT_PERSONS', 'I 4°', either),
  nature('ESCORT_OF_DEPENDENT_PERSONS', 'I 5°', byHour),
  nature('HOUSEWORK', 'II 1°', byHour),
  nature('GARDENING', 'II 2°', either),
  nature('HANDYMAN', 'II 3°', either),
  nature('CHILDCARE', 'II 4°', byHour),
  nature('TUTORING', 'II 5°', byHour),
  nature('BEAUTY_CARE', 'II 6°', either),
  nature('COOKING', 'II 7°', either),
  nature('MEAL_DELIVERY', 'II 8°', asWhole),
  nature('LAUNDRY_DELIVERY', 'II 9°', asWhole),
  nature('GROCERY_DELIVERY', 'II 10°', asWhole),
  nature('COMPUTER_HELP', 'II 11°', either),
  nature('PET_CARE', 'II 12°', either),
  nature('HOUSE_WATCH', 'II 13°', either),
  nature('ADMINISTRATIVE_HELP', 'II 14°', either),
  nature('CHILD_ESCORT', 'II 15°', byHour),
  nature('REMOTE_ASSISTANCE', 'II 16°', asWhole),
  nature('SIGN_LANGUAGE_INTERPRETING', 'II 17°', either),
  nature('DRIVING_AFTER_ILLNESS', 'II 18°', either),
  nature('ESCORT_AFTER_ILLNESS', 'II 19°', byHour),
  nature('TEMPORARY_ASSISTANCE', 'II 20°', byHour),
  nature('COORDINATION', 'II 21°', asWhole),
];

/** The kinds of service that may be named on a day, in the order of the law. */
export function naturesOn(day: string): readonly ServiceNature[] {
  return serviceNatures.filter(({ from, until }) => from <= day && (until === null || day <= until));
}

/** A kind of service by its code, as it may be named on a day; on any day for null. Null for none. */
export function natureOn(code: string, day: string | null): ServiceNature | null {
  return (day === null ? serviceNatures : naturesOn(day)).find((one) => one.code === code) ?? null;
}
