import { parseDecimal, toPlainString } from './decimal.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

/** The largest amount that a Swiss QR-bill and a payment file can carry: 999 999 999.99, in cents. */
export const largestAmount = 99_999_999_999n;

const refusals = {
  NUMBER_TOO_MANY_DECIMALS: 'AMOUNT_TOO_MANY_DECIMALS',
  NUMBER_NEGATIVE: 'AMOUNT_NEGATIVE',
  NUMBER_TOO_LARGE: 'AMOUNT_TOO_LARGE',
} as const;

/**
 * Reads an amount that is not negative as minor units (cents of CHF or EUR): 1'234.50, 1 234,50, 1234.5 and 50.– are 123450n, 123450n,
 * 123450n and 5000n. Refuses with AMOUNT_MALFORMED, AMOUNT_NEGATIVE, AMOUNT_TOO_MANY_DECIMALS or AMOUNT_TOO_LARGE.
 */
export function parseMoney(text: string): Parsed<bigint> {
  const typed = text.trim().replace(/[.,](?:-{1,2}|[\u2013\u2014])$/, '');
  const parsed = parseDecimal(typed, { decimals: 2, max: 1_000_000_000 });
  if (!parsed.ok)
    return refuse(
      (refusals as Readonly<Record<string, (typeof refusals)[keyof typeof refusals]>>)[parsed.code] ??
        'AMOUNT_MALFORMED',
    );
  return parsed.value.units > largestAmount ? refuse('AMOUNT_TOO_LARGE') : accept(parsed.value.units);
}

/** Writes minor units as the graph's Decimal scalar: 123450n is `1234.50`, -5n is `-0.05`. */
export function toDecimalString(minor: bigint): string {
  return toPlainString({ units: minor, scale: 2 });
}

/** Shows an amount: `1 234.50 CHF`, with thin spaces (U+2009) in the number and a no-break space before the currency. */
export function formatMoney(minor: bigint, currency: string): string {
  const number = toDecimalString(minor)
    .replace('-', '\u2212')
    .replace(/\d(?=(?:\d{3})+\.)/g, '$&\u2009');
  return `${number}\u00a0${currency}`;
}
