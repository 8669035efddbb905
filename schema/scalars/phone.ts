// The « mobile » build of the numbering plans is the smallest that knows which numbers are mobile.
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** A mobile number that can receive an SMS, in E.164: `+41791234567`. */
export type MobilePhone = Branded<'MobilePhone'>;

/**
 * Reads a mobile number as it is typed: 079 123 45 67, 0041 79…, +41 (0)79… A number without a country prefix is one of `defaultCountry`.
 * Refuses with PHONE_MALFORMED (no phone number) or PHONE_NOT_MOBILE (no mobile number of its country: an SMS would not arrive).
 */
export function parseMobilePhone(text: string, defaultCountry: CountryCode = 'CH'): Parsed<MobilePhone> {
  const typed = text.trim().replace(/^(\+|00)([\d\s]+)\(0\)/, '$1$2');
  if (!/^\+?[\d\s./()\u2010-\u2013-]+$/.test(typed)) return refuse('PHONE_MALFORMED');
  const phone = parsePhoneNumberFromString(typed, defaultCountry);
  if (phone === undefined || !phone.isPossible()) return refuse('PHONE_MALFORMED');
  return phone.isValid() ? accept(phone.number as string as MobilePhone) : refuse('PHONE_NOT_MOBILE');
}

/** Shows a number with its country's prefix and groups: `+41 79 123 45 67`. */
export function formatPhone(phone: MobilePhone): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
