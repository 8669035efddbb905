import { randomBytes } from 'node:crypto';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type KnownDeviceId = Branded<'KnownDeviceId'>;

/** How long a browser is known without a sign-in: as long as browsers keep its cookie. */
export const knownFor = { hours: 400 * 24 };

/** 256 bits that nobody can foresee. They leave in a cookie and are kept nowhere. */
export function makeDeviceToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of the cookie's value. */
export function deviceFingerprint(vault: Vault, token: string): string {
  return vault.fingerprint('identity.known-device', token);
}
