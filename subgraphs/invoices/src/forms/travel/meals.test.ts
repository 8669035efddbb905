import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { today } from '../../claims/testing/claim-ground.ts';
import {
  away,
  byTrain,
  checkTravel,
  daysFrom,
  only,
  problemsOf,
  problemsOfMeals,
} from './testing/travel-entries.ts';

const messageOf = (meals: object) => checkTravel({ meals: { ...away, ...meals } }).problems[0]?.message;

describe('days away from home', () => {
  test('are read whole, each kind in the order of its days, without a trip too', () => {
    const { content, problems } = checkTravel({
      meals: { ...away, days5To8Hours: { announced: '2', days: ['09.09.2026', '2026-09-07', ''] } },
    });
    expect(problems).toEqual([]);
    expect(content?.details).toEqual({
      form: 'TRAVEL',
      trips: [],
      meals: {
        periodStart: '2026-09-01',
        periodEnd: '2026-09-30',
        days5To8Hours: ['2026-09-07', '2026-09-09'],
        daysOver8Hours: ['2026-09-14', '2026-09-15'],
        lodging: ['2026-09-14'],
      },
    });
  });

  test('may be of one kind: the others are left empty, or are zero', () => {
    expect(problemsOfMeals(only('lodging', daysFrom('2026-09-14', 1)))).toEqual([]);
    expect(
      problemsOfMeals({
        daysOver8Hours: { announced: '0', days: [] },
        lodging: { announced: '', days: [''] },
      }),
    ).toEqual([]);
  });

  test('hear of all problems at once, each where it stands', () => {
    const meals = { days5To8Hours: { days: ['2026-09-07'] }, lodging: { announced: '2', days: ['x'] } };
    expect(problemsOf({ meals })).toEqual([
      'meals.periodStart FIELD_REQUIRED',
      'meals.periodEnd FIELD_REQUIRED',
      'meals.days5To8Hours.announced FIELD_REQUIRED',
      'meals.lodging.days.0 DATE_MALFORMED',
    ]);
  });

  test('are refused when a period stands there without a day', () => {
    expect(problemsOf({ meals: { periodStart: '01.09.2026', periodEnd: '30.09.2026' } })).toEqual([
      'meals TRAVEL_MEALS_WITHOUT_DAYS',
    ]);
  });
});

describe('the accounting period', () => {
  const inPeriod = (periodStart: string, periodEnd: string) =>
    problemsOfMeals({ ...only('lodging', daysFrom('2025-12-01', 1)), periodStart, periodEnd });

  test('ends today at the latest', () => {
    expect(inPeriod('2025-12-01', today)).toEqual([]);
    expect(inPeriod('2025-12-01', '2026-11-22')).toEqual(['meals.periodEnd CLAIM_DAY_IN_FUTURE']);
  });

  test('has 366 days and no more', () => {
    expect(inPeriod('2025-11-20', '2026-11-20')).toEqual([]);
    expect(inPeriod('2025-11-20', '2026-11-21')).toEqual(['meals.periodEnd TRAVEL_PERIOD_TOO_LONG']);
  });

  test('may be one day, and doesn’t end before it starts', () => {
    expect(inPeriod('2025-12-01', '2025-12-01')).toEqual([]);
    expect(inPeriod('2025-12-02', '2025-12-01')).toEqual(['meals.periodEnd TRAVEL_END_BEFORE_START']);
  });

  test('holds its first and last day, and no day beside', () => {
    const ticked = (...days: string[]) =>
      problemsOfMeals(only('lodging', { announced: `${days.length}`, days }));
    expect(ticked('2026-09-01', '2026-09-30')).toEqual([]);
    expect(ticked('2026-08-31', '2026-10-01')).toEqual(['meals.lodging.days TRAVEL_DAY_OUTSIDE_PERIOD']);
    expect(messageOf(only('lodging', { announced: '2', days: ['2026-08-31', '2026-10-01'] }))).toContain(
      '31.08.2026, 01.10.2026',
    );
  });
});

describe('as many days are ticked as announced', () => {
  test('else the sentence says how many are missing or too many', () => {
    expect(messageOf({ days5To8Hours: { ...daysFrom('2026-09-07', 3), announced: '5' } })).toBe(
      '« 5 à 8h par jour » : jours annoncés 5, jours cochés 3. Cochez-en encore 2, ou corrigez le nombre.',
    );
    expect(messageOf({ lodging: { ...daysFrom('2026-09-07', 3), announced: '2' } })).toBe(
      "« Logement à l'extérieur » : jours annoncés 2, jours cochés 3. Décochez-en 1, ou corrigez le nombre.",
    );
  });

  test('under the field of the kind, for each kind', () => {
    for (const kind of ['days5To8Hours', 'daysOver8Hours', 'lodging'] as const) {
      const days = (announced: string) => only(kind, { ...daysFrom('2026-09-07', 2), announced });
      expect(problemsOfMeals(days('2'))).toEqual([]);
      expect(problemsOfMeals(days('3'))).toEqual([`meals.${kind}.days TRAVEL_DAYS_MISSING`]);
      expect(problemsOfMeals(days('1'))).toEqual([`meals.${kind}.days TRAVEL_DAYS_TOO_MANY`]);
      expect(problemsOfMeals(days('0'))).toEqual([`meals.${kind}.days TRAVEL_DAYS_TOO_MANY`]);
      expect(problemsOfMeals(only(kind, { announced: '2' }))).toEqual([
        `meals.${kind}.days TRAVEL_DAYS_MISSING`,
      ]);
    }
  });

  test('and never more than a year has, whatever they are: one sentence says so', () => {
    const year = { periodStart: '20.11.2025', periodEnd: '20.11.2026' };
    const lodging = (count: number) => ({ ...year, ...only('lodging', daysFrom('2025-11-20', count)) });
    expect(problemsOfMeals(lodging(366))).toEqual([]);
    const { lodging: tooMany } = lodging(367);
    expect(problemsOfMeals({ ...year, ...only('lodging', { ...tooMany, announced: '366' }) })).toEqual([
      'meals.lodging.days TRAVEL_DAYS_TOO_MANY',
    ]);
  });

  test('and the number is whole, and no larger than a year', () => {
    const announced = (typed: string) => problemsOfMeals({ lodging: { announced: typed, days: [] } });
    expect(announced('1.5')).toEqual(['meals.lodging.announced NUMBER_TOO_MANY_DECIMALS']);
    expect(announced('deux')).toEqual(['meals.lodging.announced NUMBER_MALFORMED']);
    expect(announced('367')).toEqual(['meals.lodging.announced NUMBER_TOO_LARGE']);
  });
});

describe('a day', () => {
  test('is ticked once in its kind', () => {
    expect(
      problemsOfMeals({ lodging: { announced: '2', days: ['2026-09-14', '2026-09-15', '14.09.2026'] } }),
    ).toEqual(['meals.lodging.days TRAVEL_DAY_TWICE']);
  });

  test('is never both 5 to 8 hours and more than 8 hours', () => {
    expect(problemsOfMeals({ daysOver8Hours: daysFrom('2026-09-09', 2) })).toEqual([
      'meals.daysOver8Hours.days TRAVEL_DAY_OF_BOTH_KINDS',
    ]);
    expect(problemsOfMeals({ daysOver8Hours: daysFrom('2026-09-10', 2) })).toEqual([]);
  });

  test('may have its meals and a night', () => {
    expect(problemsOfMeals({ lodging: daysFrom('2026-09-07', 3) })).toEqual([]);
  });

  test('before the first known rate says so', () => {
    const meals = { periodStart: '01.01.1991', periodEnd: '31.12.1991' };
    expect(problemsOf({ meals: { ...meals, lodging: daysFrom('1991-12-31', 1) } })).toEqual([
      'meals.lodging.days TARIFF_NOT_KNOWN',
    ]);
  });
});

describe('on a visit or on leave no meals are paid (art. 90 al. 3 RAI)', () => {
  const leave = { ...byTrain, startDate: '14.09.2026', endDate: '15.09.2026', reason: 'LEAVE' };
  const measure = { ...leave, reason: 'MEDICAL_MEASURE' };
  const meals = only('daysOver8Hours', daysFrom('2026-09-13', 4));

  test('on the days that only such trips cover', () => {
    for (const reason of ['LEAVE', 'VISIT']) {
      const { problems } = checkTravel({ trips: [{ ...leave, reason }], meals: { ...away, ...meals } });
      expect(problems.map(({ path, code }) => [path.slice(2).join('.'), code])).toEqual([
        ['meals.daysOver8Hours.days', 'TRAVEL_DAY_ON_LEAVE'],
      ]);
      expect(problems[0]?.message).toContain('Décochez 14.09.2026, 15.09.2026.');
    }
  });

  test('nor a night', () => {
    expect(problemsOfMeals(only('lodging', daysFrom('2026-09-15', 1)), [leave])).toEqual([
      'meals.lodging.days TRAVEL_DAY_ON_LEAVE',
    ]);
  });

  test('but on a day with a trip for a measure they are: it counts per trip', () => {
    expect(problemsOfMeals(meals, [leave, measure])).toEqual([]);
    expect(problemsOfMeals(meals, [measure])).toEqual([]);
    const oneDay = { ...measure, startDate: '15.09.2026' };
    expect(
      checkTravel({ trips: [leave, oneDay], meals: { ...away, ...meals } }).problems[0]?.message,
    ).toContain('Décochez 14.09.2026.');
  });
});

test('every sentence stands in each language, with its blanks filled', () => {
  const meals = {
    periodStart: '01.09.2026',
    periodEnd: '30.09.2026',
    days5To8Hours: { announced: '9', days: daysFrom('2026-08-20', 7).days },
    daysOver8Hours: { announced: '1', days: ['2026-08-20', '2026-09-03', '2026-09-03', '1991-01-01'] },
  };
  const leave = { ...byTrain, startDate: '2026-09-03', endDate: '2026-09-03', reason: 'LEAVE' };
  const sentences = locales.flatMap((locale) =>
    [
      checkTravel({ trips: [leave], meals }, { locale }),
      checkTravel({ meals: { periodStart: '2024-01-01', periodEnd: '2026-01-01' } }, { locale }),
    ]
      .flatMap(({ problems }) => problems)
      .map(({ message }) => message),
  );
  expect(sentences).toHaveLength(4 * 10);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => sentence.includes('…'))).toHaveLength(4);
});
