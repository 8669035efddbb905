import { useSearchParams } from 'react-router';

/** A filter of a list that stands in the address: choosing begins at the first page again. */
export function useFilter() {
  const [address, setAddress] = useSearchParams();
  const choose = (name: string, value: string): void => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('apres');
    setAddress(next, { replace: true });
  };
  return { address, choose };
}
