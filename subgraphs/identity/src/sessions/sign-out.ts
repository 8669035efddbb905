import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { counter } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { endLivingSession } from './session.repository.ts';
import type { SessionId } from './session.ts';

/** Ends the viewer's session. False when there was none to end, e.g. because another window was faster. */
export function signOut({ database, viewer }: IdentityContext): Promise<boolean> {
  return database.transaction((tx) => closeSession(tx, viewer));
}

/** Ends the session that a passport was issued for, in the caller's transaction. */
export async function closeSession(tx: Transaction, viewer: Passport): Promise<boolean> {
  const id = readId<SessionId>(viewer.session ?? '');
  if (!id || !(await endLivingSession(tx, id))) return false;
  await appendAudit(tx, { office: counter, actor: viewer, action: 'session.end', subject: `Session:${id}` });
  return true;
}
