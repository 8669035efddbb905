import { describe, expect, it } from 'vitest';
import { daysSince, writtenDayOf, writtenPeriod } from './dates.ts';

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
});
