import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { forgetDevicesOf } from '../known-devices/forget-devices.ts';
import { deleteSessionsBefore, endLivingSessionsOf, findDeviceOf } from './session.repository.ts';
import type { SessionId } from './session.ts';

/**
 * Ends every session of an account, in the caller's transaction, but for the one that stays open; the browsers of the
 * others are forgotten with them. Their passports die within sixty seconds.
 */
export async function endSessionsOf(
  tx: Transaction,
  actor: Passport,
  accountId: AccountId,
  except: SessionId | null = null,
): Promise<void> {
  await auditEnd(tx, actor, await endLivingSessionsOf(tx, accountId, except));
  await forgetDevicesOf(tx, accountId, await findDeviceOf(tx, except));
}

/** Remembers that sessions ended. */
export function auditEnd(tx: Transaction, actor: Passport, ended: readonly SessionId[]): Promise<void> {
  const entries = ended.map((id) => ({
    office: counter,
    actor,
    action: 'session.end',
    subject: `Session:${id}`,
  }));
  return appendAudit(tx, ...entries);
}

/** Takes away sessions that have been over for a day. The audit trail remembers that they were. */
export function sweepSessions(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteSessionsBefore(db, now.subtract({ hours: 24 }), most);
}
