import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import type { AccountId } from '../accounts/account.ts';
import type { Home } from '../people/person.ts';
import { insertBankAccount, updateBankAccountRow } from './bank-account.repository.ts';
import { type BankAccountId, bankAccountOffice } from './bank-account.ts';

export interface NewBankAccount extends Partial<Home> {
  readonly iban: Iban;
  /** As the bank knows the holder: a payment to another name may be refused. */
  readonly holder: string;
}

/** Records a reimbursement account, in the caller's transaction. The IBAN is sealed. */
export async function recordBankAccount(
  { vault, newId }: Pick<WorkContext, 'vault' | 'newId'>,
  tx: Executor,
  accountId: AccountId,
  { iban, ...holder }: NewBankAccount,
): Promise<BankAccountId> {
  const id = newId<BankAccountId>();
  const number = await keepIban(vault, iban);
  await insertBankAccount(tx, { ...holder, ...number, id, office: bankAccountOffice, accountId });
  return id;
}

/** Writes a reimbursement account anew, in the caller's transaction. */
export async function rewriteBankAccount(
  { vault }: Pick<WorkContext, 'vault'>,
  tx: Executor,
  id: BankAccountId,
  { iban, ...holder }: NewBankAccount & Home,
): Promise<void> {
  await updateBankAccountRow(tx, id, { ...holder, ...(await keepIban(vault, iban)) });
}

/** Finds an IBAN again without opening it: once in an account. */
export function ibanFingerprint(vault: Vault, iban: Iban): string {
  return vault.fingerprint('identity.iban', iban);
}

async function keepIban(vault: Vault, iban: Iban) {
  return { iban: await vault.seal('identity.iban', iban), ibanFingerprint: ibanFingerprint(vault, iban) };
}
