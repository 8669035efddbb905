import { useState } from 'react';
import type { Problem } from '../../forms/problems.ts';

interface Versioned {
  readonly version: number;
}

/**
 * What a form is filled in on, and what stands in its place when somebody else changed it meanwhile: the next save counts from there.
 * The page below may be asked again while somebody types; the form keeps what it began with.
 */
export function useMeanwhile<Thing extends Versioned>(start: Thing) {
  const [base] = useState(start);
  const [there, setThere] = useState<Thing | null>(null);
  const [attempt, setAttempt] = useState(0);
  return {
    base,
    there,
    /** Counts the answers that told of a change. */
    attempt,
    version: (there ?? base).version,
    /** Whether the answer tells that somebody else was first. */
    hears(thing: Thing | null | undefined, problems: readonly Problem[] | undefined): boolean {
      if (!thing || !problems?.some(({ code }) => code === 'VERSION_CONFLICT')) return false;
      setThere(thing);
      setAttempt(attempt + 1);
      return true;
    },
  };
}
