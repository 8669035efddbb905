import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { checkAssistance, june, problemsOf, warningsOf } from './testing/assistance-entries.ts';

const inJune = { month: '2025-06' };

describe('hours', () => {
  test.each(['92.5', '92,5', '92:30', '92h30', '92 h 30 min'])('typed as %s are the same', (hours) => {
    expect(checkAssistance({ ...inJune, hours }).totalMinor).toBe(326_525n);
  });

  test('count minutes to the nearest ten-thousandth of an hour', () => {
    const { content } = checkAssistance({ ...inJune, hours: '1:20' });
    expect(content?.lines).toMatchObject([{ quantity: 13_333n, amountMinor: 4707n }]);
  });

  test.each([
    ['92:60', 'HOURS_MALFORMED'],
    ['beaucoup', 'HOURS_MALFORMED'],
    ['-1', 'NUMBER_NEGATIVE'],
    ['10000.1', 'NUMBER_TOO_LARGE'],
  ])('typed as %s are refused with %s', (typed, code) => {
    expect(problemsOf({ ...inJune, hours: typed, qualifiedHours: typed })).toEqual([
      `hours ${code}`,
      `qualifiedHours ${code}`,
    ]);
  });
});

describe('rows that are empty or zero', () => {
  test('ask for nothing', () => {
    const zeros = {
      ...inJune,
      hours: '0',
      qualifiedHours: ' ',
      nights: '0',
      nightDegree: 'DEGREE_2',
      insuredPersons: '2',
      sharedNights: '0',
      sickPay: '0.00',
      preventedPay: '',
      advance: '1',
    };
    const { content, problems } = checkAssistance(zeros);
    expect(problems).toEqual([]);
    expect(content?.lines.map(({ kind }) => kind)).toEqual(['ASSISTANCE_ADVANCE']);
    expect(content?.details).toMatchObject({ nightDegree: null, nightRateMinor: null, insuredPersons: null });
  });

  test('all of them are an empty form, and so is nothing at all', () => {
    expect(problemsOf({ ...inJune, hours: '0', advance: '0.00' })).toEqual(['hours ASSISTANCE_EMPTY']);
    expect(problemsOf({})).toEqual(['month FIELD_REQUIRED', 'hours ASSISTANCE_EMPTY']);
  });
});

describe('nights', () => {
  const nights = (typed: object) => problemsOf({ ...inJune, nights: '1', nightDegree: 'DEGREE_1', ...typed });

  test('need a lump sum: a degree, or the amount of the decision', () => {
    expect(nights({})).toEqual([]);
    expect(nights({ nightDegree: null })).toEqual(['nightDegree FIELD_REQUIRED']);
    expect(nights({ nightDegree: 'DEGREE_5' })).toEqual(['nightDegree VALUE_NOT_IN_LIST']);
    expect(nights({ nightDegree: 'AS_DECIDED' })).toEqual(['nightRate FIELD_REQUIRED']);
    expect(nights({ nightDegree: 'AS_DECIDED', nightRate: '0' })).toEqual([
      'nightRate CLAIM_FIGURE_NOT_POSITIVE',
    ]);
    expect(nights({ nightDegree: 'AS_DECIDED', nightRate: '70' })).toEqual([]);
  });

  test('at a degree leave out an amount that was typed before', () => {
    expect(nights({ nightRate: 'x' })).toEqual([]);
  });

  test.each([
    ['February 2024', '2024-02', 29],
    ['February 2025', '2025-02', 28],
    ['April 2025', '2025-04', 30],
    ['May 2025', '2025-05', 31],
  ])('of %s are %s: at most %i, shared or not', (_name, month, days) => {
    expect(nights({ month, nights: `${days}` })).toEqual([]);
    expect(nights({ month, nights: `${days + 1}` })).toEqual(['nights ASSISTANCE_TOO_MANY_NIGHTS']);
    const shared = { month, insuredPersons: '2', sharedNightRate: '20', nights: '20' };
    expect(nights({ ...shared, sharedNights: `${days - 20}` })).toEqual([]);
    expect(nights({ ...shared, sharedNights: `${days - 19}` })).toEqual([
      'sharedNights ASSISTANCE_TOO_MANY_NIGHTS',
    ]);
  });

  test('are whole', () => {
    expect(nights({ nights: '1.5' })).toEqual(['nights NUMBER_TOO_MANY_DECIMALS']);
    expect(nights({ nights: '1000' })).toEqual(['nights NUMBER_TOO_LARGE']);
  });

  test('above the highest degree of the month are taken as decided, with a warning', () => {
    const decided = (nightRate: string) =>
      warningsOf({ ...inJune, nights: '1', nightDegree: 'AS_DECIDED', nightRate });
    expect(decided('169.10')).toEqual([]);
    expect(decided('169.15')).toEqual(['nightRate ASSISTANCE_RATE_ABOVE_HIGHEST']);
    expect(nights({ nightDegree: 'AS_DECIDED', nightRate: '169.15' })).toEqual([]);
  });
});

describe('shared nights', () => {
  const shared = { ...inJune, insuredPersons: '2', sharedNights: '3', sharedNightRate: '61.40' };

  test('ask for all three of their figures as soon as one is typed', () => {
    expect(problemsOf(shared)).toEqual([]);
    expect(problemsOf({ ...inJune, sharedNights: '3' })).toEqual([
      'insuredPersons FIELD_REQUIRED',
      'sharedNightRate FIELD_REQUIRED',
    ]);
    expect(problemsOf({ ...inJune, hours: '1', insuredPersons: '2' })).toEqual([
      'sharedNights FIELD_REQUIRED',
      'sharedNightRate FIELD_REQUIRED',
    ]);
    expect(problemsOf({ ...inJune, hours: '1', sharedNightRate: '20' })).toEqual([
      'insuredPersons FIELD_REQUIRED',
      'sharedNights FIELD_REQUIRED',
    ]);
  });

  test('are shared by two at least', () => {
    expect(problemsOf({ ...shared, insuredPersons: '1' })).toEqual([
      'insuredPersons ASSISTANCE_TOO_FEW_INSURED',
    ]);
    expect(problemsOf({ ...shared, insuredPersons: '0' })).toEqual([
      'insuredPersons ASSISTANCE_TOO_FEW_INSURED',
    ]);
  });

  test('keep the full lump sum that they are reduced from', () => {
    const { content } = checkAssistance({ ...shared, nightDegree: 'DEGREE_3' });
    expect(content?.details).toMatchObject({ nightDegree: 'DEGREE_3', nightRateMinor: 12_280n });
  });

  test('warn when their rate is not reduced, or above every degree', () => {
    const at = (sharedNightRate: string) =>
      warningsOf({ ...shared, nightDegree: 'DEGREE_3', sharedNightRate });
    expect(at('122.75')).toEqual([]);
    expect(at('122.80')).toEqual(['sharedNightRate ASSISTANCE_RATE_NOT_REDUCED']);
    expect(warningsOf({ ...shared, sharedNightRate: '169.15' })).toEqual([
      'sharedNightRate ASSISTANCE_RATE_ABOVE_HIGHEST',
    ]);
  });
});

describe('an advance', () => {
  test('is at most the monthly amount of the decision, when that is typed', () => {
    const advance = (typed: string) => problemsOf({ ...inJune, monthlyAmount: '3000', advance: typed });
    expect(advance('3000.00')).toEqual([]);
    expect(advance('3000.01')).toEqual(['advance ASSISTANCE_ADVANCE_TOO_LARGE']);
    expect(problemsOf({ ...inJune, advance: '9000' })).toEqual([]);
  });

  test('a monthly amount that is typed has to be one', () => {
    expect(problemsOf({ ...june, monthlyAmount: '0' })).toEqual(['monthlyAmount CLAIM_FIGURE_NOT_POSITIVE']);
    expect(problemsOf({ ...june, monthlyAmount: 'x' })).toEqual(['monthlyAmount AMOUNT_MALFORMED']);
  });
});

test('a total that no payment can carry is refused', () => {
  expect(problemsOf({ ...inJune, sickPay: '999999999.99' })).toEqual([]);
  expect(problemsOf({ ...inJune, sickPay: '999999999.99', preventedPay: '0.01' })).toEqual([
    'hours AMOUNT_TOO_LARGE',
  ]);
});

test('every sentence stands in each language, with its blanks filled', () => {
  const wrong = [
    checkAssistanceIn({ month: '2026-07', monthlyAmount: '1', advance: '2', hours: '1' }),
    checkAssistanceIn({
      ...inJune,
      nights: '31',
      nightDegree: 'DEGREE_1',
      sharedNights: '1',
      insuredPersons: '1',
    }),
    checkAssistanceIn({ month: '2036-07' }),
  ];
  const sentences = locales.flatMap((locale) => wrong.flatMap((check) => check(locale)));
  expect(sentences).toHaveLength(4 * 7);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
});

function checkAssistanceIn(entry: object) {
  return (locale: (typeof locales)[number]) =>
    checkAssistance(entry, { locale }).problems.map(({ message }) => message);
}
