import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type AccountMatter, accountScopeOf, wholeOffice } from './account-scope.ts';
import { findAccounts } from './client-account.repository.ts';
import type { ClientAccount } from './client-account.ts';

/** An account of which the viewer sees some matter; null when there is none for him. */
export async function readAccountFor(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  matter: AccountMatter,
  id: string,
): Promise<ClientAccount | null> {
  const [account = null] = await findAccounts(database.pages, accountScopeOf(viewer, matter), [id]);
  return account;
}

/** An account that a job is about. @throws Error when there is none. */
export async function readKnownAccount(db: Executor, id: string): Promise<ClientAccount> {
  const [account] = await findAccounts(db, wholeOffice, [id]);
  if (!account) throw new Error('Something was to be done for an account that does not exist');
  return account;
}
