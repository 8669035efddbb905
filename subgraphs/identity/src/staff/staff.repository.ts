import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { accountRoles, accounts } from '../accounts/account.table.ts';
import type { AccountId, Office, Role } from '../accounts/account.ts';
import { asBeginning, folded } from '../lists/fold.ts';
import { roleChanges } from './staff.table.ts';
import type { OfficeRole, Officer, RoleChange, StaffMember } from './staff.ts';

/** Which part of an office's staff is asked for. */
export interface StaffPage {
  readonly first: number;
  /** Who stood last on the page before. */
  readonly after: AccountId | null;
  /** The beginning of a name or an e-mail address; empty for everybody. */
  readonly search: string;
}

const name = sql`(${folded(sql`${accounts.familyName}`)} collate "C")`;
const givenName = sql`(${folded(sql`${accounts.givenName}`)} collate "C")`;

/** Roles as they come in one text. */
const readRoles = (text: string) => text.split(' ').filter(Boolean) as Role[];

/** Who works at an office, by name: one person more than the page holds. An office has hundreds of people, not thousands. */
export function findStaff(db: Executor, office: Office, page: StaffPage): Promise<StaffMember[]> {
  const { id, familyName, givenName: given, email } = accounts;
  const roles = sql`string_agg(${accountRoles.role}, ' ' order by ${accountRoles.role})`.mapWith(readRoles);
  return db
    .select({ accountId: id, familyName, givenName: given, email, roles })
    .from(accounts)
    .innerJoin(accountRoles, eq(accountRoles.accountId, id))
    .where(and(eq(accountRoles.office, office), beginningWith(page.search), behind(page.after)))
    .groupBy(id)
    .orderBy(name, givenName, id)
    .limit(page.first + 1);
}

/** The officers of an office, by name. */
export function findOfficers(db: Executor, office: Office, most: number): Promise<Officer[]> {
  const { id, familyName, givenName: given } = accounts;
  return db
    .select({ accountId: id, familyName, givenName: given })
    .from(accountRoles)
    .innerJoin(accounts, eq(accounts.id, accountRoles.accountId))
    .where(and(eq(accountRoles.office, office), eq(accountRoles.role, 'OFFICER')))
    .orderBy(name, givenName, id)
    .limit(most);
}

/** One person as the office's administrators see him, his roles there may be none; null for an id that no account has. */
export async function findMember(
  db: Executor,
  office: Office,
  accountId: AccountId,
): Promise<StaffMember | null> {
  const { id, familyName, givenName: given, email } = accounts;
  const roles = sql`(select coalesce(string_agg(${accountRoles.role}, ' ' order by ${accountRoles.role}), '')
    from ${accountRoles} where ${accountRoles.accountId} = ${accountId} and ${accountRoles.office} = ${office})`;
  const [row] = await db
    .select({ accountId: id, familyName, givenName: given, email, roles: roles.mapWith(readRoles) })
    .from(accounts)
    .where(eq(id, accountId));
  return row ?? null;
}

function beginningWith(search: string): SQL | undefined {
  if (search === '') return undefined;
  const beginning = sql`${folded(sql`${asBeginning(search)}::text`)}`;
  return or(
    sql`${name} like ${beginning}`,
    sql`${givenName} like ${beginning}`,
    like(accounts.email, asBeginning(search.toLowerCase())),
  );
}

/** A cursor is who stood last, so that it gives no name away: where he stands is looked up. */
function behind(after: AccountId | null): SQL | undefined {
  if (!after) return undefined;
  const last = sql`(select ${name}, ${givenName}, ${accounts.id} from ${accounts} where ${accounts.id} = ${after})`;
  return sql`(${name}, ${givenName}, ${accounts.id}) > ${last}`;
}

/** Holds the administrators of an office until the transaction ends, in one order, so that two who change roles at once take turns. */
export async function lockAdministrators(db: Executor, office: Office): Promise<readonly AccountId[]> {
  const rows = await db
    .select({ accountId: accountRoles.accountId })
    .from(accountRoles)
    .where(and(eq(accountRoles.office, office), eq(accountRoles.role, 'ADMINISTRATOR')))
    .orderBy(accountRoles.accountId)
    .for('update');
  return rows.map(({ accountId }) => accountId);
}

/** The offices where an account is the only administrator. All administrators of its offices are held until the transaction ends. */
export async function findSoleAdministrations(db: Executor, accountId: AccountId): Promise<Office[]> {
  const administrators = eq(accountRoles.role, 'ADMINISTRATOR');
  const own = db
    .select({ office: accountRoles.office })
    .from(accountRoles)
    .where(and(administrators, eq(accountRoles.accountId, accountId)));
  const held = await db
    .select({ office: accountRoles.office, accountId: accountRoles.accountId })
    .from(accountRoles)
    .where(and(administrators, inArray(accountRoles.office, own)))
    .orderBy(accountRoles.office, accountRoles.accountId)
    .for('update');
  const offices = Map.groupBy(held, ({ office }) => office);
  return [...offices].filter(([, people]) => people.length === 1).map(([office]) => office);
}

/** False when he has the role already. */
export async function insertRole(
  db: Executor,
  accountId: AccountId,
  { office, role }: OfficeRole,
): Promise<boolean> {
  const added = await db
    .insert(accountRoles)
    .values({ office, accountId, role })
    .onConflictDoNothing()
    .returning({ role: accountRoles.role });
  return added.length > 0;
}

/** False when he doesn't have the role. */
export async function deleteRole(
  db: Executor,
  accountId: AccountId,
  { office, role }: OfficeRole,
): Promise<boolean> {
  const gone = await db
    .delete(accountRoles)
    .where(
      and(
        eq(accountRoles.office, office),
        eq(accountRoles.accountId, accountId),
        eq(accountRoles.role, role),
      ),
    )
    .returning({ role: accountRoles.role });
  return gone.length > 0;
}

/** Takes every role of an account away. @returns those that it had. */
export function deleteRolesOf(db: Executor, accountId: AccountId): Promise<OfficeRole[]> {
  return db
    .delete(accountRoles)
    .where(eq(accountRoles.accountId, accountId))
    .returning({ office: accountRoles.office, role: accountRoles.role });
}

export async function insertChanges(
  db: Executor,
  rows: readonly (typeof roleChanges.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(roleChanges).values([...rows]);
}

/** Newest first. A person whose account is gone has no name any more. */
export function findChanges(db: Executor, office: Office, first: number): Promise<RoleChange[]> {
  const { at, role, isGranted, accountId, byAccountId } = roleChanges;
  const nameOf = (column: SQL) => sql<string>`coalesce(${column}, '')`;
  const by = sql<string | null>`(select concat_ws(' ', given_name, family_name) from ${accounts} as giver
    where giver.id = ${byAccountId})`;
  return db
    .select({
      at,
      role,
      isGranted,
      familyName: nameOf(sql`${accounts.familyName}`),
      givenName: nameOf(sql`${accounts.givenName}`),
      byName: by,
    })
    .from(roleChanges)
    .leftJoin(accounts, eq(accounts.id, accountId))
    .where(eq(roleChanges.office, office))
    .orderBy(desc(at), desc(roleChanges.id))
    .limit(first);
}
