import { stat } from 'node:fs/promises';
import { importJWK, SignJWT } from 'jose';
import { StartRefused } from '../config/exit.ts';
import { publicFile, readSecret, replaceSecret, ringFile } from '../secrets/secret-files.ts';
import { isIssuer, longestLife, mayIssue, type PassportHolder } from './passport.ts';
import { publicKeysOf, ringShape, rotated } from './ring.ts';

/** An issuer's own keys. */
export interface KeyRing {
  readonly issuer: string;
  /**
   * Signs a passport for an audience: `subgraphs` for a viewer's, the asked service's name for a service's own.
   * @throws RangeError for a life of more than sixty seconds, or a kind that this issuer may not sign.
   */
  sign(holder: PassportHolder, audience: string, lifetimeSeconds?: number): Promise<string>;
}

/** How often a signer looks whether its ring was rotated. Retired keys verify for much longer. */
const lookEvery = 5_000;

/**
 * Opens the keys that an issuer signs with.
 * @throws StartRefused when there are none, or they are damaged.
 */
export async function openKeyRing(directory: string, issuer: string): Promise<KeyRing> {
  if (!isIssuer(issuer)) throw new StartRefused(`${issuer} is not a service that signs passports.`);
  const path = ringFile(directory, issuer);
  let signer = await readSigner(path);
  let lookedAt = Date.now();

  async function currentSigner(): Promise<Signer> {
    if (Date.now() - lookedAt < lookEvery) return signer;
    lookedAt = Date.now();
    try {
      if ((await stampOf(path)) !== signer.stamp) signer = await readSigner(path);
    } catch {
      // The folder may be away for a moment; the key in memory stays good until verifiers forget it.
    }
    return signer;
  }

  return {
    issuer,
    async sign(
      { kind, subject, session, roles, memberships, scopes },
      audience,
      lifetimeSeconds = longestLife,
    ) {
      if (!(lifetimeSeconds > 0 && lifetimeSeconds <= longestLife))
        throw new RangeError(`A passport lives ${longestLife} seconds at most.`);
      if (!mayIssue(issuer, kind, subject))
        throw new RangeError(`${issuer} may not sign this kind of passport.`);
      const { kid, key } = await currentSigner();
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        kind,
        ...(session && { session }),
        ...(roles?.length && { roles }),
        ...(memberships?.length && { memberships }),
        ...(scopes?.length && { scopes }),
        ...(subject !== null && { sub: subject }),
      })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + Math.ceil(lifetimeSeconds))
        .setJti(crypto.randomUUID())
        .sign(key);
    },
  };
}

/**
 * Promotes an issuer's next key and makes another next one. Verifiers learn the keys before any signer uses them, and
 * keep the retired ones, so that no request fails. Two rotations at once count as one.
 */
export async function rotateKeys(directory: string, issuer: string): Promise<void> {
  const path = ringFile(directory, issuer);
  const ring = await rotated(await readSecret(path, ringShape), Date.now());
  await replaceSecret(publicFile(directory, issuer), publicKeysOf(ring));
  await replaceSecret(path, ring);
}

type Signer = Awaited<ReturnType<typeof readSigner>>;

async function readSigner(path: string) {
  const stamp = await stampOf(path);
  const { current } = await readSecret(path, ringShape);
  return { stamp, kid: current.kid, key: await importJWK(current, 'EdDSA') };
}

/** Changes whenever the file was replaced; read before the file itself, so that no replacement goes unnoticed. */
async function stampOf(path: string): Promise<string> {
  const { ino, mtimeMs } = await stat(path).catch(() => ({ ino: 0, mtimeMs: 0 }));
  return `${ino} ${mtimeMs}`;
}
