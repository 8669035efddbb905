import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { ClaimLineKind } from '../../claims/claim-line.ts';
import type { TariffCode } from '../../tariffs/tariffs.ts';

/** The four lump sums of a night, in their order: the last one is the most that the law pays (art. 39f al. 3 RAI). */
export const nightDegrees = ['DEGREE_1', 'DEGREE_2', 'DEGREE_3', 'DEGREE_4'] as const;

/** By which lump sum a night is paid: a degree, or the amount that the decision names. */
export const nightChoices = [...nightDegrees, 'AS_DECIDED'] as const;

export type NightChoice = (typeof nightChoices)[number];

export const nightTariffs: Readonly<Record<(typeof nightDegrees)[number], TariffCode>> = {
  DEGREE_1: 'ASSISTANCE_NIGHT_1',
  DEGREE_2: 'ASSISTANCE_NIGHT_2',
  DEGREE_3: 'ASSISTANCE_NIGHT_3',
  DEGREE_4: 'ASSISTANCE_NIGHT_4',
};

/** The rows of the form that come to an amount, in its order, and what each is as a line. */
export const rowKinds = {
  hours: 'ASSISTANCE_HOURS',
  qualifiedHours: 'ASSISTANCE_QUALIFIED_HOURS',
  nights: 'ASSISTANCE_NIGHTS',
  sharedNights: 'ASSISTANCE_SHARED_NIGHTS',
  sickPay: 'ASSISTANCE_SICK_PAY',
  preventedPay: 'ASSISTANCE_PREVENTED_PAY',
  advance: 'ASSISTANCE_ADVANCE',
} as const satisfies Readonly<Record<string, ClaimLineKind>>;

export type RowName = keyof typeof rowKinds;

/** Form 318.536 as it was typed. */
export interface AssistanceEntry extends Readonly<Partial<Record<RowName, Typed>>> {
  readonly month?: Typed;
  readonly monthlyAmount?: Typed;
  readonly nightDegree?: Typed;
  readonly nightRate?: Typed;
  readonly insuredPersons?: Typed;
  readonly sharedNightRate?: Typed;
}

/** What form 318.536 says beside its lines. */
export interface AssistanceDetails {
  readonly form: 'ASSISTANCE_CONTRIBUTION';
  /** The first day of the month that is invoiced, `2026-10-01`. */
  readonly month: string;
  /** In centimes, as the person typed it; null when she did not. */
  readonly monthlyAmountMinor: bigint | null;
  readonly nightDegree: NightChoice | null;
  /** In centimes: the full lump sum of a night. */
  readonly nightRateMinor: bigint | null;
  /** In shared nights. */
  readonly insuredPersons: number | null;
}

/** Where the form stands in the input. */
export const assistancePlace = ['form', 'assistanceContribution'] as const;
