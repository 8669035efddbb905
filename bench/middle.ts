/** The middle of some measurements, and how far they lie apart. */
export interface Middle {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The median of some measurements, and their range. */
export function middle(values: readonly number[]): Middle {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[Math.floor(place)] ?? 0;
  return { median: at(sorted.length / 2), low: at(0), high: at(sorted.length - 1) };
}
