import { generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK } from 'jose';
import { z } from 'zod';

const publicKey = z.object({
  kid: z.string(),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
});
const privateKey = publicKey.extend({ d: z.string() });

/** A ring as it stands on disk: the key that signs, the one that will, and those that passports still under way carry. */
export const ringShape = z.object({
  current: privateKey,
  next: privateKey,
  retired: z.array(publicKey.extend({ retiredAt: z.number() })),
});

export type Ring = z.output<typeof ringShape>;

/** The keys that verify, as a JSON Web Key Set (RFC 7517). */
export const keySetShape = z.object({ keys: z.array(publicKey) });

export type KeySet = z.output<typeof keySetShape>;

/** How long a retired key still verifies: a passport's life, and ample time for signers to notice the rotation. */
const retirement = 10 * 60_000;

export async function newRing(): Promise<Ring> {
  const [current, next] = await Promise.all([newKey(), newKey()]);
  return { current, next, retired: [] };
}

/** Promotes the next key, which verifiers have known since the rotation before. */
export async function rotated(ring: Ring, now: number): Promise<Ring> {
  const { d: _private, ...former } = ring.current;
  return {
    current: ring.next,
    next: await newKey(),
    retired: [
      { ...former, retiredAt: now },
      ...ring.retired.filter(({ retiredAt }) => now - retiredAt < retirement),
    ],
  };
}

/** What verifiers need of a ring; nothing that signs. */
export function publicKeysOf({ current, next, retired }: Ring): KeySet {
  return { keys: [current, next, ...retired].map(({ kid, kty, crv, x }) => ({ kid, kty, crv, x })) };
}

/** An Ed25519 key (RFC 8032), named by its thumbprint (RFC 7638). */
async function newKey(): Promise<z.output<typeof privateKey>> {
  const jwk = await exportJWK(generateKeyPairSync('ed25519').privateKey);
  return privateKey.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}
