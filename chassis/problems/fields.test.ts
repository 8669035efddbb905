import { expect, test } from 'vitest';
import { cleaned, gather, requiredLine } from './fields.ts';
import type { Problem } from './problem.ts';

const label = { fr: 'Nom', de: 'Name', it: 'Cognome', en: 'Last name' };
const read = (typed: string, limit = 5) => {
  const problems: Problem[] = [];
  const line = requiredLine(typed, { path: ['familyName'], label }, limit, gather(problems, 'fr'));
  return line ?? problems.map(({ code }) => code);
};

test('a line is without what surrounds it, its spaces single, of as many characters as are seen', () => {
  expect(read('  Rey \u2028 B ')).toBe('Rey B');
  expect(read('🦊🦊🦊🦊🦊')).toBe('🦊🦊🦊🦊🦊');
  expect(read('🦊🦊🦊🦊🦊🦊')).toEqual(['FIELD_TOO_LONG']);
  expect(read('Re\u0301my', 4)).toBe('Rémy');
});

test('what nobody sees is no name', () => {
  for (const typed of ['', ' ', '\u200b', '\u2060\ufeff', '\u0000\u0007', '\u202e'])
    expect(read(typed)).toEqual(['FIELD_REQUIRED']);
});

test('nothing in it turns round or hides what stands beside it', () => {
  expect(read('a\u202eb\u2066c\u2069')).toBe('abc');
  expect(read('a\u0000b\u0085c\u200bd')).toBe('abcd');
  expect(read('a\ud800b')).toBe('a\ufffdb');
});

test('names are written as their people write them, and an emoji of several signs stays whole', () => {
  for (const text of ['שרה', 'می‌خواهم', '👩‍👧', 'Zoë']) expect(cleaned(text)).toBe(text.normalize('NFC'));
});
