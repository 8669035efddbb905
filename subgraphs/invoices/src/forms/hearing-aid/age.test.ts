import { expect, test } from 'vitest';
import { ageOn } from './age.ts';

test('a child is who is under 18: until the eve of the birthday', () => {
  expect(ageOn('2008-11-21', '2026-11-20')).toBe('CHILD');
  expect(ageOn('2008-11-21', '2026-11-21')).toBe('ADULT');
});

test('at the turn of the year too', () => {
  expect(ageOn('2008-01-01', '2025-12-31')).toBe('CHILD');
  expect(ageOn('2008-01-01', '2026-01-01')).toBe('ADULT');
  expect(ageOn('2007-12-31', '2025-12-30')).toBe('CHILD');
  expect(ageOn('2007-12-31', '2025-12-31')).toBe('ADULT');
});

test('who was born on 29 February comes of age on 1 March, since 18 years later there is no such day', () => {
  expect(ageOn('2008-02-29', '2026-02-28')).toBe('CHILD');
  expect(ageOn('2008-02-29', '2026-03-01')).toBe('ADULT');
  expect(ageOn('2006-02-28', '2024-02-27')).toBe('CHILD');
  expect(ageOn('2006-02-28', '2024-02-28')).toBe('ADULT');
});

test('nobody knows the age of nobody', () => {
  expect(ageOn(null, '2026-11-21')).toBeNull();
});
