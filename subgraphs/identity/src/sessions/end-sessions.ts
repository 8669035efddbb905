import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { deleteSessionsBefore, endLivingSessionsOf } from './session.repository.ts';

/** Ends every session of an account, in the caller's transaction. Their passports die within sixty seconds. */
export async function endSessionsOf(tx: Transaction, actor: Passport, accountId: AccountId): Promise<void> {
  const ended = await endLivingSessionsOf(tx, accountId);
  await appendAudit(
    tx,
    ...ended.map((id) => ({ office: counter, actor, action: 'session.end', subject: `Session:${id}` })),
  );
}

/** Takes away sessions that have been over for a day. The audit trail remembers that they were. */
export function sweepSessions(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteSessionsBefore(db, now.subtract({ hours: 24 }), most);
}
