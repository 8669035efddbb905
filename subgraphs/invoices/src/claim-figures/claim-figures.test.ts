import { firstDayOf, lastDayOf } from '@guichet/chassis/figures/recap-period.ts';
import { expect, test } from 'vitest';
import { endOfDay, startOfDay } from './office-days.ts';
import { officerPseudonym } from './officer-pseudonym.ts';

test('a month begins and ends at midnight in Geneva', () => {
  expect(`${startOfDay('2026-11-01')}`).toBe('2026-10-31T23:00:00Z');
  expect(`${endOfDay(lastDayOf('2026-10'))}`).toBe('2026-10-31T23:00:00Z');
  expect([firstDayOf('2028-02'), lastDayOf('2028-02')]).toEqual(['2028-02-01', '2028-02-29']);
});

test('the day on which the clocks change has 23 or 25 hours', () => {
  const hours = (day: string) => startOfDay(day).until(endOfDay(day)).total('hours');
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-26')]).toEqual([23, 25, 24]);
});

test('an officer has one pseudonym for ever, and another one than his colleague', () => {
  const vault = {
    fingerprint: (purpose: string, text: string) => Buffer.from(purpose + text).toString('base64url'),
  };
  expect(officerPseudonym(vault, 'a')).toBe(officerPseudonym(vault, 'a'));
  expect(officerPseudonym(vault, 'a')).toMatch(/^[0-9A-F]{8}$/);
});
