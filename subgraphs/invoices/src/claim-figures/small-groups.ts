import type { FigureRow } from './claim-figures.ts';

/** Figures of fewer people, or fewer claims, than this are shown to no dashboard: they would tell of somebody. */
export const smallestGroup = 5;

/** What a dashboard gets of a group. */
export interface ShownRow {
  readonly row: FigureRow;
  readonly isSuppressed: boolean;
}

type Size = { readonly received: number; readonly people: number };

/** Whether so few are counted that the figures would tell of them. Nobody at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup;
}

const isSmallGroup = ({ received, people }: Size) => isSmall(received) || isSmall(people);

/**
 * Which groups a dashboard doesn't get. A group that is kept back alone could be had by taking the others from their sum, so
 * two at least are kept back, and as long as they are small together the next smallest with them: over all, and within all
 * groups that share one of their two keys.
 */
export function suppressSmall(rows: readonly FigureRow[]): readonly ShownRow[] {
  const hidden = new Set(rows.filter(({ counts }) => isSmallGroup(counts)));
  const lines = [
    rows,
    ...linesBy(rows, (row) => row.status),
    ...linesBy(rows, (row) => row.form),
    ...linesBy(rows, (row) => row.month),
    ...linesBy(rows, (row) => row.officer),
  ];
  let before = -1;
  while (hidden.size > before) {
    before = hidden.size;
    for (const line of lines) hideTogether(line, hidden);
  }
  return rows.map((row) => ({ row, isSuppressed: hidden.has(row) }));
}

function linesBy(rows: readonly FigureRow[], key: (row: FigureRow) => string | null) {
  return [...Map.groupBy(rows, key).values()];
}

function hideTogether(line: readonly FigureRow[], hidden: Set<FigureRow>): void {
  const open = line
    .filter((row) => !hidden.has(row) && row.counts.received > 0)
    .toSorted((a, b) => a.counts.received - b.counts.received);
  const isGivenAway = (): boolean => {
    const keptBack = line.flatMap((row) => (hidden.has(row) ? [row.counts] : []));
    if (keptBack.length === 1) return true;
    const received = keptBack.reduce((sum, counts) => sum + counts.received, 0);
    // The same people may stand in several groups: as many as in the largest of them are certain.
    const people = Math.max(0, ...keptBack.map((counts) => counts.people));
    return isSmallGroup({ received, people });
  };
  while (isGivenAway()) {
    const next = open.shift();
    if (!next) return;
    hidden.add(next);
  }
}
