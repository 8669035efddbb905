import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, eq, inArray } from 'drizzle-orm';
import { accountRoles, accounts } from './account.table.ts';
import { type Account, type AccountId, counter, type Grant } from './account.ts';
import { type RowScope, within } from './row-scope.ts';

export type AccountRow = typeof accounts.$inferSelect;
export type NewAccountRow = typeof accounts.$inferInsert;

/** The accounts among `ids` that exist for the viewer. */
export function findAccounts(db: Executor, scope: RowScope, ids: readonly AccountId[]): Promise<Account[]> {
  const { id, email, familyName, givenName, locale } = accounts;
  return db
    .select({ id, email, familyName, givenName, locale })
    .from(accounts)
    .where(and(inArray(id, [...ids]), within(scope, { owner: id, office: accounts.office })));
}

/** What each account may do: for whoever sees the account already, and for its passport, hence without a scope. */
export function findGrants(
  db: Executor,
  ids: readonly AccountId[],
): Promise<(Grant & { readonly accountId: AccountId })[]> {
  const { accountId, office, role } = accountRoles;
  return db
    .select({ accountId, office, role })
    .from(accountRoles)
    .where(inArray(accountId, [...ids]))
    .orderBy(office, role);
}

/** The whole row, for a sign-in: nobody is signed in yet, so there is no viewer to scope it by. */
export async function findByEmail(db: Executor, emailFingerprint: string): Promise<AccountRow | null> {
  const [row] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.office, counter), eq(accounts.emailFingerprint, emailFingerprint)));
  return row ?? null;
}

/** The whole row, for what the counter itself sends to a person. */
export async function findById(db: Executor, id: AccountId): Promise<AccountRow | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  return row ?? null;
}

/** Adds an account with its roles. False when the e-mail has an account already: then nothing is written. */
export async function insertAccount(
  db: Executor,
  row: NewAccountRow,
  grants: readonly Grant[],
): Promise<boolean> {
  const added = await db.insert(accounts).values(row).onConflictDoNothing().returning({ id: accounts.id });
  if (added.length > 0 && grants.length > 0)
    await db.insert(accountRoles).values(grants.map((grant) => ({ ...grant, accountId: row.id })));
  return added.length > 0;
}
