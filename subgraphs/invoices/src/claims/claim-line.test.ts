import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAmount, periodOf, totalOf } from './claim-line.ts';

/** Quantities in ten-thousandths and prices in centimes, as large as a form takes them. */
const quantities = fc.bigInt({ min: 1n, max: 999_990_000n });
const prices = fc.bigInt({ min: 1n, max: 99_999_999_999n });

describe('the amount of a line', () => {
  test.each([
    ['1 × 120.00', 10_000n, 12_000n, 12_000n],
    ['1.5 × 95.55 rounds half a centime up', 15_000n, 9_555n, 14_333n],
    ['0.3333 × 0.05 rounds to the nearest centime', 3_333n, 5n, 2n],
    ['0.0001 × 1.00 is less than half a centime', 1n, 100n, 0n],
    ['0.0001 × 50.00 is half a centime', 1n, 5_000n, 1n],
    ['3.25 × 0.02', 32_500n, 2n, 7n],
  ])('%s', (_name, quantity, price, amount) => {
    expect(lineAmount(quantity, price)).toBe(amount);
  });

  test('is never further than half a centime from quantity times price', () => {
    fc.assert(
      fc.property(quantities, prices, (quantity, price) => {
        const off = lineAmount(quantity, price) * 10_000n - quantity * price;
        expect(-5_000n < off && off <= 5_000n).toBe(true);
      }),
    );
  });

  test('of a whole number of pieces is exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 99_999n }), prices, (pieces, price) => {
        expect(lineAmount(pieces * 10_000n, price)).toBe(pieces * price);
      }),
    );
  });
});

test('the total is the sum of the rounded lines, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(quantities, prices), { maxLength: 50 }), (typed) => {
      const lines = typed.map(([quantity, price]) => ({ amountMinor: lineAmount(quantity, price) }));
      const onPaper = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
      expect(totalOf(lines)).toBe(onPaper);
      expect(totalOf(lines.toReversed())).toBe(onPaper);
    }),
  );
});

test('the period goes from the first to the last day served', () => {
  const days = ['2026-09-10', '2026-08-31', '2026-09-02'].map((servedOn) => ({
    servedOn,
    servedUntil: null,
  }));
  expect(periodOf(days)).toEqual({ start: '2026-08-31', end: '2026-09-10' });
  const seasonTicket = { servedOn: '2026-09-01', servedUntil: '2027-08-31' };
  expect(periodOf([...days, seasonTicket])).toEqual({ start: '2026-08-31', end: '2027-08-31' });
  expect(periodOf([])).toBeNull();
});
