import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { shutExportsOf } from './data-export.repository.ts';

/** Shuts every copy of an account that is closed or gone, also one that is being put together; its bytes are swept. */
export function shutExports(tx: Transaction, accountId: AccountId): Promise<void> {
  return shutExportsOf(tx, accountId);
}
