import { type RecordBatch, readRecords } from '@guichet/chassis/copies/copied-table.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { countOfAccount, findFilesOf, type OwnFile } from './account-copy.repository.ts';
import { copiedTables } from './copied-tables.repository.ts';

/** What is kept of an account, batch by batch. */
export function recordsOf(
  { database, vault }: Pick<WorkContext, 'database' | 'vault'>,
  accountId: string,
  after: string | null,
): Promise<RecordBatch> {
  return readRecords({ db: database.jobs, vault }, copiedTables, accountId, after);
}

/** Files at once. */
const batch = 200;

/** The documents of an account and the copies of its claims, batch by batch. */
export async function listClaimFiles(
  { database }: Pick<WorkContext, 'database'>,
  accountId: string,
  after: string | null,
): Promise<{ readonly files: readonly OwnFile[]; readonly next: string | null }> {
  const files = await findFilesOf(database.jobs, accountId, after, batch);
  const last = files.length === batch ? files.at(-1) : undefined;
  return { files, next: last ? `${last.kind}:${last.id}` : null };
}

/** What closing an account would keep and delete. */
export function outlookOf({ database }: Pick<WorkContext, 'database'>, accountId: string) {
  return countOfAccount(database.pages, accountId);
}
