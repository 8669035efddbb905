import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** A Swiss enterprise identification number (UID, IDE) without separators: `CHE116281710` (art. 3 LIDE). */
export type Uid = Branded<'Uid'>;

const weights = [5, 4, 3, 2, 7, 6, 5, 4];

/**
 * Reads a UID as it is typed; dots, hyphens, spaces, lower case and the register's suffix (TVA, MWST, IVA, HR, RC) are accepted.
 * Refuses with UID_MALFORMED or UID_CHECK_DIGIT_WRONG (modulo 11, eCH-0097).
 */
export function parseUid(text: string): Parsed<Uid> {
  const uid = text
    .replace(/[\s.-]/g, '')
    .toUpperCase()
    .replace(/(MWST|TVA|IVA|HR|RC)$/, '');
  if (!/^CHE\d{9}$/.test(uid)) return refuse('UID_MALFORMED');
  const digits = [...uid.slice(3)].map(Number);
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 - (sum % 11)) % 11 === digits[8] ? accept(uid as Uid) : refuse('UID_CHECK_DIGIT_WRONG');
}

/** Shows a UID as the register writes it: `CHE-116.281.710`. */
export function formatUid(uid: Uid): string {
  return uid.replace(/^(CHE)(\d{3})(\d{3})(\d{3})$/, '$1-$2.$3.$4');
}
