import { environment } from '@guichet/chassis/config/environment.ts';
import { readSettings } from '@guichet/chassis/config/settings.ts';
import { z } from 'zod';
import type { ClamdPlace } from './attachments/clamd-scanner.ts';

export interface InvoicesSettings {
  /** Where ClamAV's daemon listens; null: a stand-in that knows the test file alone. */
  readonly clamd: ClamdPlace | null;
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

/** @throws SettingsRefused with a line for each variable that can't be read. */
export function readInvoicesSettings(from: typeof environment = environment): InvoicesSettings {
  const read = readSettings({ CLAMAV_URL: clamdAddress.optional() }, from);
  return { clamd: read.CLAMAV_URL ?? null };
}
