import type { IncomingHttpHeaders } from 'node:http';
import { type Locale, locales } from '@guichet/chassis/problems/problem.ts';

/**
 * The language of an answer: what the client chose (`guichet-locale`), else the first language of `Accept-Language`
 * that the counter speaks (RFC 9110 §12.5.4), else French.
 */
export function chooseLocale(chosen: string | undefined, accepted: string | undefined): Locale {
  return spoken(chosen ?? '') ?? preferred(accepted ?? '') ?? 'fr';
}

/** The language of the answer to a request. */
export function localeOf(headers: IncomingHttpHeaders): Locale {
  return chooseLocale(headers['guichet-locale']?.toString(), headers['accept-language']);
}

function preferred(accepted: string): Locale | undefined {
  return accepted
    .split(',', 20)
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { locale: spoken(range), quality: Number(quality ?? 1) };
    })
    .filter(({ locale, quality }) => locale && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.locale;
}

function spoken(tag: string): Locale | undefined {
  const language = tag.trim().toLowerCase().split('-', 1)[0];
  return locales.find((locale) => locale === language);
}
