import { describe, expect, it } from 'vitest';
import { daysInWords, daysSince, timeOf, writtenDayOf, writtenPeriod } from './dates.ts';

describe('dates on the page', () => {
  it('are days of Geneva: half past eleven at night UTC on 31 October is 1 November', () => {
    expect(writtenDayOf('2026-10-31T23:30:00.000Z')).toBe('01.11.2026');
  });

  it('count the midnights that a claim has waited, not the hours', () => {
    expect(daysSince('2026-11-01T22:30:00.000Z', new Date('2026-11-01T23:30:00.000Z'))).toBe(1);
    expect(daysSince('2026-11-02T06:00:00.000Z', new Date('2026-11-02T22:00:00.000Z'))).toBe(0);
  });

  it('count a night in which the clocks change as one', () => {
    expect(daysSince('2026-10-24T10:00:00.000Z', new Date('2026-10-26T10:00:00.000Z'))).toBe(2);
  });

  it('show a period of one day as that day', () => {
    expect(writtenPeriod({ start: '2026-09-02', end: '2026-09-02' })).toBe('02.09.2026');
    expect(writtenPeriod({ start: '2026-09-02', end: '2026-09-05' })).toBe('02.09.2026 - 05.09.2026');
  });

  it('name the days of a calendar month by month, and a row of three or more by its ends', () => {
    const days = ['2026-10-01', '2026-09-09', '2026-09-07', '2026-09-08', '2026-09-14', '2026-09-15'];
    expect(daysInWords(days, 'fr')).toBe('7–9, 14, 15 septembre 2026; 1 octobre 2026');
  });

  it('show the time of Geneva', () => {
    expect(timeOf('2026-11-02T13:32:00.000Z')).toBe('14:32');
  });
});
