import { type Iban, isQrIban, parseSwissIban } from '@guichet/schema/scalars/iban.ts';
import { largestAmount } from '@guichet/schema/scalars/money.ts';
import {
  type PaymentReference,
  parsePaymentReference,
  referenceKind,
} from '@guichet/schema/scalars/payment-reference.ts';
import { type InvoiceFacts, readBillInformation } from './bill-information.ts';

/** Whom a bill asks to pay, where he lives in the lines of a letter. */
export interface Creditor {
  readonly name: string;
  /** Street and house number, then place; the country's code when it isn't Switzerland. */
  readonly address: readonly string[];
}

/** What the Swiss QR code of a bill asks for. */
export interface SupplierBill {
  readonly creditor: Creditor;
  readonly iban: Iban;
  /** In the currency's smallest unit; null when the bill leaves it open, or asks for nothing (0.00). */
  readonly amountMinor: bigint | null;
  readonly currency: 'CHF' | 'EUR';
  readonly reference: PaymentReference | null;
  readonly message: string | null;
  /** Number and date of the invoice, where the biller has coded them. */
  readonly invoice: InvoiceFacts;
}

/** The first line of a Swiss Payments Code. */
export const paymentCodeMark = 'SPC';

/** Lines of the code up to its trailer, by what they hold (SIX, Implementation Guidelines QR-bill 2.3, 4.2.2). */
const at = {
  version: 1,
  coding: 2,
  iban: 3,
  creditor: 4,
  ultimateCreditor: 11,
  amount: 18,
  currency: 19,
  debtor: 20,
  referenceType: 27,
  reference: 28,
  message: 29,
  trailer: 30,
  information: 31,
} as const;

/** Lines of a party: kind of address, name, two lines or street and number, postal code, town, country. */
const partyLines = 7;

/** Characters of a whole code, and lines: the information and two alternative schemes may follow the trailer. */
const most = { characters: 997, lines: 34 } as const;

/**
 * Reads the text of a Swiss Payments Code of version 02, as the QR code of a bill holds it.
 * @returns null for any other text, and for a code that breaks the rules by which a bank would pay it.
 */
export function readPaymentCode(text: string): SupplierBill | null {
  if (text.length > most.characters) return null;
  const lines = text
    .replace(/(\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  if (lines.length > most.lines || lines[0] !== paymentCodeMark || lines[at.trailer] !== 'EPD') return null;
  if (!/^02\d\d$/.test(lines[at.version] ?? '') || lines[at.coding] !== '1') return null;
  // Kept for later use by the standard: nobody may fill it today.
  if (lines.slice(at.ultimateCreditor, at.ultimateCreditor + partyLines).some(Boolean)) return null;
  const iban = parseSwissIban(lines[at.iban] ?? '');
  const creditor = readCreditor(lines.slice(at.creditor, at.creditor + partyLines));
  const amountMinor = readAmount(lines[at.amount] ?? '');
  const currency = lines[at.currency];
  if (!iban.ok || !creditor || amountMinor === undefined) return null;
  if (currency !== 'CHF' && currency !== 'EUR') return null;
  const reference = readReference(iban.value, lines[at.referenceType] ?? '', lines[at.reference] ?? '');
  if (reference === undefined) return null;
  const message = lines[at.message] || null;
  const invoice = readBillInformation(lines[at.information] ?? '');
  return { creditor, iban: iban.value, amountMinor, currency, reference, message, invoice };
}

/** Structured (S), or two lines as before 2025 (K): both are on bills that people still have. */
function readCreditor(lines: readonly string[]): Creditor | null {
  const [kind, name = '', first = '', second = '', postalCode = '', town = '', country = ''] = lines;
  if (!name || name.length > 70 || !/^[A-Z]{2}$/.test(country)) return null;
  const abroad = country === 'CH' ? [] : [country];
  const one = (...words: readonly string[]) => words.filter(Boolean).join(' ');
  if (kind === 'S' && postalCode && town)
    return { name, address: [one(first, second), one(postalCode, town), ...abroad].filter(Boolean) };
  if (kind === 'K' && second && !postalCode && !town)
    return { name, address: [first, second, ...abroad].filter(Boolean) };
  return null;
}

/** Null for none; undefined when it is not written as an amount of a bill. */
function readAmount(text: string): bigint | null | undefined {
  if (text === '') return null;
  if (!/^\d{1,9}\.\d{2}$/.test(text)) return undefined;
  const minor = BigInt(text.replace('.', ''));
  if (minor > largestAmount) return undefined;
  return minor === 0n ? null : minor;
}

/** Null for none; undefined when it doesn't fit the account: a QR-IBAN is paid with a QR reference, and nothing else is. */
function readReference(iban: Iban, kind: string, text: string): PaymentReference | null | undefined {
  if (isQrIban(iban) !== (kind === 'QRR')) return undefined;
  if (kind === 'NON') return text === '' ? null : undefined;
  const reference = parsePaymentReference(text);
  return reference.ok && referenceKind(reference.value) === kind ? reference.value : undefined;
}
