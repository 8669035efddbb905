import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { remindClientTask } from './remind-client.ts';
import { type RequestWindow, remindsAt, sweepsAt } from './request-window.ts';
import { validateDueTask } from './validate-due.ts';

/**
 * Has the reminder and the end of a window come by themselves, by the database's clock: the crontab alone would follow the clock of whichever process reads it.
 * Requests that end at about the same time share a sweep.
 */
export async function watchWindow(tx: Transaction, id: string, window: RequestWindow): Promise<void> {
  const runAt = sweepsAt(window.windowEndsAt);
  await addJob(tx, validateDueTask, {}, { key: `${validateDueTask}:${runAt.epochMilliseconds}`, runAt });
  const remindAt = remindsAt(window);
  if (!remindAt) return;
  const key = `${remindClientTask}:${id}`;
  await addJob(tx, remindClientTask, { paymentRequestId: id }, { key, runAt: remindAt });
}
