import { remainder97 } from './iban.ts';
import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/**
 * The reference of a bill without spaces: a QR reference of 27 digits, or a creditor reference (ISO 11649) that begins with RF.
 */
export type PaymentReference = Branded<'PaymentReference'>;

/** Which of the two a reference is, as the Swiss Payment Standards call it. */
export type ReferenceKind = 'QRR' | 'SCOR';

const carries = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

/**
 * Reads the reference of a bill as a person copies it: spaces and lower case are accepted. Refuses with REFERENCE_MALFORMED or
 * REFERENCE_CHECK_DIGITS_WRONG (modulo 10 recursive for the QR reference, ISO 7064 mod 97-10 for the creditor reference).
 */
export function parsePaymentReference(text: string): Parsed<PaymentReference> {
  const reference = text.replace(/\s/g, '').toUpperCase();
  if (/^RF\d{2}[A-Z0-9]{1,21}$/.test(reference))
    return remainder97(reference) === 1
      ? accept(reference as PaymentReference)
      : refuse('REFERENCE_CHECK_DIGITS_WRONG');
  if (!/^\d{27}$/.test(reference)) return refuse('REFERENCE_MALFORMED');
  return checkDigit(reference.slice(0, -1)) === Number(reference.at(-1))
    ? accept(reference as PaymentReference)
    : refuse('REFERENCE_CHECK_DIGITS_WRONG');
}

export function referenceKind(reference: PaymentReference): ReferenceKind {
  return reference.startsWith('RF') ? 'SCOR' : 'QRR';
}

/** Shows a reference as a QR-bill prints it: `21 00000 00003 13947 14300 09017`, or groups of four. */
export function formatPaymentReference(reference: PaymentReference): string {
  return referenceKind(reference) === 'SCOR'
    ? reference.replace(/(.{4})(?=.)/g, '$1 ')
    : reference.replace(/(.)(?=(.{5})+$)/g, '$1 ');
}

/** Modulo 10 recursive: each digit leads from one row of the table to the next. */
function checkDigit(digits: string): number {
  let carry = 0;
  for (const digit of digits) carry = carries[(carry + Number(digit)) % 10] ?? 0;
  return (10 - carry) % 10;
}
