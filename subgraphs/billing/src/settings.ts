import { environment } from '@guichet/chassis/config/environment.ts';
import { port, readSettings, SettingsRefused, url } from '@guichet/chassis/config/settings.ts';
import { z } from 'zod';
import type { SaferpayAccess } from './card-payments/saferpay.ts';

export interface BillingSettings {
  /** Where people and the payment partner reach the counter, without a slash at the end. */
  readonly publicUrl: string;
  /** Who takes cards: Saferpay, or the local payment page, which speaks the same; null: nobody, as in production without settings. */
  readonly saferpay: SaferpayAccess | null;
}

const names = [
  'SAFERPAY_URL',
  'SAFERPAY_CUSTOMER_ID',
  'SAFERPAY_TERMINAL_ID',
  'SAFERPAY_USER',
  'SAFERPAY_PASSWORD',
] as const;

/** @throws SettingsRefused with a line for each variable that can't be read, and when some of Saferpay's are missing. */
export function readBillingSettings(from: typeof environment = environment): BillingSettings {
  const read = readSettings(
    {
      PORT: port.default(4000),
      PUBLIC_URL: url.optional(),
      NODE_ENV: z.string().optional(),
      SAFERPAY_URL: url.optional(),
      SAFERPAY_CUSTOMER_ID: z.string().optional(),
      SAFERPAY_TERMINAL_ID: z
        .string()
        .regex(/^\d{8}$/, 'eight digits')
        .optional(),
      SAFERPAY_USER: z.string().optional(),
      SAFERPAY_PASSWORD: z.string().optional(),
    },
    from,
  );
  const isProduction = read.NODE_ENV === 'production';
  const publicUrl = read.PUBLIC_URL ?? `http://localhost:${read.PORT}`;
  const missing = names.filter((name) => read[name] === undefined);
  if (missing.length === names.length)
    return { publicUrl, saferpay: isProduction ? null : localPage(publicUrl) };
  if (missing.length > 0)
    throw new SettingsRefused(
      missing.map((name) => `${name} is missing: Saferpay needs ${names.join(', ')}.`),
    );
  if (isProduction && !read.SAFERPAY_URL?.startsWith('https:'))
    throw new SettingsRefused(['SAFERPAY_URL is not https: in production payments travel encrypted.']);
  return {
    publicUrl,
    saferpay: {
      url: read.SAFERPAY_URL ?? '',
      customerId: read.SAFERPAY_CUSTOMER_ID ?? '',
      terminalId: read.SAFERPAY_TERMINAL_ID ?? '',
      user: read.SAFERPAY_USER ?? '',
      password: read.SAFERPAY_PASSWORD ?? '',
    },
  };
}

/** The gateway's own page, on this machine. */
function localPage(publicUrl: string): SaferpayAccess {
  return {
    url: `${publicUrl}/dev/card/api`,
    customerId: 'local',
    terminalId: '00000000',
    user: 'local',
    password: 'local',
  };
}
