import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { listOf } from '@guichet/chassis/postgres/keys.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { and, eq, getTableColumns, isNotNull, isNull, lte, notExists, sql } from 'drizzle-orm';
import { accountRoles, accounts } from './account.table.ts';
import { type Account, type AccountId, counter, type Grant } from './account.ts';
import { among, formOf, heldWithin, type RowScope, type ScopeForm, valuesOf } from './row-scope.ts';

export type AccountRow = typeof accounts.$inferSelect;
export type NewAccountRow = typeof accounts.$inferInsert;

const owned = { owner: accounts.id, office: accounts.office };

const accountsByKey = statement((db, form: ScopeForm) => {
  const { passwordHash, emailFingerprint, mobilePhoneFingerprint, createdAt, ...shown } =
    getTableColumns(accounts);
  return db
    .select(shown)
    .from(accounts)
    .where(and(among(accounts.id, held('ids')), heldWithin(form, owned)));
});

/** The accounts among `ids` that exist for the viewer. */
export function findAccounts(db: Executor, scope: RowScope, ids: readonly AccountId[]): Promise<Account[]> {
  return accountsByKey(db, formOf(scope), { ...valuesOf(scope), ids: listOf(ids) });
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
    .where(among(accountId, ids))
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

/** Those among `ids` that are open and whose address is verified, for what the counter itself sends to people. */
export function findOpenVerified(db: Executor, ids: readonly AccountId[]) {
  const { id, email, locale, familyName, givenName } = accounts;
  return db
    .select({ id, email, locale, familyName, givenName })
    .from(accounts)
    .where(and(among(id, ids), isNull(accounts.closedAt), isNotNull(accounts.emailVerifiedAt)))
    .orderBy(id);
}

/** Holds an account's row until the transaction ends. */
export async function lockAccount(db: Executor, id: AccountId): Promise<void> {
  await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, id)).for('no key update');
}

/** The version of an account, which then stays until the transaction ends; null for an id that no account has. */
export async function shareVersion(db: Executor, id: AccountId): Promise<number | null> {
  const [row] = await db
    .select({ version: accounts.version })
    .from(accounts)
    .where(eq(accounts.id, id))
    .for('share');
  return row?.version ?? null;
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

/** Notes since when an address is verified, unless that is known already. Null when the account has another address. */
export async function setVerified(
  db: Executor,
  owner: { readonly accountId: AccountId; readonly emailFingerprint: string },
  at: Temporal.Instant | null,
): Promise<{ readonly verifiedAt: Temporal.Instant | null } | null> {
  const typed = at && sql.param(at, accounts.emailVerifiedAt);
  const [row] = await db
    .update(accounts)
    .set({ emailVerifiedAt: sql`coalesce(${accounts.emailVerifiedAt}, ${typed}::timestamptz)` })
    .where(and(eq(accounts.id, owner.accountId), eq(accounts.emailFingerprint, owner.emailFingerprint)))
    .returning({ verifiedAt: accounts.emailVerifiedAt });
  return row ?? null;
}

/** Changes an account, which then has its next version. */
export async function updateAccount(
  db: Executor,
  id: AccountId,
  changes: Partial<Omit<NewAccountRow, 'id' | 'office' | 'version'>>,
): Promise<void> {
  await db
    .update(accounts)
    .set({ ...changes, version: sql`${accounts.version} + 1` })
    .where(eq(accounts.id, id));
}

/** Sets what nobody races on: the version stays. */
export async function setPreferred(
  db: Executor,
  id: AccountId,
  preferred: Partial<Pick<AccountRow, 'locale' | 'contactChannel'>>,
): Promise<void> {
  await db.update(accounts).set(preferred).where(eq(accounts.id, id));
}

/** At most `most` accounts that nobody verified since an instant and that hold no role, and that nobody else is working on: held. */
export async function lockUnverifiedBefore(
  db: Executor,
  before: Temporal.Instant,
  most: number,
): Promise<readonly AccountId[]> {
  const hasRole = db
    .select({ one: sql`1` })
    .from(accountRoles)
    .where(eq(accountRoles.accountId, accounts.id));
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        isNull(accounts.emailVerifiedAt),
        isNull(accounts.closedAt),
        lte(accounts.createdAt, before),
        notExists(hasRole),
      ),
    )
    .limit(most)
    .for('update', { skipLocked: true });
  return rows.map(({ id }) => id);
}

/** Takes accounts away, and what hangs on them. */
export async function deleteAccounts(db: Executor, ids: readonly AccountId[]): Promise<void> {
  await db.delete(accounts).where(among(accounts.id, ids));
}
