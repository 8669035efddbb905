import { iso31661Alpha2ToAlpha3 } from 'iso-3166';

/** Reads a country as its two letters in ISO 3166-1, in lower case too; null when no country has them. */
export function readCountry(text: string): string | null {
  const code = text.toUpperCase();
  return Object.hasOwn(iso31661Alpha2ToAlpha3, code) ? code : null;
}

/** Switzerland and Liechtenstein have one system of postal codes. */
export function hasSwissPostalCodes(country: string): boolean {
  return country === 'CH' || country === 'LI';
}
