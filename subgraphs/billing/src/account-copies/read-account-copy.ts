import { type RecordBatch, readRecords } from '@guichet/chassis/copies/copied-table.ts';
import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { copiedTables } from './copied-tables.repository.ts';

/**
 * What is kept of an account, batch by batch.
 * @throws GraphQLError BAD_REQUEST for what no account's id can be: the caller has a bug.
 */
export function recordsOf(
  { database, vault }: Pick<WorkContext, 'database' | 'vault'>,
  accountId: string,
  after: string | null,
): Promise<RecordBatch> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(accountId))
    throw badRequest('BAD_REQUEST', "The account can't be read.");
  return readRecords({ db: database.jobs, vault }, copiedTables, accountId, after);
}
