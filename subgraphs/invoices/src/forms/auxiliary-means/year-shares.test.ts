import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearShares } from './year-shares.ts';

const shares = (from: string, until: string, amountMinor: bigint) => [
  ...yearShares({ from, until, amountMinor }),
];

test('one day is of its year: 31 December of the old one, 1 January of the new one', () => {
  expect(shares('2026-12-31', '2026-12-31', 999n)).toEqual([[2026, 999n]]);
  expect(shares('2027-01-01', '2027-01-01', 999n)).toEqual([[2027, 999n]]);
});

test('New Year’s Eve and New Year are half and half, the odd centime goes to the year that begins first', () => {
  expect(shares('2026-12-31', '2027-01-01', 101n)).toEqual([
    [2026, 51n],
    [2027, 50n],
  ]);
});

test('29 February counts: a contract over a leap year has 366 days', () => {
  expect(shares('2023-12-31', '2024-12-31', 36_700n)).toEqual([
    [2023, 100n],
    [2024, 36_600n],
  ]);
  expect(shares('2024-02-29', '2024-02-29', 7n)).toEqual([[2024, 7n]]);
});

test('the shares are the amount, none is negative, and each year of the period has one, whatever the period', () => {
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.bigInt({ min: 1n, max: 99_999_999_999n }), (one, other, amountMinor) => {
      const [from = '', until = ''] = [one, other].sort();
      const found = yearShares({ from, until, amountMinor });
      const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
      expect(found.size).toBe(years);
      expect([...found.values()].reduce((sum, share) => sum + share, 0n)).toBe(amountMinor);
      expect([...found.values()].every((share) => share >= 0n)).toBe(true);
    }),
  );
});
