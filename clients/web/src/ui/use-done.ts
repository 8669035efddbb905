import { useEffect, useRef, useState } from 'react';

/** What was just done, in a sentence that takes the focus: who did it may have lost the button that he came from. */
export function useDone() {
  const [done, setDone] = useState<{ readonly sentence: string } | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) notice.current?.focus();
  }, [done]);
  return {
    notice,
    sentence: done?.sentence ?? null,
    tell: (sentence: string) => setDone({ sentence }),
    forget: () => setDone(null),
  };
}
