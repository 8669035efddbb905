import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reductionsOf } from '../claims/claim-grant.ts';
import { readGrant } from './read-grant.ts';

/** Lines as a claim has them: their places, and what is asked in centimes. */
const lines = fc
  .array(fc.bigInt({ min: 0n, max: 99_999_999n }), { minLength: 1, maxLength: 50 })
  .map((amounts) => amounts.map((amountMinor, index) => ({ position: index + 1, amountMinor })));

/** What an officer types for some of them: any amount at all. */
const entries = fc.array(
  fc.record({
    position: fc.integer({ min: 0, max: 51 }),
    amount: fc.bigInt({ min: 0n, max: 100_000_000n }).map(toDecimalString),
    reason: fc.constantFrom('Tarif', ''),
  }),
  { maxLength: 10 },
);

const two = [
  { position: 1, amountMinor: 14_333n },
  { position: 2, amountMinor: 9_555n },
];
const codesOf = (...typed: Parameters<typeof readGrant>[0]) =>
  readGrant(typed, two, 'fr').problems.map(({ path, code }) => [...path, code]);

describe('what an officer grants', () => {
  test('is never above what was asked, of no line and not in all, and its sum is exact', () => {
    fc.assert(
      fc.property(lines, entries, (asked, typed) => {
        const { grant, problems } = readGrant(typed, asked, 'fr');
        expect(grant === null).toBe(problems.length > 0);
        if (!grant) return;
        expect(grant.lines.map(({ position }) => position)).toEqual(asked.map(({ position }) => position));
        for (const [index, { grantedMinor, reason }] of grant.lines.entries()) {
          const amount = asked[index]?.amountMinor ?? 0n;
          expect(grantedMinor >= 0n && grantedMinor <= amount).toBe(true);
          expect(reason === null).toBe(grantedMinor === amount);
        }
        const onPaper = grant.lines
          .map(({ grantedMinor }) => Number(grantedMinor))
          .reduce((a, b) => a + b, 0);
        expect(grant.totalMinor).toBe(BigInt(onPaper));
        expect(grant.totalMinor > 0n).toBe(true);
      }),
    );
  });

  test('is everything when no line is named', () => {
    expect(readGrant([], two, 'fr').grant).toMatchObject({ totalMinor: 23_888n });
  });

  test('is read as it was typed: 0 to the amount of the line, and a line in full needs no reason', () => {
    const { grant } = readGrant(
      [
        { position: 1, amount: ' 100,5 ', reason: ' Tarif ' },
        { position: 2, amount: '95.55', reason: '' },
      ],
      two,
      'fr',
    );
    expect(grant?.totalMinor).toBe(19_605n);
    expect(grant && reductionsOf(grant)).toEqual([{ position: 1, grantedMinor: 10_050n, reason: 'Tarif' }]);
  });
});

describe('a reduction is refused', () => {
  test.each([
    [
      'one centime above the asked amount',
      { position: 1, amount: '143.34', reason: 'x' },
      ['0', 'amount', 'CLAIM_GRANT_ABOVE_ASKED'],
    ],
    ['below zero', { position: 1, amount: '-1', reason: 'x' }, ['0', 'amount', 'AMOUNT_NEGATIVE']],
    ['without an amount', { position: 1, amount: ' ', reason: 'x' }, ['0', 'amount', 'FIELD_REQUIRED']],
    ['without a reason', { position: 1, amount: '143.32', reason: null }, ['0', 'reason', 'FIELD_REQUIRED']],
    [
      'for a reason too long',
      { position: 1, amount: '1', reason: 'x'.repeat(501) },
      ['0', 'reason', 'FIELD_TOO_LONG'],
    ],
    ['of a line that is not there', { position: 3, amount: '1', reason: 'x' }, ['0', 'CLAIM_LINE_UNKNOWN']],
  ])('%s', (_name, entry, problem) => {
    expect(codesOf(entry)).toEqual([['lines', ...problem]]);
  });

  test('of the same line twice', () => {
    const entry = { position: 1, amount: '1', reason: 'x' };
    expect(codesOf(entry, entry)).toEqual([['lines', '1', 'CLAIM_LINE_UNKNOWN']]);
  });

  test('when nothing would be paid: that is a refusal', () => {
    const none = (position: number) => ({ position, amount: '0', reason: 'x' });
    expect(codesOf(none(1), none(2))).toEqual([['lines', 'CLAIM_GRANTS_NOTHING']]);
    expect(codesOf(none(1))).toEqual([]);
  });
});
