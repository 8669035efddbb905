/** The median of some measurements, and their range. */
export function middle(values: readonly number[]): { median: number; low: number; high: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[Math.floor(place)] ?? 0;
  return { median: at(sorted.length / 2), low: at(0), high: at(sorted.length - 1) };
}
