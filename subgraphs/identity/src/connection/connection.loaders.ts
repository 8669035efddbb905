import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { AccountId } from '../accounts/account.ts';
import { findEmailChanges } from './connection.repository.ts';

/** What waits for its link, of accounts that the viewer sees already. */
export function connectionLoaders(database: Database) {
  return {
    pendingEmailByAccount: new DataLoader<AccountId, string | null>(async (ids) => {
      const found = new Map(
        (await findEmailChanges(database.pages, ids)).map(({ accountId, email }) => [accountId, email]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
