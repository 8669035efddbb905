import { locales } from '@guichet/chassis/problems/problem.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tariffs } from '../../claims/testing/claim-ground.ts';
import { tariffsFrom } from '../../tariffs/tariffs.ts';
import { describeLine } from '../form-rooms.ts';
import { away, byCar, byTrain, checkTravel, daysFrom, only } from './testing/travel-entries.ts';

const amountsOf = (travel: object) =>
  checkTravel(travel).amounts.map(({ path, amountMinor }) => [path.slice(2).join('.'), amountMinor]);

test('2 × 37.4 km by car, three days, two long days and a night come to 143.66 CHF', () => {
  const { content, totalMinor } = checkTravel({ trips: [byCar], meals: away });
  expect(content?.lines.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
    ['TRIP', 3366n],
    ['DAYS_5_TO_8_HOURS', 3450n],
    ['DAYS_OVER_8_HOURS', 3800n],
    ['LODGING', 3750n],
  ]);
  expect(content?.totalMinor).toBe(14_366n);
  expect(totalMinor).toBe(14_366n);
});

describe('the lines', () => {
  const { content } = checkTravel({
    trips: [byCar, { ...byTrain, companions: [{ amount: '23.60' }] }],
    meals: away,
  });

  test('say what, from when to when, how many and at which price', () => {
    expect(content?.lines).toMatchObject([
      { kind: 'TRIP', servedOn: '2026-09-21', servedUntil: null, quantity: 748_000n, unitPriceMinor: 45n },
      {
        kind: 'TRIP',
        servedOn: '2026-09-07',
        servedUntil: '2026-09-08',
        quantity: 10_000n,
        unitPriceMinor: 4720n,
      },
      { kind: 'COMPANION', servedOn: '2026-09-07', servedUntil: '2026-09-08', amountMinor: 2360n },
      { servedOn: '2026-09-07', servedUntil: '2026-09-09', quantity: 30_000n, unitPriceMinor: 1150n },
      { servedOn: '2026-09-14', servedUntil: '2026-09-15', quantity: 20_000n, unitPriceMinor: 1900n },
      { servedOn: '2026-09-14', servedUntil: null, quantity: 10_000n, unitPriceMinor: 3750n },
    ]);
  });

  test('are called in the reader’s language', () => {
    expect(content?.lines.map((line) => describeLine(line, 'fr'))).toEqual([
      'Carouge – Rolle, voiture',
      'Genève – Lausanne, aller-retour',
      'Accompagnant : Genève – Lausanne, aller-retour',
      'Nourriture, 5 à 8h par jour',
      'Nourriture, plus de 8h par jour',
      "Logement à l'extérieur",
    ]);
    const called = locales.map((locale) => content?.lines.map((line) => describeLine(line, locale)).join());
    expect(new Set(called).size).toBe(4);
  });
});

describe('a preview', () => {
  test('says the amount of each trip, each companion and each kind of days, under its path', () => {
    const trips = [byCar, { ...byTrain, companions: [{ amount: '23.60' }, { amount: '?' }] }];
    expect(amountsOf({ trips, meals: away })).toEqual([
      ['trips.0', 3366n],
      ['trips.1', 4720n],
      ['trips.1.companions.0', 2360n],
      ['trips.1.companions.1', null],
      ['meals.days5To8Hours', 3450n],
      ['meals.daysOver8Hours', 3800n],
      ['meals.lodging', 3750n],
    ]);
  });

  test('computes what it can, whatever else is wrong', () => {
    const trips = [
      { means: 'CAR', kilometres: '10', startDate: '2026-09-01' },
      { means: 'SINGLE', amount: '3.20' },
      {},
    ];
    const meals = { days5To8Hours: { days: ['2026-09-07'] }, lodging: { announced: '2' } };
    expect(amountsOf({ trips, meals })).toEqual([
      ['trips.0', 450n],
      ['trips.1', 320n],
      ['trips.2', null],
      ['meals.days5To8Hours', 1150n],
      ['meals.lodging', null],
    ]);
    expect(checkTravel({ trips, meals }).totalMinor).toBe(1920n);
  });
});

describe('when a rate changes', () => {
  const changing = tariffsFrom([
    ...tariffs.inForce('2026-01-01'),
    { code: 'TRAVEL_KILOMETRE', validFrom: '2026-09-08', amountMinor: 50n, source: 'x', isVerified: true },
    { code: 'TRAVEL_LODGING', validFrom: '2026-09-09', amountMinor: 4000n, source: 'x', isVerified: true },
  ]);

  test('a trip is paid at the rate of its first day', () => {
    const on = (startDate: string) =>
      checkTravel({ trips: [{ ...byCar, startDate }] }, { tariffs: changing }).content?.totalMinor;
    expect([on('2026-09-07'), on('2026-09-08')]).toEqual([3366n, 3740n]);
  });

  test('nights before and after it stand on two lines', () => {
    const meals = { ...away, ...only('lodging', daysFrom('2026-09-07', 4)) };
    const { content } = checkTravel({ meals }, { tariffs: changing });
    expect(content?.lines).toMatchObject([
      { servedOn: '2026-09-07', servedUntil: '2026-09-08', quantity: 20_000n, unitPriceMinor: 3750n },
      { servedOn: '2026-09-09', servedUntil: '2026-09-10', quantity: 20_000n, unitPriceMinor: 4000n },
    ]);
    expect(content?.totalMinor).toBe(15_500n);
  });
});

const kilometres = fc.integer({ min: 1, max: 100_000 });
const prices = fc.integer({ min: 1, max: 99_999 });
const franc = (centimes: number) => (centimes / 100).toFixed(2);

describe('whatever is typed', () => {
  test('kilometres are never further than half a centime from kilometres times rate', () => {
    fc.assert(
      fc.property(kilometres, (tenths) => {
        const { totalMinor } = checkTravel({ trips: [{ ...byCar, kilometres: `${tenths / 10}` }] });
        const off = totalMinor * 10n - BigInt(tenths) * 45n;
        expect(-5n < off && off <= 5n).toBe(true);
      }),
    );
  });

  test('the total is what a person adds up of the amounts shown, and what the lines come to', () => {
    const companions = fc.array(
      prices.map((price) => ({ amount: franc(price) })),
      { maxLength: 3 },
    );
    const trip = fc.oneof(
      kilometres.map((tenths) => ({ ...byCar, kilometres: `${tenths / 10}` })),
      fc
        .tuple(prices, companions)
        .map(([price, others]) => ({ ...byTrain, amount: franc(price), companions: others })),
    );
    const nights = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(trip, { maxLength: 12 }), nights, (trips, count) => {
        const meals = { ...away, ...only('lodging', daysFrom('2026-09-01', count)) };
        const { amounts, totalMinor, content } = checkTravel({ trips, meals });
        const shown = amounts.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0n), 0n);
        const lines = content?.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
        expect([shown, lines, content?.totalMinor]).toEqual([totalMinor, totalMinor, totalMinor]);
        expect(content?.lines).toHaveLength(amounts.length);
      }),
      { numRuns: 60 },
    );
  });
});
