import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** The number of an establishment in France without spaces, 14 digits: `73282932000074` (INSEE). */
export type Siret = Branded<'Siret'>;

/** La Poste has more establishments than check digits allow: the digits of theirs add up to a multiple of five. */
const laPoste = '356000000';

/** Reads a SIRET as it is typed, with spaces or dots. Refuses with SIRET_MALFORMED or SIRET_CHECK_DIGIT_WRONG (Luhn, ISO/IEC 7812-1). */
export function parseSiret(text: string): Parsed<Siret> {
  const siret = text.replace(/[\s.]/g, '');
  if (!/^\d{14}$/.test(siret) || /^0{9}/.test(siret)) return refuse('SIRET_MALFORMED');
  const digits = [...siret].map(Number);
  const sum = digits.reduce((total, digit) => total + digit, 0);
  const isRight = luhn(digits) || (siret.startsWith(laPoste) && sum % 5 === 0);
  return isRight ? accept(siret as Siret) : refuse('SIRET_CHECK_DIGIT_WRONG');
}

/** Every second digit from the right counts twice, its own digits added. */
function luhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, place) => {
    const counted = place % 2 === 1 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
