/** One line of a claim: what was provided, and what is asked back for it. */
export interface ClaimLine {
  /** The day, `2026-09-02`. */
  readonly servedOn: string;
  readonly description: string;
  /** In ten-thousandths: 15000n is 1.5. The paying office counts with four decimals. */
  readonly quantity: bigint;
  /** In centimes. */
  readonly unitPriceMinor: bigint;
  readonly tariffPosition: string | null;
  /** In centimes: `lineAmount` of the two above. */
  readonly amountMinor: bigint;
}

export const quantityDecimals = 4;

const quantityUnit = 10n ** BigInt(quantityDecimals);

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
  lines: readonly Pick<ClaimLine, 'servedOn'>[],
): { start: string; end: string } | null {
  const days = lines.map((line) => line.servedOn).sort();
  const [start] = days;
  const end = days.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
