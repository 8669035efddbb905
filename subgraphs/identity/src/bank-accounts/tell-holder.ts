import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { maskIban } from '@guichet/schema/scalars/iban.ts';
import type { AccountId } from '../accounts/account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { IdentityContext } from '../context.ts';
import { type BankAccountId, bankAccountOffice } from './bank-account.ts';

const actions = {
  BANK_ACCOUNT_ADDED: 'bank-account.add',
  BANK_ACCOUNT_CHANGED: 'bank-account.update',
  BANK_ACCOUNT_REMOVED: 'bank-account.remove',
} as const;

/** Remembers what was done to a bank account and tells the person by e-mail, since money goes there. `iban` is the open one. */
export async function tellHolder(
  context: IdentityContext,
  tx: Transaction,
  kind: keyof typeof actions,
  {
    id,
    accountId,
    iban,
  }: { readonly id: BankAccountId; readonly accountId: AccountId; readonly iban: string },
): Promise<void> {
  const subject = `BankAccount:${id}`;
  await appendAudit(tx, { office: bankAccountOffice, actor: context.viewer, action: actions[kind], subject });
  await tellAccount(context, tx, accountId, { kind, ibanHint: maskIban(iban) });
}
