import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { deleteExportsBefore, lockUnreadable, markGone } from './data-export.repository.ts';
import { shownCopies } from './data-export.ts';

/** The task that removes copies whose time is over. */
export const sweepExportsTask = 'sweep-data-exports';

/** Every hour. */
export const sweepExportsCron = `51 * * * * ${sweepExportsTask}`;

/** Copies in one transaction: few enough that nobody waits for it. */
const batch = 50;

/** Removes the bytes of copies that are over or that nobody can read, then forgets those that nobody is shown any more. */
export async function sweepExports({
  database,
  files,
}: Pick<JobContext, 'database' | 'files'>): Promise<void> {
  for (let swept = batch; swept === batch; )
    swept = await database.transaction(async (tx) => {
      const gone = await lockUnreadable(tx, await databaseNow(tx), batch);
      // The bytes go first: as long as the row names them, what is left of them is found the next time.
      for (const { attempts } of gone) for (const key of attempts) await files.remove(key);
      if (gone.length > 0)
        await markGone(
          tx,
          gone.map(({ id }) => id),
        );
      return gone.length;
    }, 'jobs');
  const now = await database.transaction(databaseNow, 'jobs');
  const before = now.subtract({ hours: 24 * shownCopies.forDays });
  while ((await deleteExportsBefore(database.jobs, before, batch)) === batch);
}
