import { duration, SettingsRefused } from '@guichet/chassis/config/settings.ts';
import { type Iban, parseSwissIban } from '@guichet/schema/scalars/iban.ts';
import { z } from 'zod';
import { isBankText } from '../bank-files/bank-text.ts';
import type { Creditor } from '../papers/payment-part.ts';

/** What invoices are issued with. */
export interface InvoiceTerms {
  /** The account that they are paid on; null when none is set in production: no month can be closed. */
  readonly creditor: Creditor | null;
  /** What the bank itself calls that account in its messages, where that is not the QR-IBAN; null when it is the same. */
  readonly bankIban: Iban | null;
  /** Days from the day of issue to the last day of the term. */
  readonly termDays: number;
}

const line = (limit: number) => {
  const expected = `at most ${limit} letters that banks take`;
  return z
    .string(expected)
    .trim()
    .refine((text) => text.length <= limit && isBankText(text), expected);
};

const ibanExpected = 'a Swiss or Liechtenstein IBAN, best a QR-IBAN';

const iban = z.string(ibanExpected).transform((text, issues): Iban => {
  const parsed = parseSwissIban(text);
  if (parsed.ok) return parsed.value;
  issues.addIssue(ibanExpected);
  return z.NEVER;
});

const termExpected = 'a term in whole days, from P1D to P365D';

/** Whole days: a term that ends in the middle of a day would end at another hour for everybody. */
export const termInDays = duration.transform((value, issues): number => {
  const days = value.total({ unit: 'days', relativeTo: '2026-01-01' });
  const isWhole = !value.months && !value.years && Number.isInteger(days) && days >= 1 && days <= 365;
  if (isWhole) return days;
  issues.addIssue(termExpected);
  return z.NEVER;
});

/** The variables that say which account invoices are paid on, and by when. Lengths: Swiss Implementation Guidelines QR-bill, ch. 4. */
export const invoiceAccountVariables = {
  INVOICE_ACCOUNT_IBAN: iban.optional(),
  INVOICE_ACCOUNT_BANK_IBAN: iban.optional(),
  INVOICE_ACCOUNT_NAME: line(70).optional(),
  INVOICE_ACCOUNT_STREET: line(70).optional(),
  INVOICE_ACCOUNT_BUILDING_NUMBER: line(16).optional(),
  INVOICE_ACCOUNT_POSTAL_CODE: line(16).optional(),
  INVOICE_ACCOUNT_TOWN: line(35).optional(),
  INVOICE_TERM: termInDays.default(30),
};

/** The account of the demonstration: specimen QR-IBAN of the Swiss Payment Standards. No office may be paid on it. */
const demonstration: Creditor = {
  iban: 'CH4431999123000889012' as Iban,
  name: 'Office de démonstration',
  street: 'Rue de la Démonstration',
  buildingNumber: '1',
  postalCode: '1200',
  town: 'Genève',
  country: 'CH',
};

/**
 * What invoices are issued with.
 * @throws SettingsRefused for an account without a name or town, and in production for the one of the demonstration.
 */
export function invoiceTermsOf(
  read: z.infer<z.ZodObject<typeof invoiceAccountVariables>>,
  isProduction: boolean,
): InvoiceTerms {
  const termDays = read.INVOICE_TERM;
  const given = read.INVOICE_ACCOUNT_IBAN;
  const bankIban = read.INVOICE_ACCOUNT_BANK_IBAN ?? null;
  if (!given && bankIban)
    throw new SettingsRefused(['INVOICE_ACCOUNT_BANK_IBAN is set: expected INVOICE_ACCOUNT_IBAN with it.']);
  if (!given) return { creditor: isProduction ? null : demonstration, bankIban, termDays };
  if (isProduction && given === demonstration.iban)
    throw new SettingsRefused([
      'INVOICE_ACCOUNT_IBAN is the account of the demonstration: expected your own.',
    ]);
  const {
    INVOICE_ACCOUNT_NAME: name,
    INVOICE_ACCOUNT_POSTAL_CODE: postalCode,
    INVOICE_ACCOUNT_TOWN: town,
  } = read;
  if (!name || !postalCode || !town)
    throw new SettingsRefused([
      'INVOICE_ACCOUNT_IBAN is set: expected INVOICE_ACCOUNT_NAME, INVOICE_ACCOUNT_POSTAL_CODE and INVOICE_ACCOUNT_TOWN with it.',
    ]);
  const street = read.INVOICE_ACCOUNT_STREET ?? '';
  const buildingNumber = read.INVOICE_ACCOUNT_BUILDING_NUMBER ?? '';
  const country = given.slice(0, 2);
  const creditor = { iban: given, name, street, buildingNumber, postalCode, town, country };
  return { creditor, bankIban, termDays };
}
