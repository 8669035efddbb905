import { expect, test } from 'vitest';
import { capitalised, monthInShort, monthInWords, monthsLater } from './months.ts';

test('a year has twelve months in both directions', () => {
  expect(monthsLater('2026-12', 1)).toBe('2027-01');
  expect(monthsLater('2026-01', -1)).toBe('2025-12');
  expect(monthsLater('2026-11', -11)).toBe('2025-12');
  expect(monthsLater('2026-11', -23)).toBe('2024-12');
});

test('a month is written in each language', () => {
  expect(capitalised(monthInWords('2026-10', 'fr'))).toBe('Octobre 2026');
  expect(monthInWords('2026-10', 'de')).toBe('Oktober 2026');
  expect(monthInShort('2026-09', 'fr')).toBe('sept. 26');
});
