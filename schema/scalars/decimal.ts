import { accept, type Parsed, refuse } from './parsed.ts';

/** An exact decimal number: `units` divided by 10 to the power of `scale`. 1.5 with scale 4 is 15000n. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** What a field accepts: at most `decimals` digits after the point, and at most `max` (included, a whole number). */
export interface DecimalBounds {
  readonly decimals: number;
  readonly max?: number | bigint;
}

// Straight and typographic apostrophes, ordinary, no-break, narrow and thin spaces.
const grouping = `['\u2019 \u00a0\u202f\u2009]`;
const shape = new RegExp(`^(\\d{1,3}(?:${grouping}\\d{3})+|\\d+)(?:[.,](\\d+))?$`);

/**
 * Reads a number that is not negative, as people write it in Switzerland: 1'234.5, 1 234,5, 1234.50. No rounding ever happens.
 * The answer always has `decimals` as its scale. Refuses with NUMBER_MALFORMED, NUMBER_NEGATIVE, NUMBER_TOO_MANY_DECIMALS or
 * NUMBER_TOO_LARGE. Zeros beyond `decimals` are no decimals: 1.500 is accepted where two are.
 */
export function parseDecimal(text: string, { decimals, max }: DecimalBounds): Parsed<Decimal> {
  const typed = text.trim();
  const match = shape.exec(typed.replace(/^[-\u2212]\s*/, ''));
  if (match === null) return refuse('NUMBER_MALFORMED');
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return refuse('NUMBER_TOO_MANY_DECIMALS');
  const units = BigInt(whole + fraction.padEnd(decimals, '0'));
  if (/^[-\u2212]/.test(typed) && units > 0n) return refuse('NUMBER_NEGATIVE');
  if (max !== undefined && units > BigInt(max) * 10n ** BigInt(decimals)) return refuse('NUMBER_TOO_LARGE');
  return accept({ units, scale: decimals });
}

/** Writes an exact decimal as the graph's Decimal scalar, with all digits of its scale: { units: 15000n, scale: 4 } is `1.5000`. */
export function toPlainString({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}
