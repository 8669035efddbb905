import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import type { AccountId } from '../accounts/account.ts';
import { insertBankAccount } from './bank-account.repository.ts';
import { type BankAccountId, bankAccountOffice } from './bank-account.ts';

export interface NewBankAccount {
  readonly iban: Iban;
  /** As the bank knows the holder: a payment to another name may be refused. */
  readonly holder: string;
}

/** Adds a reimbursement account, in the caller's transaction. The IBAN is sealed. */
export async function addBankAccount(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Executor,
  accountId: AccountId,
  { iban, holder }: NewBankAccount,
): Promise<BankAccountId> {
  const id = newId<BankAccountId>();
  await insertBankAccount(tx, {
    id,
    office: bankAccountOffice,
    accountId,
    holder,
    iban: await vault.seal('identity.iban', iban),
    ibanFingerprint: vault.fingerprint('identity.iban', iban),
  });
  return id;
}
