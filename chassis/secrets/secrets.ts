import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { issuers } from '../passport/passport.ts';
import { newRing, publicKeysOf, ringShape } from '../passport/ring.ts';
import { createSecret, publicFile, readSecret, ringFile, slipFile, vaultFile } from './secret-files.ts';

/**
 * Creates the secrets that are missing: a key ring for each issuer of passports with its public keys, the key of slips,
 * the keys of the vault. What exists is left alone, so that many processes may call this at once and a folder that is
 * mounted read-only with everything in it will do.
 * @throws StartRefused when a ring that is there is damaged.
 */
export async function ensureSecrets(directory: string): Promise<void> {
  await Promise.all([
    ...issuers.map((issuer) => ensureRing(directory, issuer)),
    ensure(slipFile(directory), newSymmetricKeys),
    ensure(vaultFile(directory), () => ({ ...newSymmetricKeys(), fingerprint: newKey() })),
  ]);
}

/** The public keys follow from the ring that won, whichever process wrote it. */
async function ensureRing(directory: string, issuer: string): Promise<void> {
  const ring = ringFile(directory, issuer);
  const published = publicFile(directory, issuer);
  if (await exists(published)) return;
  await ensure(ring, newRing);
  await createSecret(published, publicKeysOf(await readSecret(ring, ringShape)));
}

async function ensure(path: string, make: () => object | Promise<object>): Promise<void> {
  if (!(await exists(path))) await createSecret(path, await make());
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function newSymmetricKeys(): { current: string; keys: Record<string, string> } {
  const kid = randomBytes(6).toString('hex');
  return { current: kid, keys: { [kid]: newKey() } };
}

/** 256 random bits. */
function newKey(): string {
  return randomBytes(32).toString('base64url');
}
