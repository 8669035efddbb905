import type { IncomingHttpHeaders } from 'node:http';

/** Headers of the caller's that are handed on to subgraphs: `authorization` alone. */
export function forwardedOf({ authorization }: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return authorization ? { authorization } : {};
}
