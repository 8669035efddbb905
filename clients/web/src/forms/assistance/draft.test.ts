import { describe, expect, it } from 'vitest';
import {
  blankAssistance,
  firstDayOf,
  nightChoice,
  readAssistance,
  toAssistanceInput,
  yearsOffered,
} from './draft.ts';
import { nightRateOf, proposedRate } from './rates.ts';

const chf = (amount: string) => ({ amount, currency: 'CHF' });

describe('the form 318.536 while it is typed', () => {
  it('sends what was typed as it was typed, and nothing for what is empty', () => {
    const draft = { ...blankAssistance(), year: '2025', month: '06', hours: '92h30', advance: '  ' };
    expect(toAssistanceInput(draft).assistanceContribution).toMatchObject({
      month: '2025-06',
      hours: '92h30',
      advance: null,
      nightDegree: null,
    });
    expect(toAssistanceInput(blankAssistance()).assistanceContribution?.month).toBeNull();
  });

  it('comes back from a draft as it was typed, also with half a month', () => {
    const whole = { ...blankAssistance(), year: '2025', month: '06', nights: '12', nightRate: '1' };
    for (const draft of [
      { ...whole, nightDegree: nightChoice('AS_DECIDED') },
      { ...whole, year: '', nightRate: '' },
      { ...whole, month: '', nightRate: '' },
    ]) {
      const sent = toAssistanceInput(draft).assistanceContribution;
      expect(readAssistance(JSON.parse(JSON.stringify(sent)))).toEqual(draft);
    }
    expect(readAssistance(null)).toBeNull();
  });

  it('sends an amount of the decision only while it is chosen', () => {
    const draft = { ...blankAssistance(), nightRate: '70', nightDegree: nightChoice('DEGREE_2') };
    expect(toAssistanceInput(draft).assistanceContribution?.nightRate).toBeNull();
  });

  it('offers next year for an advance, six years back, and a year that was typed before', () => {
    expect(yearsOffered('2026-11-28', '')).toEqual([
      '2027',
      '2026',
      '2025',
      '2024',
      '2023',
      '2022',
      '2021',
      '2020',
    ]);
    expect(yearsOffered('2026-11-28', '2018').at(-1)).toBe('2018');
    expect(firstDayOf({ year: '2026', month: '' })).toBeNull();
    expect(firstDayOf({ year: '2026', month: '02' })).toBe('2026-02-01');
  });
});

describe('the rate of a night', () => {
  const of = (code: string) => (code === 'ASSISTANCE_NIGHT_3' ? chf('122.80') : null);

  it('is the degree’s in the month that is chosen, or the one of the decision', () => {
    expect(nightRateOf({ nightDegree: 'DEGREE_3', nightRate: '5' }, { of })).toEqual(chf('122.80'));
    expect(nightRateOf({ nightDegree: 'DEGREE_1', nightRate: '5' }, { of })).toBeNull();
    expect(nightRateOf({ nightDegree: 'AS_DECIDED', nightRate: '70,5' }, { of })).toEqual(chf('70.50'));
    expect(nightRateOf({ nightDegree: 'AS_DECIDED', nightRate: '' }, { of })).toBeNull();
    expect(nightRateOf({ nightDegree: '', nightRate: '5' }, { of })).toBeNull();
  });

  it.each([
    ['122.80', '2', '61.40'],
    ['122.80', '3', '40.95'],
    ['58.85', '2', '29.45'],
    ['58.85', '4', '14.70'],
    ['0.15', '2', '0.10'],
    ['0.14', '2', '0.05'],
  ])('%s shared by %s is proposed as %s, to the nearest five centimes', (full, persons, rate) => {
    expect(proposedRate(chf(full), persons)).toEqual(chf(rate));
  });

  it('is not proposed for one person, for half a person, or without a lump sum', () => {
    for (const persons of ['1', '0', '', '2.5', 'x']) expect(proposedRate(chf('122.80'), persons)).toBeNull();
    expect(proposedRate(null, '2')).toBeNull();
  });
});
