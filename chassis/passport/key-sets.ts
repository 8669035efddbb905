import { stat } from 'node:fs/promises';
import { type CryptoKey, importJWK } from 'jose';
import { publicFile, readSecret } from '../secrets/secret-files.ts';
import { type Issuer, issuers } from './passport.ts';
import { keySetShape } from './ring.ts';

/** The public keys of every issuer. */
export interface KeySets {
  /** The key of an issuer that carries this id; null when there is none, also after looking at the file again. */
  find(issuer: Issuer, kid: string): Promise<CryptoKey | null>;
}

/**
 * Reads every issuer's public keys. An unknown key id makes a set be read again when its file has changed, and never
 * twice at a time: made-up ids cost a look at the file's date.
 * @throws StartRefused when a set is missing or damaged.
 */
export async function openKeySets(directory: string): Promise<KeySets> {
  const sets = new Map(
    await Promise.all(issuers.map(async (issuer) => [issuer, await openSet(directory, issuer)] as const)),
  );
  return { find: async (issuer, kid) => (await sets.get(issuer)?.(kid)) ?? null };
}

async function openSet(
  directory: string,
  issuer: Issuer,
): Promise<(kid: string) => Promise<CryptoKey | null>> {
  const path = publicFile(directory, issuer);
  let set = await readSet(path);
  let reading: Promise<void> | null = null;

  async function readAgain(): Promise<void> {
    try {
      if ((await stampOf(path)) !== set.stamp) set = await readSet(path);
    } catch {
      // What can't be read now stays as it was; the next unknown id looks again.
    }
  }

  return async (kid) => {
    const known = set.keys.get(kid);
    if (known) return known;
    reading ??= readAgain().finally(() => {
      reading = null;
    });
    await reading;
    return set.keys.get(kid) ?? null;
  };
}

async function readSet(path: string): Promise<{ stamp: string; keys: ReadonlyMap<string, CryptoKey> }> {
  const stamp = await stampOf(path);
  const { keys } = await readSecret(path, keySetShape);
  const imported = keys.map(async (jwk) => [jwk.kid, (await importJWK(jwk, 'EdDSA')) as CryptoKey] as const);
  return { stamp, keys: new Map(await Promise.all(imported)) };
}

async function stampOf(path: string): Promise<string> {
  const { ino, mtimeMs } = await stat(path);
  return `${ino} ${mtimeMs}`;
}
