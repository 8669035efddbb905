import { isIP } from 'node:net';
import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import { AddressRefused, type AddressRule, addressRule, guardedLookup } from './public-address.ts';

/** Longest address that is kept. */
const longest = 500;

/** Names that lead nowhere in the public internet (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const innerNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

export type ReadUrl =
  | { readonly kind: 'URL'; readonly url: string }
  | { readonly kind: 'MALFORMED' | 'REFUSED'; readonly url: null };

/** The host of an address as a connection takes it: without the brackets of IPv6 and without the dot at the end. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** Whether a number that stands in an address in the place of a name may be called; a name may, until it is looked up. */
export function isCallable(url: URL, isAllowed: AddressRule): boolean {
  const host = hostOf(url);
  return isIP(host) === 0 || isAllowed(host);
}

/** Reads where a provider wants to be told. @param mayBeLocal whether a developer's own machine will do, over plain HTTP too. */
export function readWebhookUrl(typed: Typed, mayBeLocal: boolean): ReadUrl {
  const text = cleaned(typed);
  const url = text.length <= longest && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password || url.hash) return { kind: 'MALFORMED', url: null };
  const isLocal = mayBeLocal && /^(?:localhost|127\.0\.0\.1)$/.test(hostOf(url));
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:'))
    return { kind: 'MALFORMED', url: null };
  const isInner = innerNames.test(hostOf(url)) || (!hostOf(url).includes('.') && isIP(hostOf(url)) === 0);
  if (!isLocal && (isInner || !isCallable(url, addressRule(mayBeLocal))))
    return { kind: 'REFUSED', url: null };
  return { kind: 'URL', url: url.href };
}

/** Whether a name leads inside now. One that leads nowhere yet does not: its deliveries will say so. */
export function leadsInside(url: string, mayBeLocal: boolean): Promise<boolean> {
  const look = guardedLookup(addressRule(mayBeLocal));
  return new Promise((resolve) => {
    look(hostOf(new URL(url)), { all: true }, (error) => resolve(error instanceof AddressRefused));
  });
}
