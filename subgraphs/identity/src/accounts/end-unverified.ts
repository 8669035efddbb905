import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { IdentitySettings } from '../settings.ts';
import { later } from '../time.ts';
import { deleteAccounts, lockUnverifiedBefore } from './account.repository.ts';
import { type AccountId, counter } from './account.ts';

/** The task that has the other subgraphs forget what they keep for an account that is gone. */
export const forgetAccountTask = 'forget-account';

/**
 * Takes accounts away whose address nobody verified, with everything that hangs on them here, in the caller's transaction. The
 * others are told by a job; the audit trail remembers that they were.
 */
export async function endUnverified(
  tx: Transaction,
  actor: Pick<Passport, 'kind' | 'subject'>,
  ids: readonly AccountId[],
): Promise<void> {
  if (ids.length === 0) return;
  await deleteAccounts(tx, ids);
  for (const accountId of ids) await addJob(tx, forgetAccountTask, { accountId });
  const about = (id: AccountId) => ({
    office: counter,
    actor,
    action: 'account.expire',
    subject: `Account:${id}`,
  });
  await appendAudit(tx, ...ids.map(about));
}

/** Takes away accounts that nobody verified for UNVERIFIED_ACCOUNT_TTL. @returns how many, at most `most`. */
export async function sweepUnverified(
  tx: Transaction,
  now: Temporal.Instant,
  most: number,
  { unverifiedAccountTtl }: IdentitySettings,
): Promise<number> {
  const ids = await lockUnverifiedBefore(tx, later(now, unverifiedAccountTtl.negated()), most);
  await endUnverified(tx, { kind: 'SUBGRAPH', subject: 'identity' }, ids);
  return ids.length;
}
