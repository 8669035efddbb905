import { SettingsRefused } from '@guichet/chassis/config/settings.ts';
import { type Iban, isQrIban, parseIban } from '@guichet/schema/scalars/iban.ts';
import { z } from 'zod';
import { isBankText } from '../bank-files/bank-text.ts';
import { type DebitCreditor, isCreditorId } from '../bank-files/debit-order.ts';
import { lengths } from '../bank-files/payment-order.ts';

const ibanExpected = 'the IBAN of an account, no QR-IBAN';
const nameExpected = `a name of at most ${lengths.debtorName} letters that banks take`;

/** The variables that say on which account clients' shares come in and providers are paid from, and who debits. */
export const providerAccountVariables = {
  PROVIDER_ACCOUNT_IBAN: z
    .string(ibanExpected)
    .transform((text, issues): Iban => {
      const parsed = parseIban(text);
      if (parsed.ok && !isQrIban(parsed.value)) return parsed.value;
      issues.addIssue(ibanExpected);
      return z.NEVER;
    })
    .optional(),
  PROVIDER_ACCOUNT_NAME: z
    .string(nameExpected)
    .trim()
    .refine((text) => text !== '' && text.length <= lengths.debtorName && isBankText(text), nameExpected)
    .optional(),
  PROVIDER_ACCOUNT_BIC: z
    .string()
    .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'a BIC')
    .optional(),
  CREDITOR_IDENTIFIER: z
    .string()
    .refine(isCreditorId, 'a SEPA creditor identifier with right check digits')
    .optional(),
};

/** The account of the demonstration, with the creditor's identifier that the mandate's text names. No office may debit for it. */
const demonstration: DebitCreditor = {
  name: 'Guichet, Services à la personne',
  iban: 'CH5604835012345678009' as Iban,
  bic: null,
  creditorId: 'CH24ZZZ00000026115',
};

/**
 * The account of the providers' office; null when none is set in production: nobody can be debited and no provider paid.
 * @throws SettingsRefused for an account without a name or a creditor's identifier, and in production for the demonstration's.
 */
export function providerAccountOf(
  read: z.infer<z.ZodObject<typeof providerAccountVariables>>,
  isProduction: boolean,
): DebitCreditor | null {
  const { PROVIDER_ACCOUNT_IBAN: iban, PROVIDER_ACCOUNT_NAME: name, CREDITOR_IDENTIFIER: creditorId } = read;
  if (!iban) return isProduction ? null : demonstration;
  if (isProduction && iban === demonstration.iban)
    throw new SettingsRefused([
      'PROVIDER_ACCOUNT_IBAN is the account of the demonstration: expected your own.',
    ]);
  if (!name) throw new SettingsRefused([`PROVIDER_ACCOUNT_NAME is not set: expected ${nameExpected}.`]);
  if (!creditorId)
    throw new SettingsRefused(['CREDITOR_IDENTIFIER is not set: expected the one that the mandate names.']);
  return { name, iban, bic: read.PROVIDER_ACCOUNT_BIC ?? null, creditorId };
}
