import { expect, test } from 'vitest';
import { consequenceOf, failureOf, restAfter } from './webhook.ts';

const failed = { status: 500, durationMs: 12, failure: 'STATUS' } as const;

test('a delivery that is never taken is tried ten times, later each time, over about three days', () => {
  const after = Array.from({ length: 9 }, (_, made) => consequenceOf(failed, made + 1));
  expect(after.map((next) => (next.kind === 'AGAIN' ? String(next.after) : next.kind))).toEqual([
    'PT5S',
    'PT5M',
    'PT30M',
    'PT2H',
    'PT5H',
    'PT10H',
    'PT14H',
    'PT20H',
    'PT24H',
  ]);
  expect(consequenceOf(failed, 10)).toEqual({ kind: 'GIVEN_UP', reason: 'EXHAUSTED' });
});

test('whoever answers 410 is not asked a second time', () => {
  expect(consequenceOf({ ...failed, status: 410 }, 1)).toEqual({ kind: 'GIVEN_UP', reason: 'GONE' });
});

test('who let an attempt wait to the end rests for a minute', () => {
  expect(String(restAfter({ status: null, durationMs: 15_000, failure: 'TIMEOUT' }))).toBe('PT1M');
  expect(restAfter(failed)).toBeNull();
});

test.each([
  [200, null],
  [204, null],
  [299, null],
  [302, 'REDIRECTED'],
  [308, 'REDIRECTED'],
  [400, 'STATUS'],
  [410, 'STATUS'],
  [503, 'STATUS'],
])('an answer of %i means %s', (status, failure) => {
  expect(failureOf(status)).toBe(failure);
});
