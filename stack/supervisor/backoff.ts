const DELAYS_MS = [0, 200, 500, 1000, 2000, 3000];

/**
 * How long to wait before the next start, in milliseconds: at once after the first death, 3 s at most.
 * `deaths` counts the ones in a row, without a healthy life between them.
 */
export function restartDelay(deaths: number): number {
  return DELAYS_MS[Math.min(deaths, DELAYS_MS.length) - 1] ?? 0;
}

/**
 * A process that was ready for this long, in milliseconds, was healthy: its next death is a first one, and it is started
 * again at once.
 */
const HEALTHY_LIFE_MS = 1000;

/** Counts a death. @param readyAt when the process that died became ready (performance.now), null when it never did. */
export function countDeath(deaths: number, readyAt: number | null): number {
  return readyAt !== null && performance.now() - readyAt > HEALTHY_LIFE_MS ? 1 : deaths + 1;
}

/** A process that dies this many times before it was ever ready is not started again. */
export const DEATHS_BEFORE_GIVING_UP = 3;
