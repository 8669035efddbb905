import { type Iban, isQrIban } from '@guichet/schema/scalars/iban.ts';
import { calculateQRReferenceChecksum, calculateSCORReferenceChecksum } from 'swissqrbill/utils';

/** How many digits each kind holds beside those that check them. */
const lengths = { qr: 26, creditor: 21 } as const;

/**
 * The reference by which a payment finds its invoice: for a QR-IBAN a QR reference (27 digits, the last one checks the others, modulo 10 recursive),
 * for any other account a creditor reference (ISO 11649: `RF`, two check digits, the number). The invoice's digits stand in it as they are: `2026-000042`.
 *
 * @throws Error for a number without a digit, or with more than a reference holds.
 */
export function invoiceReferenceOf(number: string, iban: Iban): string {
  const digits = number.replace(/\D/g, '');
  const isQr = isQrIban(iban);
  if (!/[1-9]/.test(digits) || digits.length > (isQr ? lengths.qr : lengths.creditor))
    throw new Error(`No reference can be made of ${number}`);
  if (!isQr) return `RF${calculateSCORReferenceChecksum(digits)}${digits}`;
  const body = digits.padStart(lengths.qr, '0');
  return `${body}${calculateQRReferenceChecksum(body)}`;
}
