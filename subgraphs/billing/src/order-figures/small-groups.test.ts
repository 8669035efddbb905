import { expect, test } from 'vitest';
import type { OrderFigureRow } from './order-figures.ts';
import { suppressSmall } from './small-groups.ts';

const row = (month: string, service: string | null, requests: number, people = requests): OrderFigureRow => ({
  ...{ status: null, service, month, settlement: null, officer: null },
  counts: {
    ...{
      requests,
      orders: requests,
      people,
      awaitingPayment: 0,
      waiting: requests,
      delivered: 0,
      refused: 0,
    },
    ...{ withdrawn: 0, lapsed: 0, chargedMinor: 0n, medianSeconds: null, ninetiethSeconds: null },
    oldestWaiting: null,
  },
});

const shown = (...rows: readonly OrderFigureRow[]) =>
  suppressSmall(rows).flatMap(({ row: { month, service }, isSuppressed }) =>
    isSuppressed ? [] : [`${month} ${service ?? ''}`.trim()],
  );

test('a dashboard gets no group of fewer than five people or requests', () => {
  expect(shown(row('2026-10', null, 9), row('2026-11', null, 9))).toEqual(['2026-10', '2026-11']);
  expect(shown(row('2026-10', null, 9, 2))).toEqual([]);
});

test('a small group is kept back with the next smallest, or the sum would give it away', () => {
  const rows = [row('2026-09', null, 40), row('2026-10', null, 3), row('2026-11', null, 12)];
  expect(shown(...rows)).toEqual(['2026-09']);
});

test('of two keys the sum of neither gives a small group away', () => {
  const rows = [
    row('2026-10', 'A', 2),
    row('2026-10', 'B', 20),
    row('2026-11', 'A', 20),
    row('2026-11', 'B', 30),
    row('2026-12', 'A', 50),
    row('2026-12', 'B', 60),
  ];
  expect(shown(...rows)).toEqual(['2026-12 A', '2026-12 B']);
});
