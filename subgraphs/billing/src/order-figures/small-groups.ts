import type { OrderFigureCounts, OrderFigureRow } from './order-figures.ts';

/** Figures of fewer people, or fewer requests, than this are shown to no dashboard: they would tell of somebody. */
export const smallestGroup = 5;

/** What a dashboard gets of a group. */
export interface ShownRow {
  readonly row: OrderFigureRow;
  readonly isSuppressed: boolean;
}

type Size = Pick<OrderFigureCounts, 'requests' | 'people'>;

/** Whether so few are counted that the figures would tell of them. Nobody at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup;
}

const isSmallGroup = ({ requests, people }: Size) => isSmall(requests) || isSmall(people);

const keys = ['status', 'service', 'month', 'settlement', 'officer'] as const;

/**
 * Which groups a dashboard doesn't get: the small ones, and beside them others as long as the sum of what is shown, over all or over what shares a key, would give
 * the small ones away.
 */
export function suppressSmall(rows: readonly OrderFigureRow[]): readonly ShownRow[] {
  const hidden = new Set(rows.filter(({ counts }) => isSmallGroup(counts)));
  const sums = [rows, ...keys.flatMap((key) => [...Map.groupBy(rows, (row) => row[key]).values()])];
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const sum of sums) hideWithin(sum, hidden);
  }
  return rows.map((row) => ({ row, isSuppressed: hidden.has(row) }));
}

function hideWithin(sum: readonly OrderFigureRow[], hidden: Set<OrderFigureRow>): void {
  const smallestFirst = sum
    .filter((row) => !hidden.has(row) && row.counts.requests > 0)
    .toSorted((a, b) => a.counts.requests - b.counts.requests);
  for (const next of smallestFirst) {
    if (!isGivenAway(sum.filter((row) => hidden.has(row)).map(({ counts }) => counts))) return;
    hidden.add(next);
  }
}

/** Whether what is kept back can be had by taking what is shown from the sum: of one group its own figures, of several those of few people. */
function isGivenAway(keptBack: readonly Size[]): boolean {
  if (keptBack.length < 2) return keptBack.length === 1;
  // The same people may stand in several groups: as many as in the largest of them are certain.
  const people = Math.max(...keptBack.map((size) => size.people));
  return isSmallGroup({ people, requests: keptBack.reduce((all, { requests }) => all + requests, 0) });
}
