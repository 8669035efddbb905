import { describe, expect, it } from 'vitest';
import { drawnTime, sessionStanding, timeLeft } from './session-clock.ts';

const minute = 60_000;
const times = { lastUse: 0, idle: 30 * minute, endsAt: 12 * 60 * minute };
const end = 29 * minute;

describe('a session that nobody uses', () => {
  it('is awake until two minutes before its end, counted from the earliest use that a server may have noted', () => {
    expect(sessionStanding(times, end - 2 * minute - 1)).toEqual({ kind: 'awake', warnAt: end - 2 * minute });
    expect(sessionStanding(times, end - 2 * minute)).toEqual({ kind: 'ending', why: 'IDLE', end });
    expect(sessionStanding(times, end - 1).kind).toBe('ending');
    expect(sessionStanding(times, end)).toEqual({ kind: 'over', why: 'IDLE' });
  });

  it('is awake again as soon as it is used, in whichever tab', () => {
    expect(sessionStanding({ ...times, lastUse: end - 1 }, end).kind).toBe('awake');
  });

  it('is warned of in good time also when it may sleep for a minute only', () => {
    const short = { ...times, idle: minute };
    expect(sessionStanding(short, 14_999)).toEqual({ kind: 'awake', warnAt: 15_000 });
    expect(sessionStanding(short, 45_000)).toEqual({ kind: 'over', why: 'IDLE' });
  });
});

describe('a session whose life is over', () => {
  it('ends however much it is used, and says so before', () => {
    const used = { ...times, lastUse: times.endsAt - minute };
    expect(sessionStanding(used, times.endsAt - 2 * minute).kind).toBe('ending');
    expect(sessionStanding(used, times.endsAt - 1)).toEqual({
      kind: 'ending',
      why: 'LIFE',
      end: times.endsAt,
    });
    expect(sessionStanding(used, times.endsAt)).toEqual({ kind: 'over', why: 'LIFE' });
  });
});

describe('the time that is left', () => {
  it.each([
    [120_000, { minutes: 2 }],
    [60_001, { minutes: 2 }],
    [60_000, { minutes: 1 }],
    [30_001, { minutes: 1 }],
    [30_000, { seconds: 30 }],
    [10_001, { seconds: 30 }],
    [10_000, { seconds: 10 }],
    [0, { seconds: 10 }],
  ])('is said in steps: %i milliseconds', (milliseconds, said) => {
    expect(timeLeft(milliseconds)).toEqual(said);
  });

  it('is drawn to the second', () => {
    expect(drawnTime(103_000)).toBe('1:43');
    expect(drawnTime(9_001)).toBe('0:10');
    expect(drawnTime(-5)).toBe('0:00');
  });
});
