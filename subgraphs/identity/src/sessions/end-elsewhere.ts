import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { endSessionsOf } from './end-sessions.ts';
import { replaceSessionToken } from './session.repository.ts';
import { hashToken, makeToken, type SessionId } from './session.ts';

/** A session that goes on with another token, for the cookie alone. */
export interface KeptSession {
  readonly token: string;
  readonly maxAgeSeconds: number;
}

/**
 * Ends every session of an account but the one from which its owner asks. That one gets another token: elsewhere is also where
 * its cookie was copied to. @returns what the browser is handed once the transaction has ended well; null without a session.
 */
export async function endElsewhere(
  { viewer }: Pick<IdentityContext, 'viewer'>,
  tx: Transaction,
  accountId: AccountId,
): Promise<KeptSession | null> {
  const isOwn = viewer.kind === 'ACCOUNT' && viewer.subject === accountId;
  const here = isOwn ? readId<SessionId>(viewer.session ?? '') : null;
  await endSessionsOf(tx, viewer, accountId, here);
  const token = makeToken();
  const expiresAt = here && (await replaceSessionToken(tx, here, hashToken(token)));
  if (!expiresAt) return null;
  const left = (await databaseNow(tx)).until(expiresAt).total('seconds');
  return { token, maxAgeSeconds: Math.max(0, Math.floor(left)) };
}

/** Hands a session that goes on to its browser. */
export function keepSession(
  { setSession }: Pick<IdentityContext, 'setSession'>,
  kept: KeptSession | null,
): void {
  if (kept) setSession({ kind: 'OPEN', ...kept });
}
