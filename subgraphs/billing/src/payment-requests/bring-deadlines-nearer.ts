import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { bringNearer } from './due-request.repository.ts';
import { validateDueTask } from './validate-due.ts';

/** Brings the deadlines of a sandbox nearer, and has those that have come looked at at once, by the sweep that looks at all others. */
export async function bringDeadlinesNearer(
  tx: Transaction,
  organisationId: string,
  hours: number,
): Promise<void> {
  await bringNearer(tx, organisationId, hours);
  await addJob(tx, validateDueTask, {}, { key: `${validateDueTask}:sandbox ${organisationId}` });
}
