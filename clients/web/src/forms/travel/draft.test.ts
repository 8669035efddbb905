import { describe, expect, it } from 'vitest';
import {
  blankCompanion,
  blankTravel,
  blankTrip,
  isFilled,
  readTravel,
  type TripDraft,
  toTravelInput,
  withFirstDay,
} from './draft.ts';
import { toggled } from './meals-draft.ts';

const byTrain: TripDraft = {
  ...blankTrip(),
  startDate: '07.09.2026',
  endDate: '07.09.2026',
  reason: 'MEDICAL_MEASURE',
  departure: 'Genève, Cornavin',
  arrival: 'Lausanne, hôpital',
  means: 'RETURN',
  amount: '47.20',
};

describe('a trip', () => {
  it('takes its first day as its last one, until another is typed', () => {
    expect(withFirstDay(blankTrip(), '07.09.2026').endDate).toBe('07.09.2026');
    expect(withFirstDay(blankTrip(), '7.9.2026').endDate).toBe('');
    expect(withFirstDay({ ...blankTrip(), endDate: '09.09.2026' }, '07.09.2026').endDate).toBe('09.09.2026');
  });

  it('folds once it says what its means ask for: a price, or kilometres', () => {
    expect(isFilled(byTrain)).toBe(true);
    expect(isFilled({ ...byTrain, amount: '' })).toBe(false);
    expect(isFilled({ ...byTrain, means: 'CAR' })).toBe(false);
    expect(isFilled({ ...byTrain, means: 'CAR', amount: '', kilometres: '74.8' })).toBe(true);
    expect(isFilled({ ...byTrain, reason: 'OTHER' })).toBe(false);
    expect(isFilled({ ...byTrain, companions: [blankCompanion()] })).toBe(false);
  });

  it('sends what its means ask for, and keeps the rest in case another is chosen', () => {
    const trip = { ...byTrain, kilometres: '74.8', needsCar: true, companions: [blankCompanion()] };
    const sent = (changed: TripDraft) =>
      toTravelInput({ ...blankTravel(), trips: [changed] }).travel?.trips?.[0];
    expect(sent(trip)).toMatchObject({ amount: '47.20', companions: [{ amount: null }], kilometres: null });
    expect(sent({ ...trip, means: 'CAR' })).toMatchObject({
      amount: null,
      companions: null,
      kilometres: '74.8',
      needsCar: true,
    });
  });
});

describe('a travel form', () => {
  it('sends its first trip even when nothing is typed, so that everything missing comes back', () => {
    const { travel } = toTravelInput(blankTravel());
    expect(travel?.trips).toHaveLength(1);
    expect(travel?.meals).toBeNull();
  });

  it('may ask for meals alone: a trip that nobody began is left out', () => {
    const blank = blankTravel();
    const meals = toggled(blank.meals, 'daysOver8Hours', '2026-09-07');
    expect(toTravelInput({ ...blank, meals }).travel).toMatchObject({
      trips: [],
      meals: { daysOver8Hours: { announced: null, days: ['2026-09-07'] }, lodging: null },
    });
  });

  it('reads back what it sent', () => {
    const companions = [{ ...blankCompanion(), amount: '47.20' }];
    const meals = {
      ...toggled(blankTravel().meals, 'lodging', '2026-09-21'),
      periodStart: '01.09.2026',
      periodEnd: '30.09.2026',
    };
    const sent = toTravelInput({ trips: [{ ...byTrain, companions }, blankTrip()], meals });
    const again = readTravel(JSON.parse(JSON.stringify(sent.travel)));
    expect(again).not.toBeNull();
    expect(again && toTravelInput(again)).toEqual(sent);
  });

  it('reads what it can of a content that it does not know', () => {
    expect(readTravel(null)).toBeNull();
    expect(readTravel('travel')).toBeNull();
    const read = readTravel({
      trips: [{ reason: 'HOLIDAY', means: 3, companions: 'two' }],
      meals: { lodging: [] },
    });
    expect(read?.trips).toMatchObject([{ reason: '', means: '', companions: [], startDate: '' }]);
    expect(read?.meals.lodging).toEqual({ announced: '', days: [] });
  });
});
