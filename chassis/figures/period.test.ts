import { expect, test } from 'vitest';
import { daysOf, holdToBound, mostGroups, readPeriod, some } from './period.ts';

const now = Temporal.Instant.from('2026-10-31T23:30:00Z');

const read = (
  some: { readonly from?: string; readonly until?: string; readonly asOf?: string },
  groups: readonly string[] = [],
) => {
  const asked = { from: some.from ?? null, until: some.until ?? null, asOf: some.asOf ?? null };
  return readPeriod(asked, ['receivedFrom', 'receivedUntil'], groups, now);
};

test('without days, the twelve months up to today in Geneva are meant', () => {
  expect(read({})).toEqual({ from: '2025-12-01', until: '2026-11-01', asOf: '2026-11-01', isNow: true });
  expect(read({ asOf: '2026-10-31' })).toMatchObject({ until: '2026-10-31', isNow: false });
});

test('a question of five years is answered, and one of a day more is not', () => {
  const until = '2026-10-31';
  expect(read({ from: '2021-11-01', until }).from).toBe('2021-11-01');
  expect(() => read({ from: '2021-10-31', until })).toThrow('at most 60 months');
});

test.each([
  [{ asOf: '2026-02-30' }, []],
  [{ from: 'hier' }, []],
  [{ from: '2026-10-02', until: '2026-10-01' }, []],
  [{}, ['FORM', 'FORM']],
  [{}, ['FORM', 'MONTH', 'OFFICER']],
])('refuses %j by %j', (asked, groups) => {
  expect(() => read(asked, groups)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } }));
});

test('an answer bears 2000 groups, and not one more', () => {
  expect(() => holdToBound(Array(mostGroups).fill(null))).not.toThrow();
  expect(() => holdToBound(Array(mostGroups + 1).fill(null))).toThrow('More than 2000 groups');
});

test('an empty list narrows nothing, and a word that is said twice counts once', () => {
  expect([some(null), some([]), some(['A', 'A'])]).toEqual([null, null, ['A']]);
});

test('a treatment time is told in days with two decimals, half a hundredth up', () => {
  expect([0, 129_600, 431, 432, 86_400 * 12.345].map(daysOf)).toEqual([
    '0.00',
    '1.50',
    '0.00',
    '0.01',
    '12.35',
  ]);
});
