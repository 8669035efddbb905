import type { Locale } from '../../wording/locale.ts';

/** The twelve months by their names, each as the two figures that are sent. */
export function monthNames(locale: Locale): readonly { readonly value: string; readonly label: string }[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1).padStart(2, '0'),
    label: name.format(Date.UTC(2024, month)),
  }));
}
