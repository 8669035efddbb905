import { describe, expect, it } from 'vitest';
import {
  absencesOn,
  blankMeals,
  periodOf,
  readMeals,
  tickedDays,
  toggled,
  toMealsInput,
} from './meals-draft.ts';
import { dayAfterKey, monthsOf } from './months.ts';

const september = { ...blankMeals(), periodStart: '1.9.2026', periodEnd: '30.09.2026' };
const monday = '2026-09-07';

describe('days away from home', () => {
  it('change their kind when they are ticked as the other one, and never are both', () => {
    const short = toggled(september, 'days5To8Hours', monday);
    const long = toggled(short, 'daysOver8Hours', monday);
    expect(absencesOn(short, monday)).toEqual(['days5To8Hours']);
    expect(absencesOn(long, monday)).toEqual(['daysOver8Hours']);
  });

  it('may be nights too, and are unticked by a second press', () => {
    const day = toggled(toggled(september, 'daysOver8Hours', monday), 'lodging', monday);
    expect(absencesOn(day, monday)).toEqual(['daysOver8Hours', 'lodging']);
    expect(absencesOn(toggled(day, 'daysOver8Hours', monday), monday)).toEqual(['lodging']);
  });

  it('count only within the period, and are kept while it is typed anew', () => {
    const ticked = toggled(toggled(september, 'lodging', monday), 'lodging', '2026-09-21');
    const shorter = { ...ticked, periodEnd: '10.09.2026' };
    expect(tickedDays(shorter, 'lodging')).toEqual([monday]);
    expect(toMealsInput(shorter).lodging?.days).toEqual([monday]);
    expect(tickedDays({ ...shorter, periodEnd: '30.09.2026' }, 'lodging')).toHaveLength(2);
  });

  it('read back only days that are days', () => {
    expect(readMeals({ lodging: { announced: 2, days: [monday, '2026-02-30', 7] } }).lodging).toEqual({
      announced: '',
      days: [monday],
    });
  });
});

describe('the accounting period', () => {
  it('is none until both days can be read, in their order, within a year', () => {
    expect(periodOf(september)).toEqual({ start: '2026-09-01', end: '2026-09-30' });
    expect(periodOf({ ...september, periodEnd: '30.09.202' })).toBeNull();
    expect(periodOf({ ...september, periodEnd: '31.08.2026' })).toBeNull();
    expect(periodOf({ ...september, periodEnd: '01.09.2027' })).not.toBeNull();
    expect(periodOf({ ...september, periodEnd: '02.09.2027' })).toBeNull();
  });
});

describe('the calendar', () => {
  const period = periodOf({ ...september, periodStart: '15.09.2026', periodEnd: '10.11.2026' });
  if (period === null) throw new Error('The period of this test can be read.');

  it('shows every month of the period in weeks from Monday to Sunday', () => {
    const [first, , last] = monthsOf(period);
    expect(monthsOf(period).map(({ start }) => start)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
    expect(first?.weeks[0]?.slice(0, 3)).toEqual([null, '2026-09-01', '2026-09-02']);
    expect(last?.weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(last?.weeks.flat().filter((day) => day !== null)).toHaveLength(30);
  });

  it('is walked by keys: day, week, ends of the week, month, and no further than its months', () => {
    const after = (key: string, day: string) => dayAfterKey(key, day, period);
    expect(after('ArrowRight', '2026-09-30')).toBe('2026-10-01');
    expect(after('ArrowUp', '2026-10-05')).toBe('2026-09-28');
    expect(after('Home', '2026-09-17')).toBe('2026-09-14');
    expect(after('End', '2026-09-17')).toBe('2026-09-20');
    expect(after('PageDown', '2026-10-31')).toBe('2026-11-30');
    expect(after('PageUp', '2026-09-17')).toBe('2026-09-01');
    expect(after('ArrowDown', '2026-11-28')).toBe('2026-11-30');
    expect(after('Enter', '2026-09-17')).toBeNull();
  });
});
