import { expect, test } from 'vitest';
import { grantedSum, isAbove, saySame, toggled } from './reductions.ts';

const chf = (amount: string) => ({ amount, currency: 'CHF' as const });
const line = (position: number, amount: string) => ({ position, amount: chf(amount) });
const lines = [line(1, '143.33'), line(2, '95.55')];

test('the sum that would be paid follows what is typed, and counts a line as asked until its amount can be read', () => {
  const reduced = (amount: string) => [{ position: 2, amount, reason: '' }];
  expect(grantedSum(lines, [])).toEqual(chf('238.88'));
  expect(grantedSum(lines, reduced('0,50'))).toEqual(chf('143.83'));
  expect(grantedSum(lines, reduced('0'))).toEqual(chf('143.33'));
  expect(grantedSum(lines, reduced('cent'))).toEqual(chf('238.88'));
});

test('a line is reduced and granted in full again, in the order of the claim', () => {
  const both = toggled(toggled([], 2), 1);
  expect(both.map(({ position }) => position)).toEqual([1, 2]);
  expect(toggled(both, 1).map(({ position }) => position)).toEqual([2]);
});

test('an amount is above another one, to the centime', () => {
  expect(isAbove(chf('5000.01'), chf('5000.00'))).toBe(true);
  expect(isAbove(chf('5000.00'), chf('5000.00'))).toBe(false);
});

test('leaving the field of an amount changes nothing that is said', () => {
  const said = (amount: string, reason = 'x') => [{ position: 1, amount, reason }];
  expect(saySame(said('100'), said('100.00'))).toBe(true);
  expect(saySame(said('100'), said('100.05'))).toBe(false);
  expect(saySame(said('100'), said('100', 'y'))).toBe(false);
});
