import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { passportHolder } from '../accounts/passport-holder.ts';
import type { IdentityContext } from '../context.ts';
import { later } from '../time.ts';
import { insertSession } from './session.repository.ts';
import { hashToken, makeToken, type SessionId } from './session.ts';
import { closeSession } from './sign-out.ts';

export interface OpenedSession {
  /** For the cookie alone. */
  readonly token: string;
  readonly maxAgeSeconds: number;
  readonly holder: PassportHolder & { readonly session: SessionId };
}

/**
 * Opens a session for an account, in the transaction of the sign-in; null for an id that no account has. A session that
 * the browser had before ends: a token never outlives the person it was made for.
 */
export async function openSession(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
): Promise<OpenedSession | null> {
  const person = await passportHolder(tx, accountId);
  if (!person) return null;
  await closeSession(tx, context.viewer);
  const { sessionLife } = context.settings;
  const id = context.newId<SessionId>();
  const token = makeToken();
  const now = await databaseNow(tx);
  await insertSession(tx, {
    id,
    office: counter,
    accountId,
    tokenHash: hashToken(token),
    seenAt: now,
    expiresAt: later(now, sessionLife),
  });
  await appendAudit(tx, { office: counter, actor: person, action: 'session.open', subject: `Session:${id}` });
  const maxAgeSeconds = Math.floor(sessionLife.total('seconds'));
  return { token, maxAgeSeconds, holder: { ...person, session: id } };
}
