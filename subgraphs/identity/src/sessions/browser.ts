import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import bowser from 'bowser';

/** What a browser says of itself, as far as it is known. */
export interface Browser {
  readonly browser: string | null;
  readonly system: string | null;
}

const browsers = new Set(Object.values(bowser.BROWSER_MAP));
const systems = new Set(Object.values(bowser.OS_MAP));

/** Only names that are on the library's lists: what anybody may write in a User-Agent is never shown to a person. */
export function browserOf(userAgent: string | null): Browser {
  if (!userAgent) return { browser: null, system: null };
  const { browser, os } = bowser.parse(userAgent);
  return {
    browser: browser.name && browsers.has(browser.name) ? browser.name : null,
    system: os.name && systems.has(os.name) ? os.name : null,
  };
}

/** In words: « Firefox sur Windows »; null when nothing is known. */
export function browserWords({ browser, system }: Browser, locale: Locale): string | null {
  return browser && system ? say(wording, locale, { browser, system }) : (browser ?? system);
}

const wording: Wording = {
  fr: '{browser} sur {system}',
  de: '{browser} auf {system}',
  it: '{browser} su {system}',
  en: '{browser} on {system}',
};
