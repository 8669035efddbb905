import { useEffect, useRef, useState } from 'react';

/** When to look again, in seconds after the look before: more and more seldom, and after some minutes no more. */
export const looks: readonly number[] = [2, 3, 5, 8, 13, 20, 30, 30, 30, 30, 30];

/**
 * Looks again how far something is, as long as it is going on and somebody sees the page. Answers whether it has stopped looking:
 * a page that is left open must not keep its session awake for hours.
 */
export function useProgress(isGoing: boolean, look: () => void): boolean {
  const [round, setRound] = useState(0);
  const newest = useRef(look);
  newest.current = look;
  const pause = looks[round];

  useEffect(() => {
    if (!isGoing) return setRound(0);
    if (pause === undefined) return;
    const timer = setTimeout(() => {
      if (!document.hidden) newest.current();
      setRound(round + 1);
    }, pause * 1000);
    return () => clearTimeout(timer);
  }, [isGoing, pause, round]);

  return pause === undefined;
}
