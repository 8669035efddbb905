import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { today } from '../../claims/testing/claim-ground.ts';
import {
  batteries,
  checkHearingAid,
  fitting,
  hardship,
  implant,
  problemsOf,
  repair,
} from './testing/hearing-aid-entries.ts';

const tomorrow = '2026-11-22';

describe('one claim may use one section or several', () => {
  test('and all five are read whole', () => {
    const { content, problems } = checkHearingAid({ fitting, repair, batteries, implant, hardship });
    expect(problems).toEqual([]);
    expect(content?.details).toEqual({
      form: 'HEARING_AID',
      fitting: { servedOn: '2026-09-02', kind: 'FIRST', ears: 'TWO_EARS' },
      repair: { servedOn: '2026-09-14', kind: 'ELECTRONIC', devices: 'TWO' },
      batteries: { fromYear: 2024, toYear: 2026, devices: 'TWO' },
      implant: { servedOn: '2026-09-21', ears: 'ONE_EAR', amountMinor: 523_040n },
      hardship: { servedOn: '2026-09-28', decisionNumber: '320/2026/7/1', amountMinor: 81_255n },
    });
    expect(content?.period).toEqual({ start: '2024-01-01', end: '2026-12-31' });
  });

  test('each alone', () => {
    const sections = { fitting, repair, batteries, implant, hardship };
    for (const [name, section] of Object.entries(sections)) {
      const { content, problems } = checkHearingAid({ [name]: section });
      expect(problems).toEqual([]);
      const { form: _form, ...said } = content?.details ?? {};
      expect(Object.entries(said).flatMap(([one, value]) => (value === null ? [] : one))).toEqual([name]);
    }
  });

  test('and a claim without any hears of it once', () => {
    const nothing = [{}, { fitting: null, repair: null, batteries: null, implant: null, hardship: null }];
    for (const hearingAid of nothing) expect(problemsOf(hearingAid)).toEqual(['fitting HEARING_AID_EMPTY']);
  });

  test('and each that is begun must be complete: all problems come at once, each where it stands', () => {
    expect(problemsOf({ fitting: {}, repair: {}, batteries: {}, implant: {}, hardship: {} })).toEqual(
      [
        ...['fitting.servedOn', 'fitting.kind', 'fitting.ears'],
        ...['repair.servedOn', 'repair.kind', 'repair.devices'],
        ...['batteries.fromYear', 'batteries.devices'],
        ...['implant.servedOn', 'implant.ears', 'implant.amount'],
        ...['hardship.servedOn', 'hardship.decisionNumber', 'hardship.amount'],
      ].map((field) => `${field} FIELD_REQUIRED`),
    );
  });
});

describe('a section', () => {
  test('is of today at the latest', () => {
    const on = (servedOn: string) =>
      problemsOf({
        fitting: { ...fitting, servedOn },
        repair: { ...repair, servedOn },
        implant: { ...implant, servedOn },
        hardship: { ...hardship, servedOn },
      });
    expect(on(today)).toEqual([]);
    expect(on(tomorrow)).toEqual(
      ['fitting', 'repair', 'implant', 'hardship'].map((name) => `${name}.servedOn CLAIM_DAY_IN_FUTURE`),
    );
  });

  test.each([
    ['a fitting that is neither first nor a renewal', { fitting: { ...fitting, kind: 'SECOND' } }],
    ['a third ear', { fitting: { ...fitting, ears: 'THREE_EARS' } }],
    ['a repair of another kind', { repair: { ...repair, kind: 'MECHANICAL' } }],
    ['three hearing aids to repair', { repair: { ...repair, devices: 'THREE' } }],
    ['batteries for three', { batteries: { ...batteries, devices: 'THREE' } }],
    ['an implant for a third ear', { implant: { ...implant, ears: 'THREE_EARS' } }],
  ])('offers a list, and %s is not in it', (_name, hearingAid) => {
    expect(problemsOf(hearingAid)).toEqual([expect.stringMatching(/^\w+\.\w+ VALUE_NOT_IN_LIST$/)]);
  });

  test('with an amount asks for more than nothing, in whole centimes', () => {
    const asks = (amount: string) =>
      problemsOf({ implant: { ...implant, amount }, hardship: { ...hardship, amount } });
    expect(asks('0.01')).toEqual([]);
    expect(asks('0')).toEqual([
      'implant.amount CLAIM_FIGURE_NOT_POSITIVE',
      'hardship.amount CLAIM_FIGURE_NOT_POSITIVE',
    ]);
    expect(asks('1.005')).toEqual([
      'implant.amount AMOUNT_TOO_MANY_DECIMALS',
      'hardship.amount AMOUNT_TOO_MANY_DECIMALS',
    ]);
  });

  test('of hardship has a decision number of its own, which is a number of a decision', () => {
    const numbered = (decisionNumber: string) => problemsOf({ hardship: { ...hardship, decisionNumber } });
    expect(numbered('1/26')).toEqual([]);
    expect(numbered('1/2')).toEqual(['hardship.decisionNumber DECISION_NUMBER_MALFORMED']);
  });

  test('before the first known rate says so, and which rate is meant', () => {
    const on = (servedOn: string) =>
      problemsOf({ fitting: { ...fitting, servedOn }, repair: { ...repair, servedOn } });
    expect(on('2011-07-01')).toEqual([]);
    expect(on('2011-06-30')).toEqual([
      'fitting.servedOn TARIFF_NOT_KNOWN',
      'repair.servedOn TARIFF_NOT_KNOWN',
    ]);
    expect(problemsOf({ batteries: { fromYear: '2012', devices: 'ONE' } })).toEqual([]);
    expect(problemsOf({ batteries: { fromYear: '1000', toYear: '2026', devices: 'ONE' } })).toEqual([
      'batteries.fromYear TARIFF_NOT_KNOWN',
    ]);
  });
});

describe('the years of batteries', () => {
  const years = (fromYear: string, toYear?: string) =>
    problemsOf({ batteries: { fromYear, toYear: toYear ?? null, devices: 'ONE' } });

  test('are one year when no last one is typed', () => {
    const { content } = checkHearingAid({ batteries: { fromYear: '2025', toYear: ' ', devices: 'ONE' } });
    expect(content?.details).toMatchObject({ batteries: { fromYear: 2025, toYear: 2025 } });
  });

  test('go to this year in Geneva, and no further', () => {
    expect(years('2026', '2026')).toEqual([]);
    expect(years('2027')).toEqual(['batteries.fromYear HEARING_AID_YEAR_IN_FUTURE']);
    expect(years('2026', '2027')).toEqual(['batteries.toYear HEARING_AID_YEAR_IN_FUTURE']);
    expect(problemsOf({ batteries: { fromYear: '2026', devices: 'ONE' } }, { on: '2025-12-31' })).toEqual([
      'batteries.fromYear HEARING_AID_YEAR_IN_FUTURE',
    ]);
    expect(problemsOf({ batteries: { fromYear: '2026', devices: 'ONE' } }, { on: '2026-01-01' })).toEqual([]);
  });

  test('don’t end before they start', () => {
    expect(years('2025', '2025')).toEqual([]);
    expect(years('2025', '2024')).toEqual(['batteries.toYear HEARING_AID_YEARS_REVERSED']);
  });

  test('have four digits', () => {
    for (const typed of ['26', '20266', 'deux', '01.01.2026', '0026'])
      expect(years(typed)).toEqual(['batteries.fromYear HEARING_AID_YEAR_MALFORMED']);
  });
});

test('a total that no payment can carry is refused, once and for all sections', () => {
  const dear = { ...implant, amount: '999999999.99' };
  expect(problemsOf({ implant: dear })).toEqual([]);
  expect(problemsOf({ implant: dear, hardship })).toEqual([' AMOUNT_TOO_LARGE']);
});

test('every sentence stands in each language, with its blanks filled', () => {
  const wrong = [
    {},
    { batteries: { fromYear: '26', devices: 'ONE' } },
    { batteries: { fromYear: '2027', devices: 'ONE' } },
    { batteries: { fromYear: '2026', toYear: '2025', devices: 'ONE' } },
    { fitting: { ...fitting, servedOn: '1999-01-01' } },
    { hardship: {} },
  ];
  const sentences = locales.flatMap((locale) =>
    wrong
      .flatMap((hearingAid) => checkHearingAid(hearingAid, { locale }).problems)
      .map(({ message }) => message),
  );
  expect(sentences).toHaveLength(4 * 8);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
});
