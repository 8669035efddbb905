import type { Locale } from '../../wording/locale.ts';

// The French of Switzerland would put a comma after the weekday, the guide doesn't.
const tags: Readonly<Record<Locale, string>> = { fr: 'fr', de: 'de-CH', it: 'it-CH', en: 'en-GB' };

/** A day in words: « lundi 7 septembre 2026 ». */
export function dayInWords(day: string, locale: Locale): string {
  return written(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a day in words: « septembre 2026 ». */
export function monthInWords(day: string, locale: Locale): string {
  return written(day, locale, { month: 'long', year: 'numeric' });
}

/** The days of the week from Monday on: « lundi », and « lu » as the head of a column. */
export function weekdays(locale: Locale): readonly { readonly long: string; readonly short: string }[] {
  // 2026-06-01 is a Monday.
  return Array.from({ length: 7 }, (_, index) => {
    const long = written(`2026-06-0${index + 1}`, locale, { weekday: 'long' });
    return { long, short: long.slice(0, 2) };
  });
}

function written(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(new Date(day));
}
