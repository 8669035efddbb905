import { describe, expect, it } from 'vitest';
import {
  blankHelplessness,
  blankStay,
  helplessnessInput,
  isBlankStay,
  isFilled,
  readHelplessness,
  type StayDraft,
  stayAfter,
  yearsUntil,
} from './draft.ts';

const january: StayDraft = {
  ...blankStay(),
  firstNight: '01.01.2025',
  lastNight: '31.01.2025',
  place: 'AT_HOME',
  helplessnessDegree: 'MODERATE',
  intensiveCareDegree: 'NONE',
};

describe('the quarter', () => {
  it('is the one that ended last, until another is chosen', () => {
    const proposed = (today: string) => {
      const { year, quarter } = blankHelplessness(today);
      return `${year} ${quarter}`;
    };
    expect(proposed('2026-11-28')).toBe('2026 Q3');
    expect(proposed('2026-03-31')).toBe('2025 Q4');
    expect(proposed('2026-04-01')).toBe('2026 Q1');
    expect(proposed('2026-05-31')).toBe('2026 Q1');
  });

  it('is of this year or of one whose rates are known', () => {
    expect(yearsUntil('2021-01-01')).toEqual(['2021', '2020', '2019']);
  });

  it('has other bounds only when the right begins or ends within it', () => {
    const draft = { ...blankHelplessness('2026-11-28'), periodStart: '10.08.2026', stays: [january] };
    expect(helplessnessInput(draft).helplessnessAllowance?.periodStart).toBeNull();
    expect(helplessnessInput({ ...draft, isPartial: true }).helplessnessAllowance?.periodStart).toBe(
      '10.08.2026',
    );
  });
});

describe('a stay', () => {
  it('begins the night after the former one ended, with the degrees that were decided', () => {
    expect(stayAfter(january)).toMatchObject({
      firstNight: '01.02.2025',
      lastNight: '',
      place: '',
      helplessnessDegree: 'MODERATE',
      intensiveCareDegree: 'NONE',
    });
    expect(stayAfter({ ...january, lastNight: '28.2.2024' }).firstNight).toBe('29.02.2024');
    expect(stayAfter({ ...january, lastNight: '31.12.2025' }).firstNight).toBe('01.01.2026');
    expect(stayAfter({ ...january, lastNight: 'x' }).firstNight).toBe('');
    expect(isBlankStay(stayAfter(undefined))).toBe(true);
  });

  it('folds once nothing is missing', () => {
    expect(isFilled(january)).toBe(true);
    for (const name of ['firstNight', 'lastNight', 'place', 'helplessnessDegree', 'intensiveCareDegree'])
      expect(isFilled({ ...january, [name]: '' })).toBe(false);
  });
});

it('the form comes back from a draft as it was typed', () => {
  const draft = {
    ...blankHelplessness('2026-11-28'),
    isPartial: true,
    periodEnd: '2.9.26',
    stays: [january, { ...blankStay(), firstNight: 'bientôt' }],
  };
  const sent = helplessnessInput(draft);
  const read = readHelplessness(JSON.parse(JSON.stringify(sent.helplessnessAllowance)));
  expect(read && helplessnessInput(read)).toEqual(sent);
  expect(read).toMatchObject({ isPartial: true, year: '2026', quarter: 'Q3' });
  expect(readHelplessness(null)).toBeNull();
  expect(readHelplessness({ quarter: 'Q7', stays: [{ place: 'HOTEL' }] })).toMatchObject({
    quarter: '',
    isPartial: false,
    stays: [{ place: '' }],
  });
});
