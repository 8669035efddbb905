import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { before, checkAssistance, june, problemsOf, warningsOf } from './testing/assistance-entries.ts';

describe('the month', () => {
  test('is required, and may be typed as one writes it', () => {
    expect(problemsOf({ hours: '1' })).toEqual(['month FIELD_REQUIRED']);
    for (const month of ['2025-06', '06.2025', '6/2025'])
      expect(checkAssistance({ month, hours: '1' }).content?.details).toMatchObject({ month: '2025-06-01' });
    for (const month of ['2025-', '-06', '2025-13', 'juin'])
      expect(problemsOf({ month, hours: '1' })).toEqual(['month YEAR_MONTH_MALFORMED']);
  });

  test('of February ends with the last day of its year', () => {
    const period = (month: string) => checkAssistance({ month, hours: '1' }).content?.period;
    expect(period('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(period('2025-02')).toEqual({ start: '2025-02-01', end: '2025-02-28' });
  });
});

describe('the current month', () => {
  const november = { month: '2026-11', hours: '10', nights: '21', nightDegree: 'DEGREE_1' };

  test('is claimed as far as it has come, with a word that one invoice is expected', () => {
    const { content, warnings } = checkAssistance(november, { on: '2026-11-21' });
    expect(content?.period).toEqual({ start: '2026-11-01', end: '2026-11-21' });
    expect(warnings.map(({ code }) => code)).toEqual(['ASSISTANCE_MONTH_NOT_OVER']);
    expect(warningsOf({ month: '2026-11', advance: '100' }, { on: '2026-11-21', documents: ['x'] })).toEqual(
      [],
    );
  });

  test('may ask for an advance, which is for all of it', () => {
    const { content } = checkAssistance({ month: '2026-11', hours: '1', advance: '1' }, { on: '2026-11-21' });
    expect(content?.lines.map(({ servedUntil }) => servedUntil)).toEqual(['2026-11-21', '2026-11-30']);
  });

  test('has as many nights as days have come', () => {
    expect(problemsOf(november, { on: '2026-11-21' })).toEqual([]);
    expect(problemsOf(november, { on: '2026-11-20' })).toEqual(['nights ASSISTANCE_TOO_MANY_NIGHTS']);
  });

  test('is whole on its last day, and its first day is one day', () => {
    const period = (on: string) => checkAssistance({ month: '2026-11', hours: '1' }, { on }).content?.period;
    expect(period('2026-11-30')).toEqual({ start: '2026-11-01', end: '2026-11-30' });
    expect(period('2026-11-01')).toEqual({ start: '2026-11-01', end: '2026-11-01' });
    expect(warningsOf({ month: '2026-11', hours: '1' }, { on: '2026-11-30' })).toEqual([]);
  });
});

describe('a month to come', () => {
  const on = '2026-11-30';
  const december = { month: '2026-12', advance: '500' };

  test('may ask for an advance alone, for the whole month', () => {
    const { problems, content } = checkAssistance(december, { on });
    expect(problems).toEqual([]);
    expect(content?.period).toEqual({ start: '2026-12-01', end: '2026-12-31' });
    expect(problemsOf({ ...december, hours: '1' }, { on })).toEqual(['month ASSISTANCE_MONTH_NOT_BEGUN']);
    expect(problemsOf({ ...december, hours: '0' }, { on })).toEqual([]);
    expect(problemsOf({ ...december, hours: '1' }, { on: '2026-12-01' })).toEqual([]);
  });

  test('lies at most twelve months ahead', () => {
    expect(problemsOf({ ...december, month: '2027-11' }, { on })).toEqual([]);
    expect(problemsOf({ ...december, month: '2027-12' }, { on })).toEqual(['month ASSISTANCE_MONTH_TOO_FAR']);
  });
});

describe('twelve months after the end of its month, help can no longer be claimed (art. 42septies al. 2 LAI)', () => {
  const said = (on: string, month = '2025-06') => warningsOf({ month, hours: '1' }, { on });

  test.each([
    ['2026-04-30', [], 'ten months are not over'],
    ['2026-05-01', ['month ASSISTANCE_RIGHT_EXPIRES_SOON'], 'two months are left'],
    ['2026-06-30', ['month ASSISTANCE_RIGHT_EXPIRES_SOON'], 'the last day'],
    ['2026-07-01', ['month ASSISTANCE_RIGHT_EXPIRED'], 'twelve months are over'],
    ['2032-07-01', ['month ASSISTANCE_RIGHT_EXPIRED'], 'nor is the general deadline said beside it'],
  ])('on %s: %o, since %s', (on, warnings) => {
    expect(said(on)).toEqual(warnings);
    expect(problemsOf({ month: '2025-06', hours: '1' }, { on })).toEqual([]);
  });

  test('counts from the end of February of a leap year, and across a New Year', () => {
    expect(said('2025-02-28', '2024-02')).toEqual(['month ASSISTANCE_RIGHT_EXPIRES_SOON']);
    expect(said('2025-03-01', '2024-02')).toEqual(['month ASSISTANCE_RIGHT_EXPIRED']);
    expect(said('2026-12-31', '2025-12')).toEqual(['month ASSISTANCE_RIGHT_EXPIRES_SOON']);
    expect(said('2027-01-01', '2025-12')).toEqual(['month ASSISTANCE_RIGHT_EXPIRED']);
  });

  test('names the last day', () => {
    const [warning] = checkAssistance({ month: '2025-06', hours: '1' }, { on: '2026-05-01' }).warnings;
    expect(warning?.message).toContain('06.2025');
    expect(warning?.message).toContain('30.06.2026');
  });
});

describe('the limits of the monthly amount (art. 39g al. 2 RAI)', () => {
  const ofMonth = (sickPay: string, judged = {}, monthlyAmount = '1000.01') =>
    warningsOf({ month: '2025-06', monthlyAmount, sickPay }, { documents: ['x'], ...judged });

  test('a month is at most one and a half times it', () => {
    const warned = ['monthlyAmount ASSISTANCE_MONTH_ABOVE_LIMIT'];
    expect(ofMonth('1500.00', {}, '1000')).toEqual([]);
    expect(ofMonth('1500.01', {}, '1000')).toEqual(warned);
    expect(ofMonth('1500.01')).toEqual([]);
    expect(ofMonth('1500.02')).toEqual(warned);
  });

  test('counts earlier invoices of the same month, and no advance', () => {
    const earlier = [
      before('ASSISTANCE_HOURS', '2025-06', 50_000n),
      before('ASSISTANCE_ADVANCE', '2025-06', 90_000n),
    ];
    const codes = (sickPay: string) => ofMonth(sickPay, { earlier }).filter((said) => said.includes('LIMIT'));
    expect(codes('1000.01')).toEqual([]);
    expect(codes('1000.02')).toEqual(['monthlyAmount ASSISTANCE_MONTH_ABOVE_LIMIT']);
    expect(ofMonth('1', { earlier: [before('ASSISTANCE_HOURS', '2025-05', 200_000n)] })).toEqual([]);
  });

  test('a calendar year is at most twelve times it', () => {
    const year = (december: bigint, others: readonly string[]) => {
      const earlier = [
        before('ASSISTANCE_HOURS', '2025-12', december),
        ...others.map((month) => before('ASSISTANCE_NIGHTS', month, 100_000n)),
      ];
      return ofMonth('1000', { earlier });
    };
    const ten = ['01', '02', '03', '04', '05', '07', '08', '09', '10', '11'].map((month) => `2025-${month}`);
    expect(year(100_012n, [...ten, '2024-12', '2026-01'])).toEqual([]);
    expect(year(100_013n, ten)).toEqual(['monthlyAmount ASSISTANCE_YEAR_ABOVE_LIMIT']);
  });

  test('are not watched without the monthly amount, nor for an advance alone', () => {
    expect(warningsOf({ month: '2025-06', hours: '5000' })).toEqual([]);
    const earlier = [before('ASSISTANCE_HOURS', '2025-06', 900_000n)];
    const advance = { month: '2025-06', monthlyAmount: '100', advance: '100' };
    expect(warningsOf(advance, { earlier, documents: ['x'] })).toEqual([]);
  });
});

describe('wages that go on without work (art. 39h RAI)', () => {
  const codes = (name: 'sickPay' | 'preventedPay', months: readonly string[]) => {
    const kind = name === 'sickPay' ? 'ASSISTANCE_SICK_PAY' : 'ASSISTANCE_PREVENTED_PAY';
    const earlier = months.map((month) => before(kind, month));
    return warningsOf({ month: '2025-01', [name]: '100' }, { earlier, documents: ['x'] });
  };

  test.each(['sickPay', 'preventedPay'] as const)('%s: three months in a row, and a fourth warns', (name) => {
    const warned = [`${name} ASSISTANCE_WAGES_TOO_LONG`];
    expect(codes(name, ['2024-11', '2024-12'])).toEqual([]);
    expect(codes(name, ['2024-10', '2024-11', '2024-12'])).toEqual(warned);
    expect(codes(name, ['2024-11', '2024-12', '2025-02'])).toEqual(warned);
    expect(codes(name, ['2024-09', '2024-10', '2024-12'])).toEqual([]);
  });
});

describe('documents', () => {
  test('a certificate for an illness and contracts for an advance are asked for, and a claim goes without', () => {
    const entry = { month: '2025-06', sickPay: '100', preventedPay: '100', advance: '100' };
    expect(warningsOf(entry)).toEqual([
      'sickPay ASSISTANCE_CERTIFICATE_EXPECTED',
      'advance ASSISTANCE_CONTRACTS_EXPECTED',
    ]);
    expect(warningsOf(entry, { documents: ['a-document'] })).toEqual([]);
    expect(problemsOf(entry)).toEqual([]);
  });
});

test('a month that was claimed before is said, by its reference', () => {
  const { warnings } = checkAssistance(june, {
    earlier: [before('ASSISTANCE_NIGHTS', '2025-06')],
    documents: ['x'],
  });
  expect(warnings).toMatchObject([
    { code: 'CLAIM_MADE_BEFORE', message: expect.stringContaining('318.536-2025-06') },
  ]);
});

test('every warning stands in each language, with its blanks filled', () => {
  const earlier = ['2024-12', '2024-11', '2024-10'].map((month) => before('ASSISTANCE_SICK_PAY', month));
  const entry = {
    ...june,
    month: '2025-01',
    monthlyAmount: '100',
    nightDegree: 'AS_DECIDED',
    nightRate: '200',
    sharedNightRate: '200',
    advance: '10',
  };
  const sentences = locales.flatMap((locale) =>
    ['2025-01-31', '2025-12-15', '2026-02-01', '2025-01-30'].flatMap((on) =>
      checkAssistance(entry, { locale, on, earlier }).warnings.map(({ message }) => message),
    ),
  );
  // Eight that never change, and beside them one for each of three days.
  expect(new Set(sentences).size).toBe(4 * (8 + 3));
  expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
});
