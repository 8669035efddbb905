import { BlockList, isIP } from 'node:net';

/**
 * Reads a range of addresses as CIDR writes it (RFC 4632, RFC 4291): `203.0.113.0/24`, `2001:db8::/48`; an address alone is
 * a range of one. Null for anything else.
 */
export function readAddressRange(typed: string): string | null {
  const [, address = '', bits] = /^([0-9a-f.:]{2,45})(?:\/(\d{1,3}))?$/i.exec(typed.trim()) ?? [];
  const family = isIP(address);
  if (family === 0) return null;
  const longest = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? longest : Number(bits);
  return prefix <= longest ? `${address.toLowerCase()}/${prefix}` : null;
}

/** Whether an address lies in one of the ranges; in none it lies nowhere but when there are none. */
export function isWithin(ranges: readonly string[], clientAddress: string | null): boolean {
  if (ranges.length === 0) return true;
  const address = clientAddress?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  const family = isIP(address);
  if (family === 0) return false;
  const allowed = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    allowed.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return allowed.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
