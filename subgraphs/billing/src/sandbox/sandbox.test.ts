import { expect, test } from 'vitest';
import { canMoveBy } from './sandbox.ts';

test('the clock of a sandbox is moved by one hour to ten days at once', () => {
  expect([1, 48, 240].map(canMoveBy)).toEqual([true, true, true]);
  expect([null, -1, 0, 241].map(canMoveBy)).toEqual([false, false, false, false]);
});
