import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, getTableColumns, isNull, lte, sql } from 'drizzle-orm';
import type { AccountId } from '../accounts/account.ts';
import { among, type RowScope, within } from '../accounts/row-scope.ts';
import { rankWithin } from '../lists/rank.ts';
import { bankAccounts } from './bank-account.table.ts';
import type { BankAccount, BankAccountId } from './bank-account.ts';

export type NewBankAccountRow = typeof bankAccounts.$inferInsert;
export type BankAccountRow = typeof bankAccounts.$inferSelect;

const owned = { owner: bankAccounts.accountId, office: bankAccounts.office };
const ordered = { at: bankAccounts.createdAt, id: bankAccounts.id };
const isThere = isNull(bankAccounts.removedAt);

/** The bank accounts among `ids` that exist for the viewer: also those that were removed, since claims point at them. */
export function findBankAccounts(
  db: Executor,
  scope: RowScope,
  ids: readonly BankAccountId[],
): Promise<BankAccount[]> {
  return db
    .select()
    .from(bankAccounts)
    .where(and(among(bankAccounts.id, ids), within(scope, owned)));
}

/** The same page of the list of each account, oldest first, with one row more where there is more. */
export function findBankAccountsOfAccounts(
  db: Executor,
  scope: RowScope,
  accountIds: readonly AccountId[],
  page: Page,
): Promise<BankAccount[]> {
  const ranked = db
    .select({
      ...getTableColumns(bankAccounts),
      rank: rankWithin(bankAccounts.accountId, bankAccounts).as('rank'),
    })
    .from(bankAccounts)
    .where(
      and(
        among(bankAccounts.accountId, accountIds),
        isThere,
        within(scope, owned),
        beyond(page.after, ordered, 'oldest first'),
      ),
    )
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.rank, page.first + 1))
    .orderBy(ranked.createdAt, ranked.id);
}

export async function insertBankAccount(db: Executor, row: NewBankAccountRow): Promise<void> {
  await db.insert(bankAccounts).values(row);
}

/** Every bank account of an account: for who holds it, and changes or adds one. */
export function findAllOf(db: Executor, accountId: AccountId): Promise<BankAccountRow[]> {
  return db
    .select()
    .from(bankAccounts)
    .where(and(eq(bankAccounts.accountId, accountId), isThere));
}

/** Changes a bank account, which then has its next version. */
export async function updateBankAccountRow(
  db: Executor,
  id: BankAccountId,
  changes: Partial<Omit<NewBankAccountRow, 'id' | 'office' | 'accountId' | 'version'>>,
): Promise<void> {
  await db
    .update(bankAccounts)
    .set({ ...changes, version: sql`${bankAccounts.version} + 1` })
    .where(eq(bankAccounts.id, id));
}
