/** The search parameter that carries where a person wanted to go when the sign-in came in between. */
export const returnParameter = 'retour';

/**
 * Reads a return address. Only a path of this very origin is one: an absolute address, another host (`//host`, `/\host`), a script or
 * the sign-in itself answer null.
 */
export function readReturnAddress(search: URLSearchParams, origin: string): string | null {
  const text = search.get(returnParameter);
  if (!text?.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return null;
  const url = URL.parse(text, origin);
  if (url === null || url.origin !== origin || url.pathname === '/' || url.pathname.startsWith('/connexion'))
    return null;
  return url.pathname + url.search + url.hash;
}

/** The sign-in's address for somebody who wanted to go to `wanted`. */
export function signInPath(wanted: Pick<URL, 'pathname' | 'search' | 'hash'>): string {
  return withReturn('/connexion', wanted.pathname + wanted.search + wanted.hash);
}

/** An address of the sign-in that keeps the return address, if there is one. */
export function withReturn(path: string, wanted: string | null): string {
  return wanted ? `${path}?${new URLSearchParams({ [returnParameter]: wanted })}` : path;
}
