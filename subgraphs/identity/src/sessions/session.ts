import { createHash, randomBytes } from 'node:crypto';
import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type SessionId = Branded<'SessionId'>;

/** 256 bits that nobody can foresee. They leave in the cookie and are kept nowhere. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It has too many bits to be guessed, so it needs no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
