import { SettingsRefused, url } from '@guichet/chassis/config/settings.ts';
import { z } from 'zod';
import type { SaferpayAccess } from './saferpay.ts';

/** The variables that say who takes cards: all of them, or none. */
export const saferpayVariables = {
  SAFERPAY_URL: url.optional(),
  SAFERPAY_CUSTOMER_ID: z.string().optional(),
  SAFERPAY_TERMINAL_ID: z
    .string()
    .regex(/^\d{8}$/, 'eight digits')
    .optional(),
  SAFERPAY_USER: z.string().optional(),
  SAFERPAY_PASSWORD: z.string().optional(),
};

const names = [
  'SAFERPAY_URL',
  'SAFERPAY_CUSTOMER_ID',
  'SAFERPAY_TERMINAL_ID',
  'SAFERPAY_USER',
  'SAFERPAY_PASSWORD',
] as const;

/**
 * Who takes cards: Saferpay, or the local payment page, which speaks the same; null: nobody, as in production without settings.
 * @throws SettingsRefused when some of Saferpay's variables are missing, and in production for an address without https.
 */
export function saferpayOf(
  read: z.infer<z.ZodObject<typeof saferpayVariables>>,
  publicUrl: string,
  isProduction: boolean,
): SaferpayAccess | null {
  const missing = names.filter((name) => read[name] === undefined);
  if (missing.length === names.length) return isProduction ? null : localPage(publicUrl);
  if (missing.length > 0)
    throw new SettingsRefused(
      missing.map((name) => `${name} is missing: Saferpay needs ${names.join(', ')}.`),
    );
  if (isProduction && !read.SAFERPAY_URL?.startsWith('https:'))
    throw new SettingsRefused(['SAFERPAY_URL is not https: in production payments travel encrypted.']);
  return {
    url: read.SAFERPAY_URL ?? '',
    customerId: read.SAFERPAY_CUSTOMER_ID ?? '',
    terminalId: read.SAFERPAY_TERMINAL_ID ?? '',
    user: read.SAFERPAY_USER ?? '',
    password: read.SAFERPAY_PASSWORD ?? '',
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
