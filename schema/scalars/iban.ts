import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** An IBAN without spaces, in upper case: `CH9300762011623852957` (ISO 13616). */
export type Iban = Branded<'Iban'>;

/** Length of an IBAN by country, for the countries of the SEPA area (SWIFT IBAN Registry; EPC409-09). */
export const ibanLengths: ReadonlyMap<string, number> = new Map(
  [
    'AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26',
    'IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22',
  ].flatMap((line) => line.split(' ').map((text) => [text.slice(0, 2), Number(text.slice(2))])),
);

/**
 * Reads an IBAN of any country of the SEPA area as a person types it: spaces, dots, hyphens and lower case are accepted.
 * Refuses with IBAN_MALFORMED, IBAN_COUNTRY_NOT_ACCEPTED, IBAN_LENGTH_WRONG or IBAN_CHECK_DIGITS_WRONG (ISO 7064, mod 97-10).
 */
export function parseIban(text: string): Parsed<Iban> {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return refuse('IBAN_MALFORMED');
  const length = ibanLengths.get(iban.slice(0, 2));
  if (length === undefined) return refuse('IBAN_COUNTRY_NOT_ACCEPTED');
  if (iban.length !== length) return refuse('IBAN_LENGTH_WRONG');
  if (/^(CH|LI)/.test(iban) && !/^..\d{7}/.test(iban)) return refuse('IBAN_MALFORMED');
  return remainder97(iban) === 1 ? accept(iban as Iban) : refuse('IBAN_CHECK_DIGITS_WRONG');
}

/**
 * Reads the IBAN of a Swiss or Liechtenstein account, QR-IBANs among them: what a supplier is paid on.
 * Beyond parseIban it refuses other countries (IBAN_NOT_SWISS) and the bank id 00000, which no bank has (IBAN_BANK_UNKNOWN): the
 * specimen `CH36 0000 0000 0000 0000 0` passes the check digits.
 */
export function parseSwissIban(text: string): Parsed<Iban> {
  const parsed = parseIban(text);
  if (!parsed.ok) return parsed.code === 'IBAN_COUNTRY_NOT_ACCEPTED' ? refuse('IBAN_NOT_SWISS') : parsed;
  if (!/^(CH|LI)/.test(parsed.value)) return refuse('IBAN_NOT_SWISS');
  return bankOf(parsed.value) === 0 ? refuse('IBAN_BANK_UNKNOWN') : parsed;
}

/**
 * Reads the IBAN on which a person is reimbursed: a Swiss or Liechtenstein account, and no QR-IBAN, which takes only payments of
 * QR-bills (IBAN_IS_QR).
 */
export function parsePersonIban(text: string): Parsed<Iban> {
  const parsed = parseSwissIban(text);
  return parsed.ok && isQrIban(parsed.value) ? refuse('IBAN_IS_QR') : parsed;
}

/** Whether a Swiss IBAN takes only payments of QR-bills, with a QR reference: bank ids 30000 to 31999 (Swiss Payment Standards). */
export function isQrIban(iban: Iban): boolean {
  const bank = bankOf(iban);
  return /^(CH|LI)/.test(iban) && bank >= 30_000 && bank <= 31_999;
}

/** Shows an IBAN in groups of four: `CH93 0076 2011 6238 5295 7`. */
export function formatIban(iban: Iban): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Shows which account an IBAN is, and not its number: country and last digits, `CH•• … 957`. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 2)}•• … ${iban.slice(-3)}`;
}

/** What is left of an IBAN, or of another text that begins with letters and two check digits, by 97: one when they agree (ISO 7064). */
export function remainder97(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

function bankOf(iban: Iban): number {
  return Number(iban.slice(4, 9));
}
