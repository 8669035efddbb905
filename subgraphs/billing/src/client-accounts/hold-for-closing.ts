import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { wholeOffice } from './account-scope.ts';
import { lockAccount } from './client-account.repository.ts';
import type { ClientAccount } from './client-account.ts';

/**
 * An account whose month is closed, held until the transaction ends. Orders share it while they become definitive: those before are in the month, and those that
 * wait get their instant afterwards.
 * @throws Error when there is none.
 */
export async function holdForClosing(tx: Transaction, accountId: string): Promise<ClientAccount> {
  const account = await lockAccount(tx, wholeOffice, accountId);
  if (!account) throw new Error('The month of an account was to be closed that does not exist');
  return account;
}
