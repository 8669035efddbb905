import { describe, expect, it } from 'vitest';
import { timeOf } from '../dates.ts';
import { clockChangeWithin, daysUntil, exactTimeOf, middleOf, strokesGone, timeLeft } from './window.ts';

const hours = (count: number) => count * 3_600_000;
const after = (instant: string, count: number) => new Date(Date.parse(instant) + hours(count)).toISOString();

describe('the 48 hours of a payment request', () => {
  it('are told in whole minutes, never more than there are', () => {
    const endsAt = '2026-11-30T13:05:00.000Z';
    expect(timeLeft(endsAt, Date.parse('2026-11-28T13:05:00.000Z'))).toEqual({ hours: 48, minutes: 0 });
    expect(timeLeft(endsAt, Date.parse('2026-11-28T13:05:00.001Z'))).toEqual({ hours: 47, minutes: 59 });
    expect(timeLeft(endsAt, Date.parse('2026-11-30T13:04:30.000Z'))).toEqual({ hours: 0, minutes: 0 });
    expect(timeLeft(endsAt, Date.parse(endsAt))).toBeNull();
  });

  it('end an hour earlier by the clock when summer time ends in between, and are 48 all the same', () => {
    const startsAt = '2026-10-24T08:00:00.000Z';
    const endsAt = after(startsAt, 48);
    expect([timeOf(startsAt), timeOf(endsAt)]).toEqual(['10:00', '09:00']);
    expect(timeLeft(endsAt, Date.parse(startsAt))).toEqual({ hours: 48, minutes: 0 });
    expect(timeOf(middleOf(startsAt, endsAt))).toBe('09:00');
    expect(clockChangeWithin(startsAt, endsAt)).toBe('2026-10-25T01:00:00.000Z');
  });

  it('end an hour later by the clock when summer time begins in between', () => {
    const startsAt = '2026-03-28T09:00:00.000Z';
    const endsAt = after(startsAt, 48);
    expect([timeOf(startsAt), timeOf(endsAt)]).toEqual(['10:00', '11:00']);
    expect(timeLeft(endsAt, Date.parse(startsAt) + hours(24))).toEqual({ hours: 24, minutes: 0 });
    expect(clockChangeWithin(startsAt, endsAt)).toBe('2026-03-29T01:00:00.000Z');
  });

  it('say nothing of the clocks in any other week', () => {
    expect(clockChangeWithin('2026-11-02T13:05:00.000Z', '2026-11-04T13:05:00.000Z')).toBeNull();
  });

  it('that end in the hour which the clocks show twice say which of the two', () => {
    expect(exactTimeOf('2026-10-25T00:30:00.000Z')).toBe('02:30 (UTC+2)');
    expect(exactTimeOf('2026-10-25T01:30:00.000Z')).toBe('02:30 (UTC+1)');
    expect(exactTimeOf('2026-10-25T02:30:00.000Z')).toBe('03:30');
    expect(exactTimeOf('2026-03-29T01:30:00.000Z')).toBe('03:30');
  });

  it('end today or tomorrow by the midnights of Geneva, not by the hours', () => {
    const endsAt = '2026-10-25T23:30:00.000Z';
    expect(daysUntil(endsAt, Date.parse('2026-10-24T21:30:00.000Z'))).toBe(2);
    expect(daysUntil(endsAt, Date.parse('2026-10-25T22:30:00.000Z'))).toBe(1);
    expect(daysUntil(endsAt, Date.parse('2026-10-25T23:10:00.000Z'))).toBe(0);
  });

  it('are drawn as 48 strokes, each an hour', () => {
    const startsAt = '2026-10-24T08:00:00.000Z';
    const at = (count: number) =>
      strokesGone(startsAt, after(startsAt, 48), Date.parse(startsAt) + hours(count), 48);
    expect([at(-1), at(0), at(0.99), at(1), at(20.5), at(47.9), at(48), at(60)]).toEqual([
      0, 0, 0, 1, 20, 47, 48, 48,
    ]);
  });
});
