import { expect, test } from 'vitest';
import { everyMonth, recapOfMonth, recapOfYear } from './recap-period.ts';

test('a month is compared with the eleven before it', () => {
  const { from, until, months } = recapOfMonth('claire', '2026-02');
  expect([from, until]).toEqual(['2026-02-01', '2026-02-28']);
  expect(everyMonth(months)).toHaveLength(12);
  expect([everyMonth(months).at(0), everyMonth(months).at(-1)]).toEqual(['2025-03', '2026-02']);
});

test('a year has its own twelve months', () => {
  const { from, until, months } = recapOfYear('claire', 2026);
  expect([from, until]).toEqual(['2026-01-01', '2026-12-31']);
  expect([everyMonth(months).at(0), everyMonth(months).at(-1)]).toEqual(['2026-01', '2026-12']);
});

test.each(['2026-13', '', '1800-01'])('« %s » is no month', (month) => {
  expect(() => recapOfMonth('claire', month)).toThrow('not a month');
});

test('what is no year is refused', () => {
  expect(() => recapOfYear('claire', 26)).toThrow('not a year');
});
