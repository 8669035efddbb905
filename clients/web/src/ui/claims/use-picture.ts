import { useEffect, useState } from 'react';

/** A picture that was fetched, with the address that it came from. */
interface Fetched {
  readonly url: string;
  readonly data: string;
}

/**
 * A small picture as a `data:` address. It is fetched once: its own address is good for minutes, the picture stands on the page for
 * as long as the page does, and each fetching by an officer is written down. Null while it is on its way, and when it doesn't come.
 */
export function usePicture(url: string | null): string | null {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    if (url === null) return;
    const leaving = new AbortController();
    fetchPicture(url, leaving.signal).then(
      (data) => setFetched({ url, data }),
      () => undefined,
    );
    return () => leaving.abort();
  }, [url]);
  return fetched !== null && fetched.url === url ? fetched.data : null;
}

/** @throws Error when the address leads to no picture. */
async function fetchPicture(url: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal });
  const blob = await answer.blob();
  if (!answer.ok || blob.type !== 'image/jpeg') throw new Error('The address leads to no picture');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(blob);
  return promise;
}
