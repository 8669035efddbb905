import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { generateSecret, generateURI, verify } from 'otplib';

/** Seconds that a code is shown (RFC 6238's usual step). */
const step = 30;

/** What an authenticator is set up with. */
export interface NewAuthenticator {
  /** 160 bits in Base32. */
  readonly secret: string;
  /** For the QR code. */
  readonly uri: string;
}

export function makeAuthenticator(email: string): NewAuthenticator {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: 'Guichet', label: email, secret }) };
}

/** A secret as a person types it. */
export function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Whether a text may be an authenticator's code at all. */
export function isSixDigits(text: string): boolean {
  return /^\d{6}$/.test(text);
}

/**
 * The time step whose code this is: the present one, or the one before or after, for clocks that differ; null for none. It is
 * good once, which the caller sees to.
 */
export async function stepOf(secret: string, code: string, now: Temporal.Instant): Promise<number | null> {
  const found = await verify({
    secret,
    token: code,
    period: step,
    epoch: Math.floor(now.epochMilliseconds / 1000),
    epochTolerance: step,
  });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
}

const purpose = 'identity.authenticator';
const nobodys = generateSecret();

export function sealSecret(vault: Vault, secret: string): Promise<string> {
  return vault.seal(purpose, secret);
}

/** The secret; for an account without an authenticator one that nobody has, so that looking costs the same. */
export async function unsealSecret(vault: Vault, sealed: string | null): Promise<string> {
  return vault.unseal(purpose, sealed ?? (await sealSecret(vault, nobodys)));
}
