import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import { findAccounts, findGrants } from './account.repository.ts';
import type { Account, AccountId, Grant } from './account.ts';
import { rowScope } from './row-scope.ts';

/** Accounts as they exist for the viewer, one statement for however many are asked at once. */
export function accountLoaders(database: Database, viewer: Passport) {
  const scope = rowScope(viewer);
  return {
    accountById: new DataLoader<AccountId, Account | null>(async (ids) => {
      const found = new Map((await findAccounts(database.pages, scope, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    grantsByAccount: new DataLoader<AccountId, readonly Grant[]>(async (ids) => {
      const found = Map.groupBy(await findGrants(database.pages, ids), ({ accountId }) => accountId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
