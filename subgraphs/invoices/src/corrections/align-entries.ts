/** The entries of a list before and after, side by side: null where one has no counterpart. */
export type Pair<Entry> = readonly [before: Entry | null, after: Entry | null];

/**
 * Pairs the entries of a list as it was with those of the list as it is, in their order, so that the least has to be said: an entry
 * that was put before others doesn't make all of them differ.
 * @param changes how many of its fields two entries don't have in common; null for two that have nothing in common
 * @param weight how many fields an entry says something in
 */
export function alignEntries<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  changes: (before: Entry, after: Entry) => number | null,
  weight: (entry: Entry) => number,
): readonly Pair<Entry>[] {
  /** The least that has to be said of what is left from here on, and its first pair. */
  const known = new Map<string, { readonly cost: number; readonly pair: Pair<Entry> | null }>();
  const least = (i: number, j: number) => known.get(`${i} ${j}`) ?? { cost: 0, pair: null };
  for (let i = before.length; i >= 0; i -= 1)
    for (let j = after.length; j >= 0; j -= 1) {
      const [one, other] = [before[i], after[j]];
      const ways: { cost: number; pair: Pair<Entry> }[] = [];
      const changed = one !== undefined && other !== undefined ? changes(one, other) : null;
      if (one !== undefined && other !== undefined && changed !== null)
        ways.push({ cost: changed + least(i + 1, j + 1).cost, pair: [one, other] });
      if (one !== undefined) ways.push({ cost: weight(one) + least(i + 1, j).cost, pair: [one, null] });
      if (other !== undefined) ways.push({ cost: weight(other) + least(i, j + 1).cost, pair: [null, other] });
      const [best] = ways.toSorted((a, b) => a.cost - b.cost);
      if (best) known.set(`${i} ${j}`, best);
    }
  const pairs: Pair<Entry>[] = [];
  for (let i = 0, j = 0; ; ) {
    const { pair } = least(i, j);
    if (!pair) return pairs;
    pairs.push(pair);
    if (pair[0] !== null) i += 1;
    if (pair[1] !== null) j += 1;
  }
}
