import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import {
  deleteChallengesBefore,
  deleteFailuresBefore,
  deleteFailuresOf,
  expireChallengesOf,
} from './sign-in.repository.ts';

/**
 * What a new password ends: sign-ins that the old one began, and the count of failures with it, so that whoever forgot
 * his password and is locked for it may sign in with the new one. Guesses at codes stay bounded by the codes a telephone gets.
 */
export async function endSignInsOf(
  tx: Transaction,
  owner: { readonly accountId: AccountId; readonly emailFingerprint: string },
  now: Temporal.Instant,
): Promise<void> {
  await expireChallengesOf(tx, owner.accountId, now);
  await deleteFailuresOf(tx, owner.emailFingerprint);
}

/** Takes away sign-ins that have been over for a day. */
export function sweepSignIns(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteChallengesBefore(db, now.subtract({ hours: 24 }), most);
}

/** Takes away failures that lock nobody any more. */
export function sweepFailures(
  db: Executor,
  now: Temporal.Instant,
  most: number,
  { signInLock }: IdentitySettings,
): Promise<number> {
  return deleteFailuresBefore(db, later(now, signInLock.negated()), most);
}
