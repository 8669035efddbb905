import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharePostage } from './share-postage.ts';

test('a family of three certificates pays one letter, on the first line', () => {
  expect(sharePostage([530n, 530n, 530n])).toEqual([530n, 0n, 0n]);
});

test('of two services that ask different postage, the dearest is charged, on its line', () => {
  expect(sharePostage([110n, 530n, 110n])).toEqual([0n, 530n, 0n]);
});

test('the free letter is free for all', () => {
  expect(sharePostage([0n, 0n])).toEqual([0n, 0n]);
  expect(sharePostage([])).toEqual([]);
});

test('whatever is ordered, one line at most bears postage, and all together bear the dearest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 20 }),
      (amounts) => {
        const shares = sharePostage(amounts);
        expect(shares.filter((share) => share > 0n).length).toBeLessThanOrEqual(1);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(
          amounts.reduce((most, amount) => (amount > most ? amount : most), 0n),
        );
      },
    ),
  );
});
