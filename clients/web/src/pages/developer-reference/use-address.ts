import { useSearchParams } from 'react-router';

/** A word of the address, and how to put another there; nothing takes it away. Typing leaves no trail of steps back. */
export function useAddress(name: string): readonly [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const put = (value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [search.get(name) ?? '', put];
}
