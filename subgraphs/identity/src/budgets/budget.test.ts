import { expect, test } from 'vitest';
import { tellCharge } from './budget.ts';

const charge = { points: 100, perMinute: 600 };

test('a budget that is refilled ten points a second says when it is full again', () => {
  expect(tellCharge(charge, { granted: true, level: 500 })).toEqual({
    granted: true,
    remaining: 500,
    retryAfterSeconds: 0,
    resetSeconds: 10,
  });
});

test('a refused charge is told the whole second after which it would be granted', () => {
  expect(tellCharge(charge, { granted: false, level: 90 })).toMatchObject({
    remaining: 90,
    retryAfterSeconds: 1,
  });
  expect(tellCharge(charge, { granted: false, level: 89.9 })).toMatchObject({
    remaining: 89,
    retryAfterSeconds: 2,
  });
});

test('a refused charge is never told to come at once', () => {
  expect(tellCharge(charge, { granted: false, level: 99.999 }).retryAfterSeconds).toBe(1);
});
