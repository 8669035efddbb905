import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { deleteAttachments, lockUnsentOf } from './attachment.repository.ts';

/** Files that go in one transaction: few enough that nobody waits for it. */
const batch = 100;

/** Deletes the documents that an account never sent with a claim, bytes and all. @returns how many. */
export async function forgetUnsent(
  { database, files }: Pick<WorkContext, 'database' | 'files'>,
  owner: string,
): Promise<number> {
  let count = 0;
  for (let gone = batch; gone === batch; count += gone)
    gone = await database.transaction(async (tx) => {
      const unsent = await lockUnsentOf(tx, owner, batch);
      // The bytes go first: as long as the row is there, what is left of them is found the next time.
      for (const { attempts } of unsent) for (const key of attempts) await files.remove(key);
      if (unsent.length > 0)
        await deleteAttachments(
          tx,
          unsent.map(({ id }) => id),
        );
      return unsent.length;
    }, 'jobs');
  return count;
}
