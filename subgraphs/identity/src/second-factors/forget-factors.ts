import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import { deleteCeremoniesOf } from './ceremony.repository.ts';
import { deleteCodesOf } from './recovery-code.repository.ts';
import { deleteFactorsOf } from './second-factor.repository.ts';

/** Takes every factor, recovery code and ceremony of an account away, in the transaction that ends the account. */
export async function forgetFactorsOf(tx: Transaction, accountId: AccountId): Promise<void> {
  await deleteFactorsOf(tx, accountId);
  await deleteCodesOf(tx, accountId);
  await deleteCeremoniesOf(tx, accountId);
}
