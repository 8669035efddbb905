import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { type AccountRow, findById } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** How a person is reached; the telephone is sealed. */
export type Reachable = Pick<AccountRow, 'email' | 'locale' | 'contactChannel' | 'mobilePhone'>;

/** How the person of an account is reached; null for one that is closed or gone. */
export async function findReachable(db: Executor, id: AccountId): Promise<Reachable | null> {
  const account = await findById(db, id);
  return account?.closedAt ? null : account;
}
