import { environment } from '@guichet/chassis/config/environment.ts';
import { readSettings } from '@guichet/chassis/config/settings.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { z } from 'zod';

export interface InvoicesSettings {
  /** In centimes: an acceptance that pays more than this takes effect once a second officer has signed it. */
  readonly secondSignatureAboveMinor: bigint;
}

const amountExpected = 'an amount in CHF, e.g. 5000 or 5000.00';

const amount = z.string(amountExpected).transform((text, issues): bigint => {
  const parsed = parseMoney(text);
  if (parsed.ok) return parsed.value;
  issues.addIssue(amountExpected);
  return z.NEVER;
});

/** @throws SettingsRefused with a line for each variable that can't be read. */
export function readInvoicesSettings(from: typeof environment = environment): InvoicesSettings {
  const read = readSettings({ SECOND_SIGNATURE_ABOVE: amount.prefault('5000') }, from);
  return { secondSignatureAboveMinor: read.SECOND_SIGNATURE_ABOVE };
}
