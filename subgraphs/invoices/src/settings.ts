import { environment } from '@guichet/chassis/config/environment.ts';
import { readSettings } from '@guichet/chassis/config/settings.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { z } from 'zod';
import type { ClamdPlace } from './attachments/clamd-scanner.ts';

export interface InvoicesSettings {
  /** Where ClamAV's daemon listens; null: a stand-in that knows the test file alone. */
  readonly clamd: ClamdPlace | null;
  /** In centimes: an acceptance that pays more than this takes effect once a second officer has signed it. */
  readonly secondSignatureAboveMinor: bigint;
}

const expected = 'an address as in tcp://host:3310 or unix:///run/clamav/clamd.ctl';

const clamdAddress = z.string(expected).transform((text, issues): ClamdPlace => {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  const { protocol, hostname, port, pathname = '' } = parsed ?? {};
  if (protocol === 'tcp:' && hostname && !parsed?.username)
    return { host: hostname.replace(/^\[|\]$/g, ''), port: port ? Number(port) : 3310 };
  if (protocol === 'unix:' && !hostname && pathname.length > 1) return { path: decodeURIComponent(pathname) };
  issues.addIssue(expected);
  return z.NEVER;
});

const amountExpected = 'an amount in CHF, e.g. 5000 or 5000.00';

const amount = z.string(amountExpected).transform((text, issues): bigint => {
  const parsed = parseMoney(text);
  if (parsed.ok) return parsed.value;
  issues.addIssue(amountExpected);
  return z.NEVER;
});

/** @throws SettingsRefused with a line for each variable that can't be read. */
export function readInvoicesSettings(from: typeof environment = environment): InvoicesSettings {
  const read = readSettings(
    { CLAMAV_URL: clamdAddress.optional(), SECOND_SIGNATURE_ABOVE: amount.prefault('5000') },
    from,
  );
  return { clamd: read.CLAMAV_URL ?? null, secondSignatureAboveMinor: read.SECOND_SIGNATURE_ABOVE };
}
