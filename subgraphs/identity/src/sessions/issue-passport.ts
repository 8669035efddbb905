import {
  longestLife,
  type Passport,
  sandboxMark,
  viewerAudience,
} from '@guichet/chassis/passport/passport.ts';
import { passportHolder } from '../accounts/passport-holder.ts';
import { readAccessToken } from '../api-clients/keep-access-token.ts';
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
 * Exchanges a token for a passport with the roles or scopes of this moment, and keeps a session awake. Null for a token that
 * is unknown, expired or ended, for one of a program that was revoked, and for two tokens at once.
 */
export async function issuePassport(
  context: IdentityContext,
  { sessionToken, bearerToken }: Presented,
): Promise<IssuedPassport | null> {
  if (sessionToken !== null && bearerToken !== null) return null;
  if (sessionToken !== null) return passportOfSession(context, sessionToken);
  return bearerToken === null ? null : passportOfProgram(context, bearerToken);
}

async function passportOfSession(
  { database, settings, keyRing }: IdentityContext,
  token: string,
): Promise<IssuedPassport | null> {
  const session = await wakeSession(database.pages, hashToken(token), settings.sessionIdle);
  const holder = session && (await passportHolder(database.pages, session.accountId));
  if (!holder) return null;
  const passport = await keyRing.sign({ ...holder, session: session.id }, viewerAudience);
  return { passport, expiresAt: expiryOf(passport) };
}

/** A program's passport says what it was granted, at which office it stands and whose it is, and dies with its token. */
async function passportOfProgram(
  { database, keyRing }: IdentityContext,
  token: string,
): Promise<IssuedPassport | null> {
  const access = await readAccessToken(database.pages, token);
  if (!access) return null;
  const passport = await keyRing.sign(
    {
      kind: 'CLIENT',
      subject: access.clientId,
      roles: [{ office: access.office, role: 'PROGRAM' }],
      memberships: membershipsOf(access.organisationId),
      scopes: access.isSandbox ? [...access.scopes, sandboxMark] : access.scopes,
    },
    viewerAudience,
    Math.max(1, Math.min(longestLife, Math.floor(access.secondsLeft))),
  );
  return { passport, expiresAt: expiryOf(passport) };
}

/** Whose program it is: it has none of the rights of a member. */
function membershipsOf(organisation: string | null): Passport['memberships'] {
  return organisation === null ? [] : [{ organisation, manager: false, recap: false, invoices: false }];
}

/** The signer set the end, so it is read from what was signed and not reckoned again. */
function expiryOf(passport: string): Temporal.Instant {
  const [, claims = ''] = passport.split('.');
  const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return Temporal.Instant.fromEpochMilliseconds(Number(exp) * 1000);
}
