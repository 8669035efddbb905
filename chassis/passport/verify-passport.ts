import { hash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { HouseError } from '../log/house-error.ts';
import { type KeySets, openKeySets } from './key-sets.ts';
import { isIssuer, longestLife, mayIssue, type Passport, viewerAudience } from './passport.ts';

/** Why a passport was refused. */
export type PassportRefusal =
  | 'MISSING'
  | 'MALFORMED'
  | 'ALGORITHM_NOT_ALLOWED'
  | 'ISSUER_UNKNOWN'
  | 'KEY_UNKNOWN'
  | 'SIGNATURE_WRONG'
  | 'AUDIENCE_WRONG'
  | 'EXPIRED'
  | 'LIFE_TOO_LONG'
  | 'KIND_NOT_ALLOWED';

/** A passport is missing, expired or foreign: whoever asked is told 401 and nothing else. */
export class PassportRefused extends HouseError {
  readonly code: PassportRefusal;

  constructor(code: PassportRefusal) {
    super(`Passport refused: ${code}`);
    this.code = code;
  }
}

export interface PassportVerifier {
  /** The passport of a token that was verified before and is still good; null for any other, about which nothing is said. */
  recall(token: string): Passport | null;
  /** @throws PassportRefused */
  verify(token: string): Promise<Passport>;
}

/**
 * Seconds by which two machines' clocks may differ: a passport is good until so long after it expires, and from so
 * long before it was issued.
 */
const leeway = 5;

/** Verified passports that are remembered, at most; the least recently used goes first. */
const remembered = 10_000;

const claimsShape = z.object({
  kind: z.enum(['ANONYMOUS', 'ACCOUNT', 'CLIENT', 'SUBGRAPH']),
  sub: z.string().nullable().default(null),
  session: z.string().nullable().default(null),
  roles: z.array(z.object({ office: z.string(), role: z.string() })).default([]),
  memberships: z
    .array(
      z.object({
        organisation: z.string(),
        manager: z.boolean(),
        recap: z.boolean().default(false),
        invoices: z.boolean().default(false),
      }),
    )
    .default([]),
  scopes: z.array(z.string()).default([]),
  aud: z.string(),
  jti: z.string(),
  iat: z.number(),
  exp: z.number(),
});

/**
 * Opens the check that stands at a service's door: viewers' passports, and those of services that ask this one.
 * A token that was verified is remembered by its hash until it expires.
 * @throws StartRefused when public keys are missing or damaged.
 */
export async function openPassportVerifier(directory: string, audience: string): Promise<PassportVerifier> {
  const keySets = await openKeySets(directory);
  const known = new LRUCache<string, Passport>({ max: remembered });
  const nameOf = (token: string) => hash('sha256', token, 'base64');
  // The calls of one request come one after the other, with one token.
  let latest: { readonly token: string; readonly passport: Passport } | null = null;
  function recall(token: string): Passport | null {
    const before = latest?.token === token ? latest.passport : known.get(nameOf(token));
    if (!before || Date.now() >= before.expiresAt + leeway * 1000) return null;
    if (latest?.passport !== before) latest = { token, passport: before };
    return before;
  }
  return {
    recall,
    async verify(token) {
      if (!token) throw new PassportRefused('MISSING');
      const before = recall(token);
      if (before) return before;
      const passport = await verified(token, audience, keySets);
      known.set(nameOf(token), passport);
      return passport;
    },
  };
}

async function verified(token: string, audience: string, keySets: KeySets): Promise<Passport> {
  const { alg, kid, issuer } = announced(token);
  if (alg !== 'EdDSA') throw new PassportRefused('ALGORITHM_NOT_ALLOWED');
  if (!isIssuer(issuer)) throw new PassportRefused('ISSUER_UNKNOWN');
  const key = await keySets.find(issuer, kid);
  if (!key) throw new PassportRefused('KEY_UNKNOWN');
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['EdDSA'],
    issuer,
    audience: [viewerAudience, audience],
    clockTolerance: leeway,
    requiredClaims: ['exp', 'iat', 'jti', 'aud'],
  }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  const claims = claimsShape.safeParse(payload);
  if (!claims.success) throw new PassportRefused('MALFORMED');
  const { kind, sub, aud, iat, exp, jti, ...rest } = claims.data;
  if (exp - iat > longestLife || iat > Date.now() / 1000 + leeway) throw new PassportRefused('LIFE_TOO_LONG');
  if (!mayIssue(issuer, kind, sub)) throw new PassportRefused('KIND_NOT_ALLOWED');
  // A service's own passport is good at the service it asks and nowhere else.
  if (aud !== (kind === 'SUBGRAPH' ? audience : viewerAudience)) throw new PassportRefused('AUDIENCE_WRONG');
  return { kind, subject: sub, issuer, id: jti, expiresAt: exp * 1000, ...rest };
}

/** What a token says of itself before anything is verified: only good for finding the key. */
function announced(token: string): { alg: unknown; kid: string; issuer: unknown } {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    return { alg, kid: String(kid ?? ''), issuer: decodeJwt(token).iss };
  } catch {
    throw new PassportRefused('MALFORMED');
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new PassportRefused('EXPIRED');
  if (error instanceof errors.JWTClaimValidationFailed)
    return new PassportRefused(error.claim === 'aud' ? 'AUDIENCE_WRONG' : 'MALFORMED');
  if (error instanceof errors.JWSSignatureVerificationFailed) return new PassportRefused('SIGNATURE_WRONG');
  return error instanceof errors.JOSEError ? new PassportRefused('MALFORMED') : error;
}
