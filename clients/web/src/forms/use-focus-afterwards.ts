import { useEffect, useRef } from 'react';

/** Moves the focus to an element that the next rendering brings, by its id: entries come and go under the hand. */
export function useFocusAfterwards(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}
