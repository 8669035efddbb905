import { viewerAudience } from '@guichet/chassis/passport/passport.ts';
import { passportHolder } from '../accounts/passport-holder.ts';
import type { IdentityContext } from '../context.ts';
import { wakeSession } from './session.repository.ts';
import { hashToken } from './session.ts';

/** What was presented to the gateway. */
export interface Presented {
  readonly sessionToken: string | null;
  readonly bearerToken: string | null;
}

export interface IssuedPassport {
  readonly passport: string;
  readonly expiresAt: Temporal.Instant;
}

/**
 * Exchanges a token for a passport with the roles of this moment, and keeps the session awake. Null for a token that is
 * unknown, expired or ended. No access token has been handed out yet, so each of them is unknown.
 */
export async function issuePassport(
  { database, settings, keyRing }: IdentityContext,
  { sessionToken, bearerToken }: Presented,
): Promise<IssuedPassport | null> {
  if (sessionToken === null || bearerToken !== null) return null;
  const session = await wakeSession(database.pages, hashToken(sessionToken), settings.sessionIdle);
  const holder = session && (await passportHolder(database.pages, session.accountId));
  if (!holder) return null;
  const passport = await keyRing.sign({ ...holder, session: session.id }, viewerAudience);
  return { passport, expiresAt: expiryOf(passport) };
}

/** The signer set the end, so it is read from what was signed and not reckoned again. */
function expiryOf(passport: string): Temporal.Instant {
  const [, claims = ''] = passport.split('.');
  const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return Temporal.Instant.fromEpochMilliseconds(Number(exp) * 1000);
}
