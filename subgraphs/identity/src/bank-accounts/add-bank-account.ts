import { once } from '@guichet/chassis/idempotency/once.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { bankAccountLabels } from './bank-account.problems.ts';
import { findAllOf, findBankAccounts } from './bank-account.repository.ts';
import { type BankAccount, type BankAccountId, bankAccountOffice } from './bank-account.ts';
import { type BankAccountEntry, readBankAccount } from './read-bank-account.ts';
import { recordBankAccount } from './record-bank-account.ts';
import { tellHolder } from './tell-holder.ts';

export interface AnsweredBankAccount {
  /** Null when there are problems. */
  readonly bankAccount: BankAccount | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: the corrected account may come under the same one. */
class AccountHasProblems extends Error {}

/** Adds an account to be reimbursed to, and tells the person. The same key again answers the same one. */
export async function addBankAccount(
  context: IdentityContext,
  entry: BankAccountEntry,
  idempotencyKey: string,
): Promise<AnsweredBankAccount> {
  const { database, vault, locale, viewer } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const keyField = { path: ['idempotencyKey'], label: bankAccountLabels.idempotencyKey };
  const key = requiredLine(idempotencyKey, keyField, 200, report);
  if (key === null) return { bankAccount: null, problems };
  // The number is in it: kept is a hash that has no way back without the keys.
  const request = vault.fingerprint('identity.add-bank-account', JSON.stringify(entry));
  const call = {
    office: bankAccountOffice,
    actor: accountId,
    operation: 'addBankAccount',
    key,
    request,
  };
  try {
    return await database.transaction(async (tx) => {
      const outcome = await once(tx, call, async () => {
        await holdAccount(tx, accountId);
        const others = await findAllOf(tx, accountId);
        const facts = readBankAccount(vault, { entry, others }, report);
        if (!facts) throw new AccountHasProblems();
        const id = await recordBankAccount(context, tx, accountId, facts);
        await tellHolder(context, tx, 'BANK_ACCOUNT_ADDED', { id, accountId, iban: facts.iban });
        return id;
      });
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
        return { bankAccount: null, problems };
      }
      const ids = [outcome.id as BankAccountId];
      const [bankAccount = null] = await findBankAccounts(tx, rowScope(viewer), ids);
      return { bankAccount, problems };
    });
  } catch (error) {
    if (error instanceof AccountHasProblems) return { bankAccount: null, problems };
    throw error;
  }
}
