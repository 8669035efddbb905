import type { Locale } from '@guichet/chassis/problems/problem.ts';

/** Where somebody is written to. */
export interface PaperAddress {
  /** For whose attention; null when it is the addressee himself. */
  readonly recipient: string | null;
  /** Street and number. */
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  /** Two letters of ISO 3166-1. */
  readonly country: string;
}

/** Whom a paper goes to. */
export interface Addressee {
  readonly name: string;
  readonly address: PaperAddress;
}

/** A company that pays what it orders once a month. */
export interface DebtorCompany extends Addressee {
  /** Its number in the register of companies, as it is written: `CHE-123.456.788`. */
  readonly uid: string;
}

/** The lines of an envelope. A foreign country stands last, in capital letters (Universal Postal Union). */
export function envelopeLines({ name, address: at }: Addressee, locale: Locale): readonly string[] {
  const { recipient, address, postalCode, town, country } = at;
  const abroad = country === 'CH' ? [] : [countryName(country, locale).toUpperCase()];
  return [name, recipient ?? '', address, `${postalCode} ${town}`, ...abroad].filter((line) => line !== '');
}

function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** A street and its number, which banks keep apart: « Rue du Rhône 8bis ». Null for a street without one. */
export function splitStreet(address: string): { readonly street: string; readonly number: string | null } {
  const { 1: street, 2: number } = /^(.*[^\s,]),?\s+(\d[\d/-]*\s?[a-z]{0,3})$/i.exec(address.trim()) ?? [];
  return street && number ? { street, number } : { street: address.trim(), number: null };
}
