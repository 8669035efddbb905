import type { Iban } from './iban.ts';
import { accept, type Branded, type Parsed, refuse } from './parsed.ts';
import { keepsAccountsOf } from './sepa.ts';

/** A bank's code in upper case, 8 or 11 characters: `BNPAFRPP`, `BNPAFRPPXXX` (ISO 9362). */
export type Bic = Branded<'Bic'>;

/** Reads a BIC as it is typed, with spaces or in small letters. Refuses with BIC_MALFORMED. */
export function parseBic(text: string): Parsed<Bic> {
  const bic = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic)
    ? accept(bic as Bic)
    : refuse('BIC_MALFORMED');
}

/** Whether a bank may keep an account: it stands in the IBAN's country, or in a territory whose accounts bear its letters. */
export function isBankOf(bic: Bic, iban: Iban): boolean {
  return keepsAccountsOf(bic.slice(4, 6), iban.slice(0, 2));
}
