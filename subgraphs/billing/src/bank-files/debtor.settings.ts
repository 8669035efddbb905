import { SettingsRefused } from '@guichet/chassis/config/settings.ts';
import { type Iban, parsePersonIban } from '@guichet/schema/scalars/iban.ts';
import { z } from 'zod';
import { isBankText } from './bank-text.ts';
import { type Debtor, lengths } from './payment-order.ts';

const nameExpected = `a name of at most ${lengths.debtorName} letters that banks take`;
const ibanExpected = 'a Swiss or Liechtenstein IBAN that is no QR-IBAN';

const name = z
  .string(nameExpected)
  .trim()
  .refine((text) => text.length <= lengths.debtorName && isBankText(text), nameExpected);

const iban = z.string(ibanExpected).transform((text, issues): Iban => {
  const parsed = parsePersonIban(text);
  if (parsed.ok) return parsed.value;
  issues.addIssue(ibanExpected);
  return z.NEVER;
});

/** The variables that say which account the insurance office pays from. */
export const debtorVariables = {
  BANK_ACCOUNT_NAME: name.optional(),
  BANK_ACCOUNT_IBAN: iban.optional(),
  BANK_ACCOUNT_BIC: z
    .string()
    .regex(/^[A-Z]{4}(CH|LI)[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'the BIC of a Swiss or Liechtenstein bank')
    .optional(),
};

/** The account of the demonstration: specimen of the Swiss Payment Standards. No office may pay from it. */
const demonstration: Debtor = {
  name: 'Office de démonstration',
  iban: 'CH5800791123000889012' as Iban,
  bic: null,
};

/**
 * The account that the insurance office pays from; null when none is set in production: nothing can be handed to a bank.
 * @throws SettingsRefused for an account without a name, and in production for the one of the demonstration.
 */
export function debtorOf(
  read: z.infer<z.ZodObject<typeof debtorVariables>>,
  isProduction: boolean,
): Debtor | null {
  const given = read.BANK_ACCOUNT_IBAN;
  if (!given) return isProduction ? null : demonstration;
  if (isProduction && given === demonstration.iban)
    throw new SettingsRefused(['BANK_ACCOUNT_IBAN is the account of the demonstration: expected your own.']);
  if (!read.BANK_ACCOUNT_NAME)
    throw new SettingsRefused([`BANK_ACCOUNT_NAME is not set: expected ${nameExpected}.`]);
  return { name: read.BANK_ACCOUNT_NAME, iban: given, bic: read.BANK_ACCOUNT_BIC ?? null };
}
