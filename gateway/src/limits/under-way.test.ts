import { expect, test } from 'vitest';
import { openUnderWay } from './under-way.ts';

test('a caller enters as often as he may, and once more when one of his operations is through', () => {
  const underWay = openUnderWay();
  const entered = Array.from({ length: 8 }, () => underWay.enter('a program', 8));
  expect(entered).not.toContain(null);
  expect(underWay.enter('a program', 8)).toBeNull();
  entered[0]?.();
  expect(underWay.enter('a program', 8)).not.toBeNull();
  expect(underWay.enter('a program', 8)).toBeNull();
});

test('who leaves twice leaves once', () => {
  const underWay = openUnderWay();
  const [leave] = [underWay.enter('a program', 2), underWay.enter('a program', 2)];
  leave?.();
  leave?.();
  expect(underWay.enter('a program', 2)).not.toBeNull();
  expect(underWay.enter('a program', 2)).toBeNull();
});

test('callers don’t count for one another', () => {
  const underWay = openUnderWay();
  underWay.enter('a program', 1);
  expect(underWay.enter('another', 1)).not.toBeNull();
});
