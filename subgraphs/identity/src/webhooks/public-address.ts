import type { LookupFunction } from 'node:net';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import ipaddr from 'ipaddr.js';
import { NameNotFound, type Resolve, resolveName } from './resolve-name.ts';

/** A name leads somewhere that no stranger may have us call. */
export class AddressRefused extends HouseError {
  readonly code = 'ADDRESS_REFUSED';
}

/** Public by their number alone: the machines of a cloud find its inner services there. */
const innerServices = new Set(['168.63.129.16']);

/** What IPv6 hands out to the world (RFC 4291); the rest is reserved, also where no list names it yet. */
const world = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is anybody's in the public internet, and not of this machine, its network, its cloud or a wrapping of
 * one of these (IANA's registries of special addresses, as ipaddr.js keeps them).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  if (read.range() !== 'unicast' || innerServices.has(read.toString())) return false;
  return read instanceof ipaddr.IPv4 || read.match(world);
}

/** Whether an address is of this very machine: `127.0.0.1`, `::1`. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** Which addresses may be called. */
export type AddressRule = (address: string) => boolean;

/** @param mayBeLocal whether a developer's own machine is among them. */
export function addressRule(mayBeLocal: boolean): AddressRule {
  return (address) => isPublicAddress(address) || (mayBeLocal && isLoopback(address));
}

/**
 * Looks a name up for a connection that is opened to the very addresses that are answered here: what a name led to when it was
 * registered proves nothing (DNS rebinding). One address that may not be called is enough to refuse the name.
 */
export function guardedLookup(isAllowed: AddressRule, resolve: Resolve = resolveName): LookupFunction {
  return (name, options, told) => {
    resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) return told(new NameNotFound('The name leads nowhere'), '', 0);
        if (!addresses.every(({ address }) => isAllowed(address)))
          return told(new AddressRefused('The name leads to an address that is not called'), '', 0);
        return options.all ? told(null, [...addresses]) : told(null, first.address, first.family);
      },
      (error: Error) => told(error, '', 0),
    );
  };
}
