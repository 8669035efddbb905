import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { today } from '../../claims/testing/claim-ground.ts';
import { byCar, byTrain, checkTravel, problemsOf, problemsOfTrip } from './testing/travel-entries.ts';

const tomorrow = '2026-11-22';

describe('a trip without problems', () => {
  test('is read whole', () => {
    const { content, problems } = checkTravel({
      trips: [
        byCar,
        { ...byTrain, companions: [{ amount: '23.60' }], reason: 'OTHER', reasonDetail: ' Stage\n\nA ' },
      ],
    });
    expect(problems).toEqual([]);
    expect(content).toMatchObject({ form: 'TRAVEL', period: { start: '2026-09-07', end: '2026-09-21' } });
    expect(content?.details).toEqual({
      form: 'TRAVEL',
      trips: [
        {
          startDate: '2026-09-21',
          endDate: '2026-09-21',
          reason: 'MEDICAL_MEASURE',
          reasonDetail: null,
          departure: 'Carouge',
          arrival: 'Rolle',
          means: 'CAR',
          kilometres: 748n,
          kilometreRateMinor: 45n,
          needsCar: true,
          amountMinor: 3366n,
          companionAmountsMinor: [],
        },
        {
          startDate: '2026-09-07',
          endDate: '2026-09-08',
          reason: 'OTHER',
          reasonDetail: 'Stage A',
          departure: 'Genève',
          arrival: 'Lausanne',
          means: 'RETURN',
          kilometres: null,
          kilometreRateMinor: null,
          needsCar: false,
          amountMinor: 4720n,
          companionAmountsMinor: [2360n],
        },
      ],
      meals: null,
    });
  });

  test('may be of today, and on one day', () => {
    expect(problemsOfTrip({ startDate: today, endDate: today })).toEqual([]);
  });

  test('needs no word about the car: it is a statement, and no condition', () => {
    expect(problemsOf({ trips: [{ ...byCar, needsCar: false }] })).toEqual([]);
    expect(problemsOf({ trips: [{ ...byCar, needsCar: null }] })).toEqual([]);
  });

  test('leaves out what was typed before the means was changed', () => {
    const { content } = checkTravel({ trips: [{ ...byTrain, kilometres: 'x', needsCar: true }] });
    expect(content?.details).toMatchObject({ trips: [{ kilometres: null, needsCar: false }] });
    expect(problemsOf({ trips: [{ ...byCar, amount: 'x', companions: [] }] })).toEqual([]);
  });
});

describe('a trip with problems', () => {
  test('hears of all of them at once, each where it stands', () => {
    expect(problemsOf({ trips: [byTrain, {}, null] })).toEqual(
      [1, 2].flatMap((trip) =>
        ['startDate', 'endDate', 'reason', 'departure', 'arrival', 'means'].map(
          (field) => `trips.${trip}.${field} FIELD_REQUIRED`,
        ),
      ),
    );
  });

  test.each([
    [
      'a first day in the future',
      { startDate: tomorrow, endDate: tomorrow, means: 'SEASON_TICKET' },
      'startDate CLAIM_DAY_IN_FUTURE',
    ],
    ['an end before the start', { endDate: '06.09.2026' }, 'endDate TRAVEL_END_BEFORE_START'],
    ['a single ticket for tomorrow', { means: 'SINGLE', endDate: tomorrow }, 'endDate TRAVEL_END_IN_FUTURE'],
    ['a return ticket for tomorrow', { endDate: tomorrow }, 'endDate TRAVEL_END_IN_FUTURE'],
    ['a day that does not exist', { startDate: '31.09.2026' }, 'startDate DATE_NOT_IN_CALENDAR'],
    ['a reason that is not in the list', { reason: 'HOLIDAY' }, 'reason VALUE_NOT_IN_LIST'],
    ['another reason without a word', { reason: 'OTHER' }, 'reasonDetail FIELD_REQUIRED'],
    [
      '141 characters of reason',
      { reason: 'OTHER', reasonDetail: 'é'.repeat(141) },
      'reasonDetail FIELD_TOO_LONG',
    ],
    ['71 characters of departure', { departure: 'x'.repeat(71) }, 'departure FIELD_TOO_LONG'],
    ['71 characters of arrival', { arrival: 'x'.repeat(71) }, 'arrival FIELD_TOO_LONG'],
    ['a means that is not in the list', { means: 'PLANE' }, 'means VALUE_NOT_IN_LIST'],
    ['a ticket without a price', { amount: ' ' }, 'amount FIELD_REQUIRED'],
    ['a ticket for nothing', { amount: '0' }, 'amount CLAIM_FIGURE_NOT_POSITIVE'],
    ['a third decimal', { amount: '1.005' }, 'amount AMOUNT_TOO_MANY_DECIMALS'],
    ['a car without kilometres', { means: 'CAR' }, 'kilometres FIELD_REQUIRED'],
    ['no kilometre', { means: 'CAR', kilometres: '0.0' }, 'kilometres CLAIM_FIGURE_NOT_POSITIVE'],
    ['a second decimal', { means: 'CAR', kilometres: '1.25' }, 'kilometres NUMBER_TOO_MANY_DECIMALS'],
    ['10000.1 kilometres', { means: 'CAR', kilometres: '10000.1' }, 'kilometres NUMBER_TOO_LARGE'],
    [
      'a companion by car',
      { means: 'CAR', kilometres: '1', companions: [{ amount: '5' }] },
      'companions TRAVEL_COMPANION_BY_CAR',
    ],
    [
      'a companion without a price',
      { companions: [{ amount: '5' }, null] },
      'companions.1.amount FIELD_REQUIRED',
    ],
    [
      'a companion for nothing',
      { companions: [{ amount: '0.00' }] },
      'companions.0.amount CLAIM_FIGURE_NOT_POSITIVE',
    ],
  ])('refuses %s', (_name, typed, problem) => {
    expect(problemsOfTrip(typed)).toEqual([`trips.0.${problem}`]);
  });

  test('takes what stands right at each bound', () => {
    expect(problemsOfTrip({ reason: 'OTHER', reasonDetail: 'é'.repeat(140) })).toEqual([]);
    expect(problemsOfTrip({ departure: '🚆'.repeat(70), arrival: 'x'.repeat(70) })).toEqual([]);
    expect(problemsOfTrip({ means: 'CAR', kilometres: '10000' })).toEqual([]);
    expect(problemsOfTrip({ means: 'CAR', kilometres: '0.1' })).toEqual([]);
    expect(problemsOfTrip({ amount: '0.01' })).toEqual([]);
  });

  test('ends after today only with a multi-ride card or a season ticket', () => {
    for (const means of ['MULTI_RIDE_CARD', 'SEASON_TICKET'])
      expect(problemsOfTrip({ means, endDate: '2027-09-06' })).toEqual([]);
  });

  test('takes three companions, and refuses four in one sentence', () => {
    const companions = (count: number) => Array(count).fill({ amount: '5' });
    expect(problemsOfTrip({ companions: companions(3) })).toEqual([]);
    expect(problemsOfTrip({ companions: companions(4) })).toEqual([
      'trips.0.companions TRAVEL_TOO_MANY_COMPANIONS',
    ]);
  });

  test('by car before the first known rate says so, and which rate is meant', () => {
    const before = { ...byCar, startDate: '31.12.2019', endDate: '31.12.2019' };
    expect(checkTravel({ trips: [before] }).problems).toEqual([
      {
        path: ['form', 'travel', 'trips', '0', 'startDate'],
        code: 'TARIFF_NOT_KNOWN',
        message:
          'Le guichet ne connaît pas le tarif « Voiture, par kilomètre » au 31.12.2019. Vérifiez la date ; si elle est juste, utilisez le formulaire papier.',
      },
    ]);
    expect(problemsOf({ trips: [{ ...before, endDate: '02.01.2020', startDate: '01.01.2020' }] })).toEqual(
      [],
    );
    expect(problemsOfTrip({ startDate: '31.12.2019', endDate: '31.12.2019' })).toEqual([]);
  });
});

test('a claim takes 50 trips and refuses 51, in one sentence', () => {
  expect(problemsOf({ trips: Array(50).fill(byTrain) })).toEqual([]);
  expect(problemsOf({ trips: Array(51).fill(byTrain) })).toEqual(['trips TRAVEL_TOO_MANY_TRIPS']);
});

test('a form without a trip and without a day is empty', () => {
  expect(problemsOf({})).toEqual(['trips TRAVEL_EMPTY']);
  expect(
    problemsOf({ trips: [], meals: { periodStart: ' ', lodging: { announced: '0', days: [] } } }),
  ).toEqual(['trips TRAVEL_EMPTY']);
});

test('a total that no payment can carry is refused', () => {
  const dear = { ...byTrain, amount: '999999999.99' };
  expect(problemsOf({ trips: [dear] })).toEqual([]);
  expect(problemsOf({ trips: [dear, byTrain] })).toEqual(['trips AMOUNT_TOO_LARGE']);
});

test('every sentence stands in each language, with its blanks filled', () => {
  const trips = [
    { ...byTrain, endDate: '2026-01-01', companions: Array(4).fill(null) },
    { ...byCar, endDate: tomorrow, companions: [{}] },
    { ...byCar, startDate: '2019-01-01' },
  ];
  const sentences = locales.flatMap((locale) =>
    [
      checkTravel({ trips }, { locale }),
      checkTravel({}, { locale }),
      checkTravel({ trips: Array(51) }, { locale }),
    ]
      .flatMap(({ problems }) => problems)
      .map(({ message }) => message),
  );
  expect(sentences).toHaveLength(4 * 7);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
});
