/** What a line may be about: a service in the person's own words, or something that the form itself names. */
export const claimLineKinds = [
  'SERVICE',
  'TRIP',
  'COMPANION',
  'DAYS_5_TO_8_HOURS',
  'DAYS_OVER_8_HOURS',
  'LODGING',
  'AUXILIARY_MEANS',
  'HELPLESSNESS_DAYS',
  'INTENSIVE_CARE_DAYS',
  'HEARING_AID',
  'HEARING_AID_REPAIR',
  'HEARING_AID_BATTERIES',
  'HEARING_IMPLANT',
  'HEARING_HARDSHIP',
  'ASSISTANCE_HOURS',
  'ASSISTANCE_QUALIFIED_HOURS',
  'ASSISTANCE_NIGHTS',
  'ASSISTANCE_SHARED_NIGHTS',
  'ASSISTANCE_SICK_PAY',
  'ASSISTANCE_PREVENTED_PAY',
  'ASSISTANCE_ADVANCE',
] as const;

export type ClaimLineKind = (typeof claimLineKinds)[number];

/** One line of a claim: what was provided, and what is asked back for it. */
export interface ClaimLine {
  readonly kind: ClaimLineKind;
  /** Which of its kind, in the form's own terms: the means of a trip. */
  readonly variant: string | null;
  /** The day, `2026-09-02`; the first one when there are several. */
  readonly servedOn: string;
  /** The last day when there are several. */
  readonly servedUntil: string | null;
  /** In the person's own words, as far as kind and variant don't say it; the form's room composes what is read. */
  readonly description: string;
  /** In ten-thousandths: 15000n is 1.5. The paying office counts with four decimals. */
  readonly quantity: bigint;
  /** In centimes. */
  readonly unitPriceMinor: bigint;
  readonly tariffPosition: string | null;
  /** In centimes: `lineAmount` of the two above. */
  readonly amountMinor: bigint;
}

/** A line of a claim that was handed in, and what was decided on it. */
export interface KeptLine extends ClaimLine {
  /** Its place in the claim, from 1. */
  readonly position: number;
  /** In centimes: what an acceptance granted of it; null before. */
  readonly grantedMinor: bigint | null;
  /** Why that is less than what was asked. */
  readonly reductionReason: string | null;
}

export const quantityDecimals = 4;

const quantityUnit = 10n ** BigInt(quantityDecimals);

/** A whole number of pieces as a quantity. */
export function pieces(count: number): bigint {
  return BigInt(count) * quantityUnit;
}

/**
 * Quantity times price in centimes, rounded to the nearest centime; half a centime rounds up, in the person's favour.
 * The quantity is in ten-thousandths, and neither figure is negative.
 */
export function lineAmount(quantity: bigint, unitPriceMinor: bigint): bigint {
  return (2n * quantity * unitPriceMinor + quantityUnit) / (2n * quantityUnit);
}

/** The sum in centimes. Each line is rounded before, so the total is what a person adds up on paper. */
export function totalOf(lines: readonly Pick<ClaimLine, 'amountMinor'>[]): bigint {
  return lines.reduce((sum, line) => sum + line.amountMinor, 0n);
}

/** From the first to the last day served; null without lines. */
export function periodOf(
  lines: readonly Pick<ClaimLine, 'servedOn' | 'servedUntil'>[],
): { start: string; end: string } | null {
  const start = lines.map(({ servedOn }) => servedOn).sort()[0];
  const end = lines
    .map(({ servedOn, servedUntil }) => servedUntil ?? servedOn)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
