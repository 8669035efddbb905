/** Figures of fewer people, or fewer cases, than this are shown to no dashboard: they would tell of somebody. */
export const smallestGroup = 5;

/** How many cases a group counts, and of how many people. */
export interface GroupSize {
  readonly cases: number;
  readonly people: number;
}

/** What a dashboard gets of a group. */
export interface ShownRow<Row> {
  readonly row: Row;
  readonly isSuppressed: boolean;
}

/** Whether so few are counted that the figures would tell of them. Nobody at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup;
}

const isSmallGroup = ({ cases, people }: GroupSize) => isSmall(cases) || isSmall(people);

/** What is judged of a group: its size, and what it shares with others by each of its keys. */
export interface GroupReading<Row> {
  readonly size: (row: Row) => GroupSize;
  readonly keys: readonly ((row: Row) => string | null)[];
}

/**
 * Which groups a dashboard doesn't get: the small ones, and beside them others as long as the sum of what is shown, over all or over what shares a key, would give
 * the small ones away.
 */
export function suppressSmall<Row>(
  rows: readonly Row[],
  { size, keys }: GroupReading<Row>,
): readonly ShownRow<Row>[] {
  const hidden = new Set(rows.filter((row) => isSmallGroup(size(row))));
  const sums = [rows, ...keys.flatMap((key) => [...Map.groupBy(rows, key).values()])];
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const sum of sums) hideWithin(sum, hidden, size);
  }
  return rows.map((row) => ({ row, isSuppressed: hidden.has(row) }));
}

function hideWithin<Row>(sum: readonly Row[], hidden: Set<Row>, size: GroupReading<Row>['size']): void {
  const smallestFirst = sum
    .filter((row) => !hidden.has(row) && size(row).cases > 0)
    .toSorted((a, b) => size(a).cases - size(b).cases);
  for (const next of smallestFirst) {
    if (!isGivenAway(sum.filter((row) => hidden.has(row)).map(size))) return;
    hidden.add(next);
  }
}

/** Whether what is kept back can be had by taking what is shown from the sum: of one group its own figures, of several those of few people. */
function isGivenAway(keptBack: readonly GroupSize[]): boolean {
  if (keptBack.length < 2) return keptBack.length === 1;
  // The same people may stand in several groups: as many as in the largest of them are certain.
  const people = Math.max(...keptBack.map((group) => group.people));
  return isSmallGroup({ people, cases: keptBack.reduce((all, { cases }) => all + cases, 0) });
}
