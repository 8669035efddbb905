import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** A Swiss social insurance number (AVS, AHV) without dots: `7569217076985`, 13 digits (art. 133 RAVS). */
export type AvsNumber = Branded<'AvsNumber'>;

/**
 * Reads an AVS number as it stands on the insurance card or as it is typed: dots, spaces and hyphens are accepted.
 * Refuses with AVS_NUMBER_OLD (the 11 digits used before July 2008), AVS_NUMBER_MALFORMED or AVS_NUMBER_CHECK_DIGIT_WRONG
 * (EAN-13). The law lets a number be typed by hand only if its check digit is verified (art. 134quinquies al. 2 RAVS).
 */
export function parseAvsNumber(text: string): Parsed<AvsNumber> {
  const number = text.replace(/[\s.-]/g, '');
  if (/^\d{11}$/.test(number)) return refuse('AVS_NUMBER_OLD');
  if (!/^756\d{10}$/.test(number)) return refuse('AVS_NUMBER_MALFORMED');
  const sum = [...number].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0 ? accept(number as AvsNumber) : refuse('AVS_NUMBER_CHECK_DIGIT_WRONG');
}

/** Shows an AVS number as on the insurance card: `756.9217.0769.85`. */
export function formatAvsNumber(number: AvsNumber): string {
  return number.replace(/^(\d{3})(\d{4})(\d{4})(\d{2})$/, '$1.$2.$3.$4');
}
