import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { lockAccount } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** Holds an account until the transaction ends, so that what is added to it comes one after the other. */
export function holdAccount(tx: Transaction, id: AccountId): Promise<void> {
  return lockAccount(tx, id);
}
