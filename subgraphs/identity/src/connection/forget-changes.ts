import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { deleteEmailChange, deletePhoneChange } from './connection.repository.ts';

/**
 * Forgets the address and the number that wait for their proof, in the transaction of a new password: they were wished with the
 * old one, and whoever had it may not be the person. A link that is on its way then opens nothing.
 */
export async function forgetChangesOf(tx: Transaction, accountId: AccountId): Promise<void> {
  await deleteEmailChange(tx, accountId);
  await deletePhoneChange(tx, accountId);
}
