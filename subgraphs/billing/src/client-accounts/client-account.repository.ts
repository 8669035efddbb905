import type { NamePage } from '@guichet/chassis/pages/name-page.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type AccountScope, among, ofCompanies } from './account-scope.ts';
import { clientAccounts, clientAccountTransitions } from './client-account.table.ts';
import {
  accountsOffice,
  type ClientAccount,
  type ClientAccountId,
  type ClientAccountStatus,
  type ClientAccountTransition,
} from './client-account.ts';

/** Which accounts of a list are looked for. */
export interface AccountFilter {
  /** The beginning of a name, in small letters; empty for all. */
  readonly beginning: string;
  /** Signs of a UID without separators; empty for none. */
  readonly uid: string;
  readonly statuses: readonly ClientAccountStatus[] | null;
}

/** The accounts among `ids` that exist for the viewer. */
export function findAccounts(
  db: Executor,
  scope: AccountScope,
  ids: readonly string[],
): Promise<ClientAccount[]> {
  return db
    .select()
    .from(clientAccounts)
    .where(and(ofCompanies(scope, clientAccounts), among(clientAccounts.id, ids)));
}

/** The accounts of companies that exist for the viewer. */
export function findAccountsOf(
  db: Executor,
  scope: AccountScope,
  organisationIds: readonly string[],
): Promise<ClientAccount[]> {
  return db
    .select()
    .from(clientAccounts)
    .where(and(ofCompanies(scope, clientAccounts), among(clientAccounts.organisationId, organisationIds)));
}

const byName = sql`lower(${clientAccounts.name})`;

/** Where an account stands, as `statusOf` says it. */
const standing = sql`case when ${clientAccounts.closedAt} is not null then 'CLOSED'
  when ${clientAccounts.suspendedAt} is not null and ${clientAccounts.access} = 'ACTIVE' then 'SUSPENDED'
  else ${clientAccounts.access} end`;

/** One page of the accounts that exist for the viewer, by name, with one more to tell whether others follow. */
export function findAccountPage(
  db: Executor,
  scope: AccountScope,
  { beginning, uid, statuses }: AccountFilter,
  { first, after }: NamePage,
): Promise<(ClientAccount & { readonly nameKey: string })[]> {
  const isOfUid = sql`translate(${clientAccounts.uid}, '-.', '') = ${uid}`;
  const begins = sql`starts_with(${byName}, ${beginning})`;
  const conditions: (SQL | undefined)[] = [
    ofCompanies(scope, clientAccounts),
    beginning ? (uid ? sql`(${begins} or ${isOfUid})` : begins) : undefined,
    statuses ? sql`${standing} = any(${`{${statuses.join(',')}}`}::text[])` : undefined,
    after ? sql`(${byName}, ${clientAccounts.id}) > (${after.name}, ${after.key}::uuid)` : undefined,
  ];
  return db
    .select({ ...clientAccountColumns, nameKey: sql<string>`${byName}` })
    .from(clientAccounts)
    .where(and(...conditions))
    .orderBy(byName, clientAccounts.id)
    .limit(first + 1);
}

const { id, office, version, organisationId, group, access, accessVersion, name, uid } = clientAccounts;
const { address, billingAddress, financeAddress, branches, locale } = clientAccounts;
const { suspendedAt, closedAt, reason, openedAt } = clientAccounts;
const clientAccountColumns = {
  ...{ id, office, version, organisationId, group, access, accessVersion, name, uid },
  ...{ address, billingAddress, financeAddress, branches, locale },
  ...{ suspendedAt, closedAt, reason, openedAt },
};

/** An account for a command, held until its transaction ends. */
export async function lockAccount(
  tx: Transaction,
  scope: AccountScope,
  accountId: string,
): Promise<ClientAccount | null> {
  const [row] = await tx
    .select()
    .from(clientAccounts)
    .where(and(ofCompanies(scope, clientAccounts), among(clientAccounts.id, [accountId])))
    .for('update');
  return row ?? null;
}

/** A company's account for a group of services, held until the transaction ends. */
export async function lockAccountOf(
  tx: Transaction,
  of: Pick<ClientAccount, 'organisationId' | 'group'>,
): Promise<ClientAccount | null> {
  const [row] = await tx
    .select()
    .from(clientAccounts)
    .where(
      and(
        eq(clientAccounts.office, accountsOffice),
        eq(clientAccounts.organisationId, of.organisationId),
        eq(clientAccounts.group, of.group),
      ),
    )
    .for('update');
  return row ?? null;
}

/** Adds an account. False when the company has one: then nothing is written. */
export async function insertAccount(tx: Transaction, row: ClientAccount): Promise<boolean> {
  const added = await tx
    .insert(clientAccounts)
    .values({ ...row, branches: [...row.branches] })
    .onConflictDoNothing()
    .returning({ id: clientAccounts.id });
  return added.length === 1;
}

/** Writes an account that the caller holds. */
export async function updateAccount(tx: Transaction, { id: key, ...row }: ClientAccount): Promise<void> {
  await tx
    .update(clientAccounts)
    .set({ ...row, branches: [...row.branches] })
    .where(eq(clientAccounts.id, key));
}

/** The history of each account, oldest first. */
export function findAccountTransitions(
  db: Executor,
  ids: readonly ClientAccountId[],
): Promise<ClientAccountTransition[]> {
  return db
    .select()
    .from(clientAccountTransitions)
    .where(
      and(
        eq(clientAccountTransitions.office, accountsOffice),
        among(clientAccountTransitions.clientAccountId, ids),
      ),
    )
    .orderBy(asc(clientAccountTransitions.clientAccountId), asc(clientAccountTransitions.accountVersion));
}

/** The seal of an account's last step. Ask while holding the account. */
export async function lastAccountSeal(tx: Transaction, accountId: ClientAccountId): Promise<string | null> {
  const [last] = await tx
    .select({ hash: clientAccountTransitions.hash })
    .from(clientAccountTransitions)
    .where(
      and(
        eq(clientAccountTransitions.office, accountsOffice),
        eq(clientAccountTransitions.clientAccountId, accountId),
      ),
    )
    .orderBy(desc(clientAccountTransitions.accountVersion))
    .limit(1);
  return last?.hash ?? null;
}

export async function insertAccountTransition(
  tx: Transaction,
  row: typeof clientAccountTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(clientAccountTransitions).values(row);
}
