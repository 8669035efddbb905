import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findOwnerById } from '../accounts/address-owner.ts';
import { passportHolder } from '../accounts/passport-holder.ts';
import { tellOwner } from '../accounts/tell-account.ts';
import type { IdentityContext } from '../context.ts';
import { rememberDevice } from '../known-devices/remember-device.ts';
import { later } from '../time.ts';
import { type Browser, browserOf, browserWords } from './browser.ts';
import { insertSession } from './session.repository.ts';
import { hashToken, makeToken, type SessionId } from './session.ts';
import { closeSession } from './sign-out.ts';

/** What somebody proved himself with, beside his password or alone. */
export type SignInWay = 'SMS' | 'AUTHENTICATOR' | 'RECOVERY_CODE' | 'PASSKEY';

export interface OpenedSession {
  /** For the cookie alone. */
  readonly token: string;
  readonly maxAgeSeconds: number;
  /** For the cookie by which the browser is known again. */
  readonly device: string;
  readonly holder: PassportHolder & { readonly session: SessionId };
}

/**
 * Opens a session for an account, in the transaction of the sign-in; null for an id that no account has. A session that
 * the browser had before ends: a token never outlives the person it was made for. Whoever signs in where he never did is
 * told by e-mail, and nowhere else.
 */
export async function openSession(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  way: SignInWay,
): Promise<OpenedSession | null> {
  const person = await passportHolder(tx, accountId);
  if (!person) return null;
  await closeSession(tx, context.viewer);
  const { sessionLife } = context.settings;
  const id = context.newId<SessionId>();
  const token = makeToken();
  const now = await databaseNow(tx);
  const device = await rememberDevice(context, tx, accountId, now);
  const browser = browserOf(context.userAgent);
  await insertSession(tx, {
    ...browser,
    deviceId: device.id,
    id,
    office: counter,
    accountId,
    tokenHash: hashToken(token),
    seenAt: now,
    expiresAt: later(now, sessionLife),
  });
  const subject = `Session:${id}`;
  await appendAudit(tx, {
    office: counter,
    actor: person,
    action: 'session.open',
    subject,
    details: { way },
  });
  if (!device.wasKnown) await tellOfNewDevice(context, tx, { accountId, browser, at: now });
  const maxAgeSeconds = Math.floor(sessionLife.total('seconds'));
  return { token, maxAgeSeconds, device: device.token, holder: { ...person, session: id } };
}

async function tellOfNewDevice(
  context: IdentityContext,
  tx: Transaction,
  {
    accountId,
    browser,
    at,
  }: { readonly accountId: AccountId; readonly browser: Browser; readonly at: Temporal.Instant },
): Promise<void> {
  const owner = await findOwnerById(tx, accountId);
  if (!owner) return;
  const device = browserWords(browser, owner.locale);
  const link = `${context.settings.publicUrl}/compte/securite`;
  await tellOwner(context, tx, owner, { kind: 'NEW_SIGN_IN', device, at, link });
}
