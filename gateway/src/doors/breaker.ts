import { HouseError } from '@guichet/chassis/log/house-error.ts';

/** The way is closed for a moment: what lies behind it could not be reached several times in a row. */
export class WayClosed extends HouseError {
  constructor() {
    super('a subgraph could not be reached, and is not asked again yet');
  }
}

export interface BreakerRules {
  /** How many failures in a row close the way. */
  readonly failures: number;
  /** Milliseconds until somebody tries it again. */
  readonly pause: number;
  /** Whether an error says that nobody was there, rather than that somebody said no. */
  isOutage(error: unknown): boolean;
  /** Hears when the way is closed and when it opens again. */
  tell(state: 'CLOSED' | 'OPEN'): void;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** A way that closes when it leads nowhere, so that nobody waits for what will not come. One tries it after a pause. */
export interface Breaker {
  /** @throws WayClosed, or what the work throws. */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function openBreaker({ failures, pause, isOutage, tell, now }: BreakerRules): Breaker {
  let inARow = 0;
  /** When the way may be tried again; null while it is open. */
  let closedUntil: number | null = null;

  function succeeded(): void {
    inARow = 0;
    if (closedUntil !== null) tell('OPEN');
    closedUntil = null;
  }

  function failed(): void {
    inARow += 1;
    if (inARow < failures) return;
    if (closedUntil === null) tell('CLOSED');
    closedUntil = now() + pause;
  }

  return {
    async pass(work) {
      if (closedUntil !== null) {
        if (now() < closedUntil) throw new WayClosed();
        // The one who tries closes the way behind himself until he knows.
        closedUntil = Number.POSITIVE_INFINITY;
      }
      try {
        const result = await work();
        succeeded();
        return result;
      } catch (error) {
        if (isOutage(error)) failed();
        else succeeded();
        throw error;
      }
    },
  };
}
