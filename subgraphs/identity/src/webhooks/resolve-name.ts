import { Resolver } from 'node:dns/promises';
import { isIP, isIPv6 } from 'node:net';
import { HouseError } from '@guichet/chassis/log/house-error.ts';

/** A name has no address, or no name server said so in time. */
export class NameNotFound extends HouseError {
  readonly code = 'NAME_NOT_FOUND';
}

/** An address that a name leads to. */
export interface FoundAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Finds every address of a name; none for one that leads nowhere. */
export type Resolve = (name: string) => Promise<readonly FoundAddress[]>;

/** Milliseconds that name servers get, once. */
const patience = 2_000;

/**
 * Asks name servers for every address of a name. Not the machine's own look-up: that reads the machine's list of hosts and completes names with
 * its network's, and a stranger whose name server never answers would hold one of the few threads that passwords are hashed on.
 */
export const resolveName: Resolve = async (name) => {
  if (isIP(name) !== 0) return [{ address: name, family: isIPv6(name) ? 6 : 4 }];
  // No name server is asked for this machine (RFC 6761).
  if (name === 'localhost') return [{ address: '127.0.0.1', family: 4 }];
  const resolver = new Resolver({ timeout: patience, tries: 1 });
  const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const found = [
    ...(four.status === 'fulfilled' ? four.value : []).map((address) => ({ address, family: 4 as const })),
    ...(six.status === 'fulfilled' ? six.value : []).map((address) => ({ address, family: 6 as const })),
  ];
  if (found.length === 0) throw new NameNotFound('The name leads nowhere');
  return found;
};
