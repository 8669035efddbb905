import { canonicalHash } from './canonical.ts';

/**
 * The hash that seals a row to the one before it in the same aggregate (null for the first).
 * Compute it under the lock that the command holds on the aggregate, or two rows could follow the same one.
 */
export function chainHash(previous: string | null, row: object): string {
  return canonicalHash({ previous, row });
}

/** A stored row of a chain, oldest first, with the hash that was stored beside it. */
export interface ChainLink {
  readonly row: object;
  readonly hash: string;
}

/** `brokenAt` is the index of the first row that is not what was sealed. */
export type ChainVerdict = { readonly intact: true } | { readonly intact: false; readonly brokenAt: number };

/** Recomputes a chain from its start: a row changed, removed, added or moved breaks it at that very place. */
export function verifyChain(links: Iterable<ChainLink>): ChainVerdict {
  let previous: string | null = null;
  let index = 0;
  for (const link of links) {
    if (chainHash(previous, link.row) !== link.hash) return { intact: false, brokenAt: index };
    previous = link.hash;
    index += 1;
  }
  return { intact: true };
}
