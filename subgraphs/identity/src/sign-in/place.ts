import type { Vault } from '@guichet/chassis/vault/vault.ts';

/**
 * The place that failures are counted for: an IPv4 address, or the network that a household gets of IPv6 (/64).
 * So a stranger who tries passwords locks himself out, and not the person at home.
 */
export function place(clientAddress: string | null): string {
  const address = clientAddress?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  if (!address.includes(':') || !URL.canParse(`http://[${address}]`)) return address;
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const whole = [...groups, ...Array<string>(missing).fill('0'), ...(tail ?? '').split(':')];
  return whole.slice(0, 4).join(':');
}

/** What is kept of a place: enough to know it again. */
export function placeFingerprint(vault: Vault, clientAddress: string | null): string {
  return vault.fingerprint('identity.place', place(clientAddress));
}
