/** The languages of the counter. French is the office's own and the default. */
export const locales = ['fr', 'de', 'it', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Each language's name in itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  en: 'English',
};

const place = 'guichet.langue';

/** The language that was chosen on this device, else the browser's first that we speak, else French. */
export function rememberedLocale(): Locale {
  const wanted = [readPlace(), ...navigator.languages.map((language) => language.slice(0, 2).toLowerCase())];
  return wanted.find((text): text is Locale => locales.some((locale) => locale === text)) ?? 'fr';
}

/** Keeps the chosen language on this device. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(place, locale);
  } catch {
    // A browser that refuses storage still shows the language until it is closed.
  }
}

function readPlace(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
