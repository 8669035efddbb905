import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { isAnyDue, lockDue } from './due-request.repository.ts';
import { moveRequests } from './move-requests.ts';

export const validateDueTask = 'validate-due';

/** Each minute, besides the sweep that every window arranges for its own end. */
export const validateDueCron = `* * * * * ${validateDueTask}`;

/** So many are validated in one transaction: a client who answers meanwhile waits for it. */
const mostAtOnce = 200;

/** After which those that somebody held are looked at again. */
const lookAgainAfter = Temporal.Duration.from({ seconds: 2 });

/**
 * Validates requests whose window has ended without an answer: one batch, and the job for what is left of them in the same transaction, so that any number of workers share
 * the work, and whatever dies, some job goes on. Two never take the same request, since each skips what another holds.
 */
export async function validateDue(_payload: unknown, { database, log }: JobContext): Promise<void> {
  const count = await database.transaction(validateBatch, 'jobs');
  if (count > 0) log.info('payment requests validated at the end of their window', { count });
}

async function validateBatch(tx: Transaction): Promise<number> {
  const due = await lockDue(tx, mostAtOnce);
  const at = await databaseNow(tx);
  const set = { validation: 'AUTOMATIC', validatedAt: at } as const;
  await moveRequests(tx, due, 'validateAutomatically', { actor: 'billing', at, set });
  if (!(await isAnyDue(tx))) return due.length;
  if (due.length < mostAtOnce) {
    // Somebody holds what is left: another sweep, or a client who answers too late.
    const runAt = at.add(lookAgainAfter);
    await addJob(tx, validateDueTask, {}, { key: `${validateDueTask}:again`, runAt });
    return due.length;
  }
  // Two for one, each at most once in waiting: every worker that is idle takes part.
  for (const next of ['first', 'second'])
    await addJob(tx, validateDueTask, {}, { key: `${validateDueTask}:${next}` });
  return due.length;
}
