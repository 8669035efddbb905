// The « mobile » build of the numbering plans is the smallest that knows which numbers are mobile.
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import { accept, type Branded, type Parsed, refuse } from './parsed.ts';
import { isInSepa } from './sepa.ts';

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

/** Where a number without a country's prefix may be of: someone in Réunion types 0692…, and means his island. */
const frenchPlans: readonly CountryCode[] = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'];

/**
 * Reads a mobile number of any country of the SEPA area. Without a country's prefix it is one of France or of its overseas departments.
 * Refuses with PHONE_NOT_SEPA alone, whose examples are of these countries: a Swiss number without its prefix reads as a French one.
 */
export function parseSepaPhone(text: string): Parsed<MobilePhone> {
  for (const plan of frenchPlans) {
    const parsed = parseMobilePhone(text, plan);
    if (!parsed.ok) continue;
    const country = parsePhoneNumberFromString(parsed.value)?.country;
    return country && isInSepa(country) ? parsed : refuse('PHONE_NOT_SEPA');
  }
  return refuse('PHONE_NOT_SEPA');
}

/** Shows a number with its country's prefix and groups: `+41 79 123 45 67`. */
export function formatPhone(phone: MobilePhone): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
