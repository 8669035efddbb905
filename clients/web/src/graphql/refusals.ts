import type { CombinedError } from '@urql/core';

/** Whether the graph answers that nobody is signed in (any more). */
export function isUnauthenticated(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED') ?? false;
}

/** Whether the graph answers that the account may not see this. */
export function isForbidden(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN') ?? false;
}

/** The id under which the servers logged a fault of their own, to be named to the office. */
export function faultId(error: CombinedError | undefined): string | null {
  const id = error?.graphQLErrors
    .map(({ extensions }) => extensions['id'])
    .find((value) => typeof value === 'string');
  return typeof id === 'string' ? id : null;
}
