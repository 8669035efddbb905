import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { rowScope } from '../accounts/row-scope.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import type { AnsweredBankAccount } from './add-bank-account.ts';
import { bankAccountProblems } from './bank-account.problems.ts';
import {
  type BankAccountRow,
  findAllOf,
  findBankAccounts,
  updateBankAccountRow,
} from './bank-account.repository.ts';
import { type BankAccountEntry, readBankAccount } from './read-bank-account.ts';
import { rewriteBankAccount } from './record-bank-account.ts';
import { tellHolder } from './tell-holder.ts';

/** Which bank account is changed, as the caller saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What a change finds once it holds the account. */
interface Found {
  readonly current: BankAccountRow;
  readonly others: readonly BankAccountRow[];
}

/** Changes a bank account, and tells the person. Claims that were sent keep what they were sent with. */
export function updateBankAccount(
  context: IdentityContext,
  seen: Seen,
  entry: BankAccountEntry,
): Promise<AnsweredBankAccount> {
  return change(context, seen, async (tx, { current, others }, report) => {
    const facts = readBankAccount(context.vault, { entry, others }, report);
    if (!facts) return false;
    await rewriteBankAccount(context, tx, current.id, facts);
    await tellHolder(context, tx, 'BANK_ACCOUNT_CHANGED', { ...current, iban: facts.iban });
    return true;
  });
}

/** Takes a bank account away, and tells the person. The row stays, since claims point at it. */
export async function removeBankAccount(context: IdentityContext, seen: Seen): Promise<AnsweredBankAccount> {
  const removed = await change(context, seen, async (tx, { current, others }, report) => {
    if (others.length === 0) {
      report(bankAccountProblems.LAST_BANK_ACCOUNT, ['id']);
      return false;
    }
    await updateBankAccountRow(tx, current.id, { removedAt: await databaseNow(tx) });
    const iban = await context.vault.unseal('identity.iban', current.iban);
    await tellHolder(context, tx, 'BANK_ACCOUNT_REMOVED', { ...current, iban });
    return true;
  });
  return removed.problems.length > 0 ? removed : { bankAccount: null, problems: [] };
}

/** Finds the account under its owner's lock, and answers it as it is now: after the change, and when another one came first. */
function change(
  context: IdentityContext,
  { id, version }: Seen,
  work: (tx: Transaction, found: Found, report: Report) => Promise<boolean>,
): Promise<AnsweredBankAccount> {
  const accountId = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const all = await findAllOf(tx, accountId);
    const current = all.find((row) => row.id === id);
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    if (!current) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { bankAccount: null, problems };
    }
    if (current.version !== version) {
      report(sharedProblems.VERSION_CONFLICT, []);
      return { bankAccount: current, problems };
    }
    const others = all.filter((row) => row !== current);
    if (!(await work(tx, { current, others }, report))) return { bankAccount: null, problems };
    const [bankAccount = null] = await findBankAccounts(tx, rowScope(context.viewer), [current.id]);
    return { bankAccount, problems };
  });
}
