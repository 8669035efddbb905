/** What says where a request comes from. */
export interface Provenance {
  readonly method: string;
  readonly contentType: string | undefined;
  readonly origin: string | undefined;
  /** The browser's own word, where it gives one (Fetch Metadata). */
  readonly fetchSite: string | undefined;
}

/** Whether a request that carries the cookie was sent by our own pages, and in a way that no form or link can. */
export function isOurOwn(
  { method, contentType, origin, fetchSite }: Provenance,
  publicOrigin: string,
): boolean {
  return (
    method === 'POST' &&
    contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json' &&
    origin === publicOrigin &&
    (fetchSite === undefined || fetchSite === 'same-origin')
  );
}
