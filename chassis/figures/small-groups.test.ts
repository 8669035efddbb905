import { expect, test } from 'vitest';
import { suppressSmall } from './small-groups.ts';

interface Group {
  readonly month: string;
  readonly by: string;
  readonly cases: number;
  readonly people: number;
}

const group = (month: string, by: string, cases: number, people = cases): Group => ({
  ...{ month, by, cases, people },
});

/** The groups that a dashboard gets. */
const shown = (...rows: readonly Group[]) =>
  suppressSmall(rows, { size: (row) => row, keys: [(row) => row.month, (row) => row.by] }).flatMap(
    ({ row, isSuppressed }) => (isSuppressed ? [] : [`${row.month} ${row.by}`]),
  );

test('a group of five people is shown, and one of four is not', () => {
  expect(shown(group('a', '1', 5))).toEqual(['a 1']);
  expect(shown(group('a', '1', 4))).toEqual([]);
});

test('five cases of four people are not shown', () => {
  expect(shown(group('a', '1', 5, 4))).toEqual([]);
});

test('nobody’s figures tell of nobody', () => {
  expect(shown(group('a', '1', 0))).toEqual(['a 1']);
});

test('a single small group takes the next smallest with it: their sum would give it away', () => {
  expect(shown(group('a', '1', 3), group('b', '1', 30), group('c', '1', 9))).toEqual(['b 1']);
});

test('small groups that are not small together take nobody with them', () => {
  expect(shown(group('a', '1', 4), group('b', '1', 4, 5), group('c', '1', 9))).toEqual(['c 1']);
});

test('of two keys the sum of neither gives a small group away', () => {
  const rows = [group('a', '1', 2), group('a', '2', 9), group('b', '1', 9), group('b', '2', 40)];
  expect(shown(...rows)).toEqual([]);
  expect(shown(...rows, group('c', '1', 9), group('c', '2', 40))).toEqual(['c 1', 'c 2']);
});
