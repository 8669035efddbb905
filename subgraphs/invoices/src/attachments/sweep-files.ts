import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { deleteAttachments, giveUpUnsent, lockForgotten } from './attachment.repository.ts';

/** Files that go in one transaction: few enough that nobody waits for it. */
const batch = 100;

/** Throws away files that were announced and never came, and those that were never sent with a claim. */
export async function sweepFiles(
  _payload: unknown,
  { database, files, log }: Pick<JobContext, 'database' | 'files' | 'log'>,
): Promise<void> {
  await database.transaction(giveUpUnsent, 'jobs');
  for (let swept = batch; swept === batch; ) {
    swept = await database.transaction(async (tx) => {
      const forgotten = await lockForgotten(tx, batch);
      // The bytes go first: as long as the row is there, what is left of them is found the next time.
      for (const { attempts } of forgotten) for (const key of attempts) await files.remove(key);
      if (forgotten.length)
        await deleteAttachments(
          tx,
          forgotten.map(({ id }) => id),
        );
      return forgotten.length;
    }, 'jobs');
    if (swept) log.info('forgotten files swept', { count: swept });
  }
}
