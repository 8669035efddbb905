import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { type AccountRow, findById, findOpenVerified } from './account.repository.ts';
import type { AccountId } from './account.ts';

/** How a person is reached; the telephone is sealed. */
export type Reachable = Pick<AccountRow, 'email' | 'locale' | 'contactChannel' | 'mobilePhone'>;

/** How the person of an account is reached; null for one that is closed or gone. */
export async function findReachable(db: Executor, id: AccountId): Promise<Reachable | null> {
  const account = await findById(db, id);
  return account?.closedAt ? null : account;
}

/** Whom the counter writes to by name. */
export type Addressee = Pick<AccountRow, 'id' | 'email' | 'locale' | 'familyName' | 'givenName'>;

/** Who is written to among `ids`: accounts that are open, and whose address is known to be the person's. */
export function findAddressees(db: Executor, ids: readonly AccountId[]): Promise<readonly Addressee[]> {
  return findOpenVerified(db, ids);
}
