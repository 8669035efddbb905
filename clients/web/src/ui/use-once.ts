import { useEffect, useRef } from 'react';

/** Does something as a page opens, and once only: strict mode mounts twice. */
export function useOnce(act: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  });
}
