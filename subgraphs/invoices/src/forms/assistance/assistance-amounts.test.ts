import { locales } from '@guichet/chassis/problems/problem.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeLine } from '../form-rooms.ts';
import { checkAssistance, june, problemsOf } from './testing/assistance-entries.ts';

const amountsOf = (entry: object) =>
  checkAssistance(entry).amounts.map(({ path, amountMinor }) => [path.slice(2).join('.'), amountMinor]);

describe('June 2025', () => {
  test('comes to 5445.25 CHF, row by row', () => {
    const { content, totalMinor, problems } = checkAssistance(june);
    expect(problems).toEqual([]);
    expect(amountsOf(june)).toEqual([
      ['hours', 326_525n],
      ['qualifiedHours', 21_180n],
      ['nights', 147_360n],
      ['sharedNights', 18_420n],
      ['sickPay', 31_040n],
    ]);
    expect([totalMinor, content?.totalMinor]).toEqual([544_525n, 544_525n]);
  });

  test('has a line a row: how many, at which rate, from the first to the last day of the month', () => {
    const month = { servedOn: '2025-06-01', servedUntil: '2025-06-30' };
    expect(checkAssistance(june).content).toMatchObject({
      period: { start: '2025-06-01', end: '2025-06-30' },
      details: {
        form: 'ASSISTANCE_CONTRIBUTION',
        month: '2025-06-01',
        monthlyAmountMinor: null,
        nightDegree: 'DEGREE_3',
        nightRateMinor: 12_280n,
        insuredPersons: 2,
      },
      lines: [
        { ...month, kind: 'ASSISTANCE_HOURS', quantity: 925_000n, unitPriceMinor: 3530n },
        { ...month, kind: 'ASSISTANCE_QUALIFIED_HOURS', quantity: 40_000n, unitPriceMinor: 5295n },
        {
          ...month,
          kind: 'ASSISTANCE_NIGHTS',
          variant: 'DEGREE_3',
          quantity: 120_000n,
          unitPriceMinor: 12_280n,
        },
        { ...month, kind: 'ASSISTANCE_SHARED_NIGHTS', quantity: 30_000n, unitPriceMinor: 6140n },
        { ...month, kind: 'ASSISTANCE_SICK_PAY', quantity: 10_000n, unitPriceMinor: 31_040n },
      ],
    });
  });

  test('is called in the reader’s language', () => {
    const { content } = checkAssistance({ ...june, preventedPay: '1', advance: '1' });
    expect(content?.lines.map((line) => describeLine(line, 'fr'))).toEqual([
      'Heures effectivement fournies',
      'Heures effectivement fournies avec une qualification particulière',
      'Forfaits de nuit effectivement fournis',
      'Nuits durant lesquelles un assistant prend en charge plusieurs assurés',
      "Maintien du paiement du salaire visé à l'art. 324a CO (l'assistant est malade)",
      "Maintien du paiement du salaire visé à l'art. 324a CO (le travail ne peut pas être accompli)",
      'Avance',
    ]);
    const called = locales.map((locale) => content?.lines.map((line) => describeLine(line, locale)).join());
    expect(new Set(called).size).toBe(4);
  });
});

describe('the rates are those of the month that is chosen', () => {
  const degree = { hours: '1', qualifiedHours: '1', nights: '1', nightDegree: 'DEGREE_4' };
  test.each([
    ['2022-12', [3350n, 5020n, 16_050n]],
    ['2023-01', [3430n, 5150n, 16_435n]],
    ['2024-12', [3430n, 5150n, 16_435n]],
    ['2025-01', [3530n, 5295n, 16_910n]],
  ])('%s', (month, amounts) => {
    expect(amountsOf({ ...degree, month }).map(([, amount]) => amount)).toEqual(amounts);
  });

  test('each degree has its own', () => {
    const ofDegree = (nightDegree: string) => amountsOf({ month: '2025-06', nights: '1', nightDegree })[0];
    expect(['DEGREE_1', 'DEGREE_2', 'DEGREE_3', 'DEGREE_4'].map((one) => ofDegree(one)?.[1])).toEqual([
      5885n,
      8050n,
      12_280n,
      16_910n,
    ]);
  });

  test('hours are known from 2021 on, and before that the form says so', () => {
    expect(problemsOf({ month: '2021-01', hours: '1' })).toEqual([]);
    expect(checkAssistance({ month: '2020-12', hours: '1', qualifiedHours: '1' }).problems).toMatchObject([
      {
        path: ['form', 'assistanceContribution', 'month'],
        code: 'TARIFF_NOT_KNOWN',
        message: expect.stringContaining("« Contribution d'assistance, par heure » au 01.12.2020"),
      },
      { code: 'TARIFF_NOT_KNOWN' },
    ]);
  });

  test('degrees are known from 2022 on; before that a night is paid as decided', () => {
    const night = { month: '2021-12', nights: '2' };
    expect(problemsOf({ ...night, nightDegree: 'DEGREE_1' })).toEqual(['month TARIFF_NOT_KNOWN']);
    expect(problemsOf({ ...night, nightDegree: 'AS_DECIDED', nightRate: '89.30' })).toEqual([]);
    expect(problemsOf({ ...night, month: '2022-01', nightDegree: 'DEGREE_1' })).toEqual([]);
  });
});

describe('a preview', () => {
  test('computes what it can, whatever else is wrong', () => {
    expect(
      amountsOf({ month: '2025-06', hours: 'x', qualifiedHours: '2', nights: '3', advance: '?' }),
    ).toEqual([
      ['hours', null],
      ['qualifiedHours', 10_590n],
      ['nights', null],
      ['advance', null],
    ]);
  });

  test('has no amount by rate as long as no month is chosen, and a sum all the same', () => {
    expect(amountsOf({ hours: '1', sickPay: '20' })).toEqual([
      ['hours', null],
      ['sickPay', 2000n],
    ]);
  });
});

const hours = fc.integer({ min: 1, max: 1_000_000 });
const minutes = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 59 }));
const cents = fc.integer({ min: 1, max: 999_999 });
const franc = (centimes: number) => (centimes / 100).toFixed(2);

describe('whatever is typed', () => {
  test('an hour in minutes is never further than a centime from minutes times rate', () => {
    fc.assert(
      fc.property(minutes, ([whole, rest]) => {
        fc.pre(whole + rest > 0);
        const typed = `${whole}:${`${rest}`.padStart(2, '0')}`;
        const { totalMinor } = checkAssistance({ month: '2025-06', qualifiedHours: typed });
        const exact = BigInt(whole * 60 + rest) * 5295n;
        const off = totalMinor * 60n - exact;
        expect(-60n < off && off < 60n).toBe(true);
      }),
    );
  });

  test('the total is what a person adds up of the amounts shown, and what the lines come to', () => {
    const nights = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(hours, nights, nights, cents, cents, (tenths, own, shared, rate, pay) => {
        const { amounts, totalMinor, content } = checkAssistance({
          ...june,
          hours: `${tenths / 1000}`,
          nights: `${own}`,
          sharedNights: `${shared}`,
          sharedNightRate: franc(rate),
          preventedPay: franc(pay),
        });
        const shown = amounts.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0n), 0n);
        const lines = content?.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
        expect([shown, lines, content?.totalMinor]).toEqual([totalMinor, totalMinor, totalMinor]);
      }),
      { numRuns: 60 },
    );
  });
});
