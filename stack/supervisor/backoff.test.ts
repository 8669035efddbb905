import { expect, test } from 'vitest';
import { restartDelay } from './backoff.ts';

test('a dead process is started again at once, then after longer and longer pauses of 3 s at most', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map(restartDelay)).toEqual([0, 200, 500, 1000, 2000, 3000, 3000]);
});
