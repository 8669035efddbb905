import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import { rowScope } from '../accounts/row-scope.ts';
import { listLoader } from '../lists/list-loader.ts';
import { findBankAccounts, findBankAccountsOfAccounts } from './bank-account.repository.ts';
import type { BankAccount, BankAccountId } from './bank-account.ts';

/** Bank accounts as they exist for the viewer, one statement for however many are asked at once. */
export function bankAccountLoaders(database: Database, viewer: Passport) {
  const scope = rowScope(viewer);
  return {
    bankAccountById: new DataLoader<BankAccountId, BankAccount | null>(async (ids) => {
      const rows = await findBankAccounts(database.pages, scope, ids);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    bankAccountsByAccount: listLoader((accountIds, page) =>
      findBankAccountsOfAccounts(database.pages, scope, accountIds, page),
    ),
  };
}
