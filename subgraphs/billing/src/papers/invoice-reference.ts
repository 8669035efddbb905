import { type Iban, isQrIban } from '@guichet/schema/scalars/iban.ts';
import { calculateQRReferenceChecksum, calculateSCORReferenceChecksum } from 'swissqrbill/utils';

/**
 * The reference by which a payment finds its invoice: for a QR-IBAN a QR reference (27 digits, the last one checks the others, modulo 10 recursive),
 * for any other account a creditor reference (ISO 11649: `RF`, two check digits, the number). The invoice's digits stand in it as they are: `2026-000042`.
 *
 * @throws Error for a number without a digit, or with more than a reference holds.
 */
export function invoiceReferenceOf(number: string, iban: Iban): string {
  const digits = number.replace(/\D/g, '');
  if (!/[1-9]/.test(digits) || digits.length > 21) throw new Error(`No reference can be made of ${number}`);
  if (!isQrIban(iban)) return `RF${calculateSCORReferenceChecksum(digits)}${digits}`;
  const body = digits.padStart(26, '0');
  return `${body}${calculateQRReferenceChecksum(body)}`;
}
