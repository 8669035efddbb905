import { locales } from '@guichet/chassis/problems/problem.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tariffs } from '../../claims/testing/claim-ground.ts';
import { tariffsFrom } from '../../tariffs/tariffs.ts';
import { copyFacts, copyLines, describeLine, freezeDetails, thawDetails } from '../form-rooms.ts';
import type { HelplessnessStayEntry } from './helplessness-allowance.ts';
import { checkHelplessness, goldenQuarter, january, problemsOf } from './testing/helplessness-entries.ts';

const linesOf = (...stays: readonly HelplessnessStayEntry[]) =>
  checkHelplessness({ ...goldenQuarter, stays: stays.map((stay) => ({ ...january, ...stay })) }).content
    ?.lines;

test('the first quarter of 2025 at home and in hospital, moderate degree and 6 hours, comes to 9072.00 CHF', () => {
  const { content, totalMinor } = checkHelplessness(goldenQuarter);
  const sumOf = (kind: string) =>
    content?.lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.amountMinor, 0n);
  expect(sumOf('HELPLESSNESS_DAYS')).toBe(378_000n);
  expect(sumOf('INTENSIVE_CARE_DAYS')).toBe(529_200n);
  expect([content?.totalMinor, totalMinor]).toEqual([907_200n, 907_200n]);
  expect(content?.lines).toHaveLength(6);
  expect(content?.lines.slice(0, 2)).toEqual([
    {
      kind: 'HELPLESSNESS_DAYS',
      variant: 'MODERATE',
      servedOn: '2025-01-01',
      servedUntil: '2025-01-31',
      description: '',
      quantity: 310_000n,
      unitPriceMinor: 4200n,
      tariffPosition: null,
      amountMinor: 130_200n,
    },
    expect.objectContaining({ kind: 'INTENSIVE_CARE_DAYS', variant: 'SIX_HOURS', amountMinor: 182_280n }),
  ]);
});

test('a preview says what each benefit of each stay comes to, and how many nights it has', () => {
  const stays = [january, { ...january, firstNight: '2025-02-01', lastNight: '2025-02-10', place: '' }];
  const { amounts, totalMinor } = checkHelplessness({ ...goldenQuarter, stays });
  expect(amounts.map(({ path, ...rest }) => ({ at: path.slice(2).join('.'), ...rest }))).toEqual([
    { at: 'stays.0.helplessness', amountMinor: 130_200n, count: 31 },
    { at: 'stays.0.intensiveCare', amountMinor: 182_280n, count: 31 },
    { at: 'stays.1.helplessness', amountMinor: null, count: 10 },
    { at: 'stays.1.intensiveCare', amountMinor: null, count: 10 },
  ]);
  expect(totalMinor).toBe(312_480n);
});

test.each([
  ['SLIGHT', 1680n],
  ['MODERATE', 4200n],
  ['SEVERE', 6720n],
])('a day of the degree %s is paid %s centimes since 2025', (helplessnessDegree, rate) => {
  expect(linesOf({ helplessnessDegree })?.[0]?.unitPriceMinor).toBe(rate);
});

test.each([
  ['FOUR_HOURS', 3360n],
  ['SIX_HOURS', 5880n],
  ['EIGHT_HOURS', 8400n],
])('a day of the supplement %s is paid %s centimes since 2025', (intensiveCareDegree, rate) => {
  expect(linesOf({ intensiveCareDegree })?.[1]?.unitPriceMinor).toBe(rate);
});

test('without a supplement the allowance stands alone', () => {
  expect(linesOf({ intensiveCareDegree: 'NONE' })).toMatchObject([{ kind: 'HELPLESSNESS_DAYS' }]);
});

describe('the place', () => {
  test('home at own cost leaves a quarter of the allowance and the whole supplement', () => {
    expect(linesOf({ place: 'CARE_HOME_OWN_COST' })).toMatchObject([
      { unitPriceMinor: 1050n, amountMinor: 32_550n },
      { unitPriceMinor: 5880n, amountMinor: 182_280n },
    ]);
  });

  test.each([
    [2019, { SLIGHT: 395n, MODERATE: 990n, SEVERE: 1580n }],
    [2021, { SLIGHT: 400n, MODERATE: 995n, SEVERE: 1595n }],
    [2023, { SLIGHT: 410n, MODERATE: 1020n, SEVERE: 1635n }],
    [2025, { SLIGHT: 420n, MODERATE: 1050n, SEVERE: 1680n }],
  ])('a quarter of the rates of %s rounds to 5 centimes', (year, rates) => {
    const newYear = { firstNight: `${year}-01-01`, lastNight: `${year}-01-01`, place: 'CARE_HOME_OWN_COST' };
    for (const [helplessnessDegree, rate] of Object.entries(rates)) {
      const stays = [{ ...january, ...newYear, helplessnessDegree }];
      const { content } = checkHelplessness({ year: `${year}`, quarter: 'Q1', stays });
      expect(content?.lines[0]?.unitPriceMinor).toBe(rate);
    }
  });

  test('home paid by the insurance has its lines at zero, beside others that are paid', () => {
    const paid = { ...january, place: 'CARE_HOME_PAID' };
    const { content, problems } = checkHelplessness({
      ...goldenQuarter,
      stays: [paid, { ...january, firstNight: '2025-02-01', lastNight: '2025-02-01' }],
    });
    expect(problems).toEqual([]);
    expect(content?.lines.map(({ quantity, amountMinor }) => [quantity, amountMinor])).toEqual([
      [310_000n, 0n],
      [310_000n, 0n],
      [10_000n, 4200n],
      [10_000n, 5880n],
    ]);
    expect(content?.totalMinor).toBe(10_080n);
  });

  test('home paid by the insurance alone is nothing to send, and the sentence says why', () => {
    const alone = { ...goldenQuarter, stays: [{ ...january, place: 'CARE_HOME_PAID' }] };
    expect(problemsOf(alone)).toEqual(['stays HELPLESSNESS_NOTHING_TO_PAY']);
    expect(checkHelplessness(alone).problems[0]?.message).toContain('art. 42bis al. 4 LAI');
  });
});

describe('when a rate changes', () => {
  const night = (firstNight: string, quarter: string) => ({
    year: firstNight.slice(0, 4),
    quarter,
    stays: [{ ...january, firstNight, lastNight: firstNight }],
  });

  test('the night of 31 December has the former one, that of 1 January the new one', () => {
    const rates = (of: object) =>
      checkHelplessness(of).content?.lines.map(({ unitPriceMinor }) => unitPriceMinor);
    expect(rates(night('2024-12-31', 'Q4'))).toEqual([4085n, 5715n]);
    expect(rates(night('2025-01-01', 'Q1'))).toEqual([4200n, 5880n]);
  });

  test('within a stay, it is cut on that day, each benefit at its own', () => {
    const changing = tariffsFrom([
      ...tariffs.inForce('2025-01-01'),
      {
        code: 'HELPLESSNESS_DAY_MODERATE',
        validFrom: '2025-01-31',
        amountMinor: 4300n,
        source: 'x',
        isVerified: true,
      },
    ]);
    const { content } = checkHelplessness({ ...goldenQuarter, stays: [january] }, { tariffs: changing });
    expect(content?.lines).toMatchObject([
      { servedOn: '2025-01-01', servedUntil: '2025-01-30', quantity: 300_000n, unitPriceMinor: 4200n },
      { servedOn: '2025-01-31', servedUntil: null, quantity: 10_000n, unitPriceMinor: 4300n },
      { servedOn: '2025-01-01', servedUntil: '2025-01-31', quantity: 310_000n, unitPriceMinor: 5880n },
    ]);
  });
});

describe('in words', () => {
  const { content } = checkHelplessness({
    ...goldenQuarter,
    stays: [
      { ...january, place: 'CARE_HOME_PAID', lastNight: '2025-01-01', intensiveCareDegree: 'NONE' },
      { ...january, place: 'CARE_HOME_OWN_COST', firstNight: '2025-01-02' },
    ],
  });
  const lines = content?.lines ?? [];

  test('the lines are called by benefit and degree, in the reader’s language', () => {
    expect(lines.map((line) => describeLine(line, 'fr'))).toEqual([
      'Allocation pour impotent, degré moyen',
      'Allocation pour impotent, degré moyen',
      'Supplément pour soins intenses, 6 heures',
    ]);
    expect(
      new Set(locales.map((locale) => lines.map((line) => describeLine(line, locale)).join())).size,
    ).toBe(4);
  });

  test('the copy says period, place, nights, and why less than the whole is paid', () => {
    const details =
      content && thawDetails(content.form, JSON.parse(JSON.stringify(freezeDetails(content.details))));
    const thawed = { form: 'HELPLESSNESS_ALLOWANCE', details, lines } as const;
    expect(copyFacts(thawed, 'fr')).toEqual([
      { label: 'Période comptable', value: '01.01.2025 – 31.03.2025' },
    ]);
    expect(copyLines(thawed, 'fr')).toEqual([
      {
        notes: [
          "Home pris en charge par l'assurance",
          "Non payé : l'assurance prend le home en charge (art. 42bis al. 4 et 42ter al. 3 LAI)",
        ],
        quantity: '1 nuit',
      },
      {
        notes: [
          'Home aux frais de la famille',
          "Un quart de l'allocation, aux 5 centimes (art. 42ter al. 2 LAI)",
        ],
        quantity: '30 nuits',
      },
      { notes: ['Home aux frais de la famille'], quantity: '30 nuits' },
    ]);
  });
});

/** Written down apart from the code: what a day of 2021 to 2026 is paid, in centimes. */
const table = {
  2021: {
    SLIGHT: 1595,
    MODERATE: 3985,
    SEVERE: 6375,
    NONE: 0,
    FOUR_HOURS: 3185,
    SIX_HOURS: 5575,
    EIGHT_HOURS: 7965,
  },
  2023: {
    SLIGHT: 1635,
    MODERATE: 4085,
    SEVERE: 6535,
    NONE: 0,
    FOUR_HOURS: 3265,
    SIX_HOURS: 5715,
    EIGHT_HOURS: 8165,
  },
  2025: {
    SLIGHT: 1680,
    MODERATE: 4200,
    SEVERE: 6720,
    NONE: 0,
    FOUR_HOURS: 3360,
    SIX_HOURS: 5880,
    EIGHT_HOURS: 8400,
  },
} as const;

test('whatever is typed, the total is what a person adds up day by day', () => {
  const stay = fc.record({
    nights: fc.integer({ min: 1, max: 14 }),
    gap: fc.integer({ min: 0, max: 2 }),
    place: fc.constantFrom('AT_HOME', 'CARE_HOME_OWN_COST', 'CARE_HOME_PAID', 'HOSPITAL'),
    degree: fc.constantFrom('SLIGHT', 'MODERATE', 'SEVERE'),
    care: fc.constantFrom('NONE', 'FOUR_HOURS', 'SIX_HOURS', 'EIGHT_HOURS'),
  });
  const stays = fc.array(stay, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.constantFrom(2021, 2022, 2024, 2025),
      fc.constantFrom(1, 2, 3, 4),
      stays,
      (year, quarter, drawn) => {
        const known = table[year < 2023 ? 2021 : year < 2025 ? 2023 : 2025];
        let day = Temporal.PlainDate.from({ year, month: 3 * quarter - 2, day: 1 });
        let byDay = 0;
        const typed = drawn.map(({ nights, gap, place, degree, care }) => {
          const firstNight = day.add({ days: gap });
          for (let night = 0; night < nights; night++) {
            if (place === 'CARE_HOME_PAID') continue;
            const allowance =
              place === 'CARE_HOME_OWN_COST' ? Math.round(known[degree] / 20) * 5 : known[degree];
            byDay += allowance + known[care];
          }
          const lastNight = firstNight.add({ days: nights - 1 });
          day = lastNight.add({ days: 1 });
          return {
            firstNight: firstNight.toString(),
            lastNight: lastNight.toString(),
            place,
            helplessnessDegree: degree,
            intensiveCareDegree: care,
          };
        });
        // Six stays of 16 nights may run past the quarter: the amounts are computed all the same.
        const { amounts, totalMinor, content } = checkHelplessness({
          year: `${year}`,
          quarter: `Q${quarter}`,
          stays: typed,
        });
        expect(Number(totalMinor)).toBe(byDay);
        expect(amounts.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0n), 0n)).toBe(totalMinor);
        if (content) expect(content.totalMinor).toBe(totalMinor);
      },
    ),
  );
});
