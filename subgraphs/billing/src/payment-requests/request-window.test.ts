import { expect, test } from 'vitest';
import { askAgainAfter, openWindow, remindsAt, sweepsAt, whyNoAnswer } from './request-window.ts';

const at = (text: string) => Temporal.Instant.from(text);
const hours = 3_600_000;
const window48 = 48 * hours;

/** A request that came in, whose notice was handed over and heard of at once. */
function told(text: string) {
  return { createdAt: at(text), handedOverAt: at(text), heardAt: at(text) };
}

test('a client has 48 hours from the hand-over of the notice', () => {
  expect(openWindow(told('2026-11-20T09:00:00Z'), window48)).toEqual({
    notifiedAt: at('2026-11-20T09:00:00Z'),
    windowEndsAt: at('2026-11-22T09:00:00Z'),
  });
});

test.each([
  // 14:00 of summer is 13:00 of winter, and 14:00 of winter 15:00 of summer.
  {
    change: 'to winter, 2026-10-25',
    from: '2026-10-24T14:00:00+02:00',
    to: '2026-10-26T13:00:00+01:00',
  },
  {
    change: 'to summer, 2027-03-28',
    from: '2027-03-27T14:00:00+01:00',
    to: '2027-03-29T15:00:00+02:00',
  },
  {
    change: 'to winter, in the hour that comes twice',
    from: '2026-10-25T02:30:00+02:00',
    to: '2026-10-27T01:30:00+01:00',
  },
  {
    change: 'to summer, ending after the hour that never comes',
    from: '2027-03-26T03:30:00+01:00',
    to: '2027-03-28T04:30:00+02:00',
  },
])('48 hours elapse across the change of the clock $change', ({ from, to }) => {
  const { windowEndsAt, notifiedAt } = openWindow(told(from), window48);
  expect(windowEndsAt).toEqual(at(to));
  expect(windowEndsAt.epochMilliseconds - notifiedAt.epochMilliseconds).toBe(window48);
});

test('a hand-over counts within what billing knows: not before the request came in, not after it was heard of', () => {
  const request = { createdAt: at('2026-11-20T09:00:00Z'), heardAt: at('2026-11-20T09:00:05Z') };
  const notifiedAt = (handedOverAt: string) =>
    openWindow({ ...request, handedOverAt: at(handedOverAt) }, window48).notifiedAt;
  expect(notifiedAt('2026-11-20T09:00:03Z')).toEqual(at('2026-11-20T09:00:03Z'));
  expect(notifiedAt('2026-11-20T09:00:03.123987Z')).toEqual(at('2026-11-20T09:00:03.123Z'));
  expect(notifiedAt('2026-11-16T09:00:03Z')).toEqual(request.createdAt);
  expect(notifiedAt('2026-11-24T09:00:03Z')).toEqual(request.heardAt);
});

test('the hours in which the house was away do not count', () => {
  const handedOverAt = at('2026-11-20T09:00:01Z');
  const createdAt = at('2026-11-20T09:00:00Z');
  const heard = (heardAt: string) =>
    openWindow({ createdAt, handedOverAt, heardAt: at(heardAt) }, window48).notifiedAt;
  expect(heard('2026-11-20T09:10:01Z')).toEqual(handedOverAt);
  expect(heard('2026-11-20T09:10:02Z')).toEqual(at('2026-11-20T09:10:02Z'));
  expect(heard('2026-11-23T07:00:00Z')).toEqual(at('2026-11-23T07:00:00Z'));
});

test('the client is reminded when 24 hours are left, and not at all when the window is no longer than that', () => {
  const window = openWindow(told('2026-11-20T09:00:00Z'), window48);
  expect(remindsAt(window)).toEqual(at('2026-11-21T09:00:00Z'));
  expect(remindsAt(openWindow(told('2026-11-20T09:00:00Z'), 24 * hours))).toBeNull();
  expect(remindsAt(openWindow(told('2026-11-20T09:00:00Z'), 24 * hours + 1))).not.toBeNull();
});

test('a sweep is arranged at the hour or within ten seconds after it, never before', () => {
  expect(sweepsAt(at('2026-11-22T09:00:00Z'))).toEqual(at('2026-11-22T09:00:00Z'));
  expect(sweepsAt(at('2026-11-22T09:00:00.001Z'))).toEqual(at('2026-11-22T09:00:10Z'));
  expect(sweepsAt(at('2026-11-22T09:00:09.999Z'))).toEqual(at('2026-11-22T09:00:10Z'));
});

test('a client answers until the millisecond before the window ends', () => {
  const windowEndsAt = at('2026-11-22T09:00:00Z');
  const waiting = { status: 'AWAITING_CLIENT', validation: null, windowEndsAt } as const;
  expect(whyNoAnswer(waiting, at('2026-11-22T08:59:59.999Z'))).toBeNull();
  expect(whyNoAnswer(waiting, windowEndsAt)).toBe('CLOSED');
});

test('who comes too late hears of the end, who has answered of his answer, and who was not told that it has not begun', () => {
  const windowEndsAt = at('2026-11-22T09:00:00Z');
  const now = at('2026-11-22T08:00:00Z');
  const ended = { windowEndsAt, validation: 'AUTOMATIC' } as const;
  expect(whyNoAnswer({ ...ended, status: 'VALIDATED' }, now)).toBe('CLOSED');
  expect(whyNoAnswer({ ...ended, status: 'PAID' }, now)).toBe('CLOSED');
  expect(whyNoAnswer({ windowEndsAt, validation: 'CLIENT', status: 'VALIDATED' }, now)).toBe('ANSWERED');
  expect(whyNoAnswer({ windowEndsAt, validation: null, status: 'CONTESTED' }, now)).toBe('ANSWERED');
  expect(whyNoAnswer({ windowEndsAt, validation: null, status: 'CANCELLED' }, now)).toBe('ANSWERED');
  const untold = { windowEndsAt: null, validation: null };
  expect(whyNoAnswer({ ...untold, status: 'RECEIVED' }, now)).toBe('NOT_OPEN');
  expect(whyNoAnswer({ ...untold, status: 'NOTICE_FAILED' }, now)).toBe('NOT_OPEN');
});

test('identity is asked again soon, then slower, and at least every five minutes', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 500].map(askAgainAfter)).toEqual([1, 2, 5, 10, 30, 60, 300, 300]);
});
