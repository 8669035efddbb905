import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { today } from '../../claims/testing/claim-ground.ts';
import {
  checkHelplessness,
  goldenQuarter,
  january,
  problemsOf,
  problemsOfStays,
  warningsOf,
} from './testing/helplessness-entries.ts';

const counts = (firstNight: string, lastNight: string, period: object) =>
  checkHelplessness({ ...period, stays: [{ ...january, firstNight, lastNight }] }).amounts[0]?.count;

describe('the nights of a stay', () => {
  test.each([
    ['one night', '2025-01-31', '2025-01-31', 1],
    ['the first and the last one included', '2025-01-31', '2025-02-01', 2],
    ['over 28 February', '2025-02-28', '2025-03-01', 2],
    ['over 29 February', '2024-02-28', '2024-03-01', 3],
    ['over the year’s end', '2024-12-31', '2025-01-01', 2],
    ['over the spring night of 23 hours', '2026-03-28', '2026-03-30', 3],
    ['over the autumn night of 25 hours', '2025-10-25', '2025-10-27', 3],
  ])('count %s', (_name, first, last, nights) => {
    expect(counts(first, last, { year: '2025', quarter: 'Q1' })).toBe(nights);
  });

  test('count whatever else is missing, and nothing as long as one of them can’t be read', () => {
    expect(
      checkHelplessness({ stays: [{ firstNight: '1.1.2025', lastNight: '31.1.2025' }] }).amounts,
    ).toEqual([
      { path: ['form', 'helplessnessAllowance', 'stays', '0', 'helplessness'], amountMinor: null, count: 31 },
    ]);
    expect(counts('2025-01-01', '', goldenQuarter)).toBeNull();
    expect(counts('2025-01-02', '2025-01-01', goldenQuarter)).toBeNull();
  });

  test('end today at the latest', () => {
    const running = (lastNight: string) =>
      problemsOf({
        year: '2026',
        quarter: 'Q4',
        stays: [{ ...january, firstNight: '2026-10-01', lastNight }],
      });
    expect(running(today)).toEqual([]);
    expect(running('2026-11-22')).toEqual(['stays.0.lastNight CLAIM_DAY_IN_FUTURE']);
  });

  test('hear of everything that is missing at once', () => {
    expect(problemsOf({ stays: [{}, null] })).toEqual([
      'year FIELD_REQUIRED',
      'quarter FIELD_REQUIRED',
      ...[0, 1].flatMap((stay) =>
        ['firstNight', 'lastNight', 'place', 'helplessnessDegree', 'intensiveCareDegree'].map(
          (field) => `stays.${stay}.${field} FIELD_REQUIRED`,
        ),
      ),
    ]);
    expect(problemsOf({ year: '2025', quarter: 'Q1' })).toEqual(['stays HELPLESSNESS_WITHOUT_STAYS']);
    expect(problemsOfStays({ place: 'HOTEL', helplessnessDegree: 'HIGH', intensiveCareDegree: '' })).toEqual([
      'stays.0.place VALUE_NOT_IN_LIST',
      'stays.0.helplessnessDegree VALUE_NOT_IN_LIST',
      'stays.0.intensiveCareDegree FIELD_REQUIRED',
    ]);
  });
});

describe('the accounting period', () => {
  const stays = [{ ...january, firstNight: '2025-02-10', lastNight: '2025-02-20' }];
  const inPeriod = (period: object) => problemsOf({ year: '2025', quarter: 'Q1', ...period, stays });

  test.each([
    ['Q1', '2025-01-01', '2025-03-31'],
    ['Q2', '2025-04-01', '2025-06-30'],
    ['Q3', '2025-07-01', '2025-09-30'],
    ['Q4', '2025-10-01', '2025-12-31'],
  ])('is the quarter: %s has the night of %s and that of %s, and none beside', (quarter, start, end) => {
    const alone = (firstNight: string, lastNight: string) =>
      problemsOf({ year: '2025', quarter, stays: [{ ...january, firstNight, lastNight }] });
    const eve = Temporal.PlainDate.from(start).subtract({ days: 1 }).toString();
    const morrow = Temporal.PlainDate.from(end).add({ days: 1 }).toString();
    expect(alone(start, end)).toEqual([]);
    expect(alone(eve, start)).toEqual(['stays.0.firstNight HELPLESSNESS_NIGHT_OUTSIDE_PERIOD']);
    expect(alone(end, morrow)).toEqual(['stays.0.lastNight HELPLESSNESS_NIGHT_OUTSIDE_PERIOD']);
    expect(alone(morrow, morrow)).toEqual(['stays.0.firstNight HELPLESSNESS_NIGHT_OUTSIDE_PERIOD']);
  });

  test('of the first quarter has 91 nights in a leap year', () => {
    const stay = { ...january, firstNight: '2024-01-01', lastNight: '2024-03-31' };
    expect(problemsOf({ year: '2024', quarter: 'Q1', stays: [stay] })).toEqual([]);
    expect(counts('2024-01-01', '2024-03-31', { year: '2024', quarter: 'Q1' })).toBe(91);
    expect(problemsOfStays({ lastNight: '29.02.2025' })).toEqual(['stays.0.lastNight DATE_NOT_IN_CALENDAR']);
  });

  test('may begin or end within its quarter, when the right does', () => {
    expect(inPeriod({ periodStart: '2025-02-10', periodEnd: '20.02.2025' })).toEqual([]);
    expect(inPeriod({ periodStart: '11.02.2025' })).toEqual([
      'stays.0.firstNight HELPLESSNESS_NIGHT_OUTSIDE_PERIOD',
    ]);
    expect(inPeriod({ periodEnd: '19.02.2025' })).toEqual([
      'stays.0.lastNight HELPLESSNESS_NIGHT_OUTSIDE_PERIOD',
    ]);
    expect(inPeriod({ periodStart: '2025-01-01', periodEnd: '2025-03-31' })).toEqual([]);
    expect(inPeriod({ periodStart: '2024-12-31' })).toEqual(['periodStart HELPLESSNESS_DAY_OUTSIDE_QUARTER']);
    expect(inPeriod({ periodEnd: '2025-04-01' })).toEqual(['periodEnd HELPLESSNESS_DAY_OUTSIDE_QUARTER']);
    expect(inPeriod({ periodStart: '2025-02-20', periodEnd: '2025-02-19' })).toEqual([
      'periodEnd HELPLESSNESS_END_BEFORE_START',
    ]);
    expect(inPeriod({ periodStart: 'x', periodEnd: 'y' })).toEqual([
      'periodStart DATE_MALFORMED',
      'periodEnd DATE_MALFORMED',
    ]);
  });

  test('is kept with the claim', () => {
    const { content } = checkHelplessness({ ...goldenQuarter, periodEnd: '2025-03-31', periodStart: '' });
    expect(content?.details).toMatchObject({ periodStart: '2025-01-01', periodEnd: '2025-03-31' });
    expect(content?.period).toEqual({ start: '2025-01-01', end: '2025-03-31' });
  });

  test('has a year in four digits, and the message says so of the year', () => {
    for (const year of ['25', 'abc', '２０２５', '1899', '2025.5'])
      expect(problemsOf({ ...goldenQuarter, year })).toEqual(['year HELPLESSNESS_YEAR_MALFORMED']);
  });

  test('has begun', () => {
    const alone = (on: string) =>
      problemsOf(
        { year: '2027', quarter: 'Q1', stays: [{ ...january, firstNight: on, lastNight: on }] },
        { on },
      );
    expect(alone('2027-01-01')).toEqual([]);
    expect(alone('2026-12-31')).toEqual(['quarter HELPLESSNESS_QUARTER_NOT_BEGUN']);
    expect(inPeriod({ year: 'deux', quarter: 'Q5' })).toEqual([
      'year HELPLESSNESS_YEAR_MALFORMED',
      'quarter VALUE_NOT_IN_LIST',
    ]);
  });
});

describe('a night', () => {
  test('stands in one stay alone, also the one at the seam', () => {
    const second = { firstNight: '2025-02-01', lastNight: '2025-02-10' };
    expect(problemsOfStays({}, second)).toEqual([]);
    expect(problemsOfStays({}, { ...second, firstNight: '2025-01-31' })).toEqual([
      'stays.1.firstNight HELPLESSNESS_NIGHT_TWICE',
    ]);
    expect(problemsOfStays(second, { lastNight: '2025-02-01' })).toEqual([
      'stays.1.firstNight HELPLESSNESS_NIGHT_TWICE',
    ]);
    const { problems } = checkHelplessness({ ...goldenQuarter, stays: [january, january] });
    expect(problems[0]?.message).toContain("L'entrée 1 compte déjà des nuits de celle-ci");
    expect(problems[0]?.message).toContain('du 01.01.2025 au 31.01.2025');
  });

  test('is of a minor: the eve of the 18th birthday is the last one', () => {
    const until = (lastNight: string, birthDate: string) =>
      problemsOf({ ...goldenQuarter, stays: [{ ...january, lastNight }] }, { birthDate });
    expect(until('2025-01-30', '2007-01-31')).toEqual([]);
    expect(until('2025-01-31', '2007-01-31')).toEqual(['stays.0.lastNight HELPLESSNESS_NOT_MINOR']);
    expect(until('2025-01-31', '2007-02-01')).toEqual([]);
    expect(until('2025-01-31', '2007-01-01')).toEqual(['stays.0.firstNight HELPLESSNESS_NOT_MINOR']);
    const { problems } = checkHelplessness(
      { ...goldenQuarter, stays: [january] },
      { birthDate: '2007-01-31' },
    );
    expect(problems[0]?.message).toContain('18 ans le 31.01.2025');
    expect(problems[0]?.message).toContain('la nuit du 30.01.2025');
  });

  test('of somebody born on a 29 February is of a minor until the end of February', () => {
    const until = (lastNight: string) =>
      problemsOf(
        { year: '2026', quarter: 'Q1', stays: [{ ...january, firstNight: '2026-01-01', lastNight }] },
        { birthDate: '2008-02-29' },
      );
    expect(until('2026-02-28')).toEqual([]);
    expect(until('2026-03-01')).toEqual(['stays.0.lastNight HELPLESSNESS_NOT_MINOR']);
  });

  test('is not before the birth', () => {
    const born = (birthDate: string) => problemsOf({ ...goldenQuarter, stays: [january] }, { birthDate });
    expect(born('2025-01-01')).toEqual([]);
    expect(born('2025-01-02')).toEqual(['stays.0.firstNight HELPLESSNESS_BEFORE_BIRTH']);
  });

  test('before the first known rate says so, and which rate is meant', () => {
    const alone = (firstNight: string, quarter: string) => ({
      year: firstNight.slice(0, 4),
      quarter,
      stays: [{ ...january, firstNight, lastNight: firstNight }],
    });
    expect(problemsOf(alone('2019-01-01', 'Q1'))).toEqual([]);
    const { problems } = checkHelplessness(alone('2018-12-31', 'Q4'));
    expect(problems.map(({ code }) => code)).toEqual(['TARIFF_NOT_KNOWN']);
    expect(problems[0]?.message).toContain(
      '« Allocation pour impotent, degré moyen, par jour » au 31.12.2018',
    );
  });
});

test('a claim takes 50 stays and refuses 51, in one sentence', () => {
  const stays = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const night = Temporal.PlainDate.from('2025-01-01').add({ days: index }).toString();
      return { ...january, firstNight: night, lastNight: night };
    });
  expect(problemsOf({ ...goldenQuarter, stays: stays(50) })).toEqual([]);
  expect(problemsOf({ ...goldenQuarter, stays: stays(51) })).toEqual(['stays HELPLESSNESS_TOO_MANY_STAYS']);
});

test('a stay of years, a slip of the keyboard, is refused and never computed', () => {
  const { problems, totalMinor } = checkHelplessness({
    ...goldenQuarter,
    stays: [{ ...january, firstNight: '01.01.1925' }],
  });
  expect(problems.map(({ code }) => code)).toEqual(['HELPLESSNESS_NIGHT_OUTSIDE_PERIOD']);
  expect(totalMinor).toBe(0n);
});

describe('documents', () => {
  test('are demanded for hospital and care homes, and never at home', () => {
    const without = (place: string) =>
      problemsOf({ ...goldenQuarter, stays: [{ ...january, place }] }, { hasDocuments: false });
    expect(without('AT_HOME')).toEqual([]);
    for (const place of ['HOSPITAL', 'CARE_HOME_OWN_COST'])
      expect(without(place)).toEqual(['attachmentIds HELPLESSNESS_DOCUMENTS_MISSING']);
    expect(without('CARE_HOME_PAID')).toEqual([
      'attachmentIds HELPLESSNESS_DOCUMENTS_MISSING',
      'stays HELPLESSNESS_NOTHING_TO_PAY',
    ]);
    expect(problemsOf(goldenQuarter)).toEqual([]);
  });
});

describe('a calendar month in hospital (art. 67 al. 2 LPGA, art. 42bis al. 4 LAI)', () => {
  const inHospital = (...nights: readonly (readonly [string, string])[]) =>
    warningsOf({
      ...goldenQuarter,
      periodStart: nights[0]?.[0] ?? '',
      periodEnd: nights.at(-1)?.[1] ?? '',
      stays: nights.map(([firstNight, lastNight]) => ({
        ...january,
        firstNight,
        lastNight,
        place: 'HOSPITAL',
      })),
    });
  const attested = (months: string, count: number) => [
    {
      code: 'HELPLESSNESS_HOSPITAL_MONTHS',
      message: expect.stringMatching(
        new RegExp(
          `l'hôpital : ${months}\\. .*art\\. 67 al\\. 2 LPGA.* Attestations attendues : ${count}\\.$`,
        ),
      ),
    },
  ];

  test('is said when it is whole, and not with a night less', () => {
    expect(inHospital(['2025-02-01', '2025-02-28'])).toEqual(attested('02.2025', 1));
    expect(inHospital(['2025-02-01', '2025-02-27'])).toEqual([]);
    expect(inHospital(['2025-01-02', '2025-02-27'])).toEqual([]);
  });

  test('is whole too when two stays follow each other in it', () => {
    expect(inHospital(['2025-02-01', '2025-02-10'], ['2025-02-11', '2025-02-28'])).toEqual(
      attested('02.2025', 1),
    );
  });

  test('wants an attestation for each 30 days of the stretch, begun ones too', () => {
    expect(inHospital(['2025-01-30', '2025-02-28'])).toEqual(attested('02.2025', 1));
    expect(inHospital(['2025-01-29', '2025-02-28'])).toEqual(attested('02.2025', 2));
    expect(inHospital(['2025-01-01', '2025-03-31'])).toEqual(attested('01.2025, 02.2025, 03.2025', 3));
  });

  test('goes to the officer with the claim', () => {
    const stay = { ...january, place: 'HOSPITAL' };
    const { content } = checkHelplessness({ ...goldenQuarter, periodEnd: '2025-01-31', stays: [stay] });
    expect(content?.warnings.map(({ code }) => code)).toEqual(['HELPLESSNESS_HOSPITAL_MONTHS']);
  });
});

describe('nights that nobody claimed', () => {
  const left = (nights: string, count: number) => [
    {
      code: 'HELPLESSNESS_NIGHTS_LEFT_OUT',
      message: `Nuits de la période qui ne sont dans aucune entrée : ${count} (${nights}). Vérifiez que rien n'est oublié.`,
    },
  ];
  const [first = {}, , last = {}] = goldenQuarter.stays ?? [];

  test('are named, as long as the period is over', () => {
    expect(warningsOf(goldenQuarter)).toEqual([]);
    expect(warningsOf({ ...goldenQuarter, stays: [first, last] })).toEqual(
      left('01.02.2025 – 10.02.2025', 10),
    );
    expect(warningsOf({ ...goldenQuarter, stays: [first, { ...last, lastNight: '2025-03-30' }] })).toEqual(
      left('01.02.2025 – 10.02.2025, 31.03.2025', 11),
    );
    expect(warningsOf({ ...goldenQuarter, stays: [first] }, { on: '2025-03-31' })).toEqual([]);
    expect(warningsOf({ ...goldenQuarter, stays: [first] }, { on: '2025-04-01' })).toHaveLength(1);
  });

  test('are not those of an earlier claim; the ones of both are said to be claimed before', () => {
    const earlier = (servedOn: string, servedUntil: string | null) => [
      {
        kind: 'HELPLESSNESS_DAYS',
        variant: 'MODERATE',
        servedOn,
        servedUntil,
        quantity: 100_000n,
        amountMinor: 42_000n,
        reference: '318.632.2-2025-00042',
        claimId: 'earlier',
      } as const,
    ];
    const rest = { ...goldenQuarter, stays: [first, last] };
    expect(warningsOf(rest, { earlier: earlier('2025-02-01', '2025-02-10') })).toEqual([]);
    const both = warningsOf(rest, { earlier: earlier('2025-01-31', '2025-02-10') });
    expect(both.map(({ code }) => code)).toEqual(['CLAIM_MADE_BEFORE']);
    expect(both[0]?.message).toContain('318.632.2-2025-00042');
  });
});

test('nights of five years ago are warned of month by month, and taken', () => {
  const stay = { ...january, firstNight: '2021-01-01', lastNight: '2021-03-31' };
  const { problems, warnings } = checkHelplessness(
    { year: '2021', quarter: 'Q1', stays: [stay] },
    { on: '2026-02-01' },
  );
  expect(problems).toEqual([]);
  expect(warnings.map(({ path, code }) => `${path.slice(2).join('.')} ${code}`)).toEqual([
    'stays.0.firstNight CLAIM_RIGHT_EXPIRED',
    'stays.0.firstNight CLAIM_RIGHT_EXPIRES_SOON',
    'stays.0.firstNight CLAIM_RIGHT_EXPIRES_SOON',
  ]);
});

test('every sentence stands in each language, with its blanks filled', () => {
  const hospital = { ...january, place: 'HOSPITAL' };
  const said = locales.flatMap((locale) =>
    [
      checkHelplessness({ year: '2099', quarter: 'Q1', stays: [] }, { locale }),
      checkHelplessness({ ...goldenQuarter, stays: Array(51).fill(null) }, { locale }),
      checkHelplessness({ ...goldenQuarter, periodStart: '2026-01-01', stays: [january] }, { locale }),
      checkHelplessness(
        {
          ...goldenQuarter,
          stays: [
            { ...hospital, firstNight: '2024-12-31' },
            january,
            january,
            { ...january, lastNight: '2024-12-31' },
          ],
        },
        { locale, hasDocuments: false },
      ),
      checkHelplessness({ ...goldenQuarter, stays: [january] }, { locale, birthDate: '2000-01-01' }),
      checkHelplessness({ ...goldenQuarter, stays: [january] }, { locale, birthDate: '2025-01-02' }),
      checkHelplessness({ ...goldenQuarter, stays: [{ ...january, place: 'CARE_HOME_PAID' }] }, { locale }),
      checkHelplessness({ ...goldenQuarter, stays: [hospital] }, { locale }),
    ].flatMap(({ problems, warnings }) => [...problems, ...warnings]),
  );
  const codes = new Set(said.map(({ code }) => code));
  expect([...codes].filter((code) => code.startsWith('HELPLESSNESS_'))).toHaveLength(13);
  for (const code of codes) {
    const sentences = said.filter((one) => one.code === code).map(({ message }) => message);
    expect(new Set(sentences).size % 4).toBe(0);
    expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
  }
});
