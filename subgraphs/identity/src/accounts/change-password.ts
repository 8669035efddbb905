import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { updateAccount } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** Keeps a new password, as its hash, in the caller's transaction. What the old one opened is not closed here. */
export function changePassword(tx: Executor, id: AccountId, passwordHash: string): Promise<void> {
  return updateAccount(tx, id, { passwordHash });
}
