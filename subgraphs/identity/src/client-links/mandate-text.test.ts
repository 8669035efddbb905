import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { remainder97 } from '@guichet/schema/scalars/iban.ts';
import { expect, test } from 'vitest';
import { mandateEditions } from './mandate-editions.ts';
import { mandateTextOn } from './mandate-text.ts';

const [first] = mandateEditions;

test('the creditor has an identifier whose check digits are right, the signs of the business left out', () => {
  for (const { creditorId } of mandateEditions)
    expect(remainder97(`${creditorId.slice(0, 4)}${creditorId.slice(7)}`)).toBe(1);
});

test.each<[Locale, RegExp]>([
  ['fr', /autorisez le créancier.+autorisez votre banque/s],
  ['de', /ermächtigen Sie den Gläubiger.+ermächtigen Ihre Bank/s],
  ['it', /autorizza il creditore.+autorizza la sua banca/s],
  ['en', /authorise the creditor.+authorise your bank/s],
])(
  'the mandate says in %s who may debit and who may carry it out, who debits, and the 8 weeks',
  (locale, authorises) => {
    const { text, creditorName, creditorId } = mandateTextOn('2026-11-29', locale);
    expect(text).toMatch(authorises);
    expect(text).toMatch(/\b8 (semaines|Wochen|settimane|weeks)\b/);
    expect(text).toContain(creditorName);
    expect(text).toContain(creditorId);
    expect(text).not.toMatch(/[{}]/);
  },
);

test('an edition is in force from its day on, until the next one begins', () => {
  if (!first) throw new Error('There is no edition');
  const next = { ...first, version: '2027-04', since: '2027-04-01' };
  const versionOn = (day: string) => mandateTextOn(day, 'fr', [next, first]).version;
  expect(versionOn('2027-03-31')).toBe(first.version);
  expect(versionOn('2027-04-01')).toBe('2027-04');
  expect(() => versionOn('2025-12-31')).toThrow();
});

test('each edition has its own name', () => {
  expect(new Set(mandateEditions.map(({ version }) => version)).size).toBe(mandateEditions.length);
});
