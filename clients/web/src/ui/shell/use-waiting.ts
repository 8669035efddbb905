import { useEffect, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

/**
 * Whether another page is asked for and a tenth of a second was not enough to have it. `keeps` says between which addresses what is on
 * screen stays.
 */
export function useWaiting(keeps: (here: string, there: string) => boolean): boolean {
  const { state, location } = useNavigation();
  const here = useLocation().pathname;
  const isOtherPage = state === 'loading' && location.pathname !== here && !keeps(here, location.pathname);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOtherPage) return;
    const timer = setTimeout(() => setLate(true), 100);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isOtherPage]);
  return isOtherPage && isLate;
}
