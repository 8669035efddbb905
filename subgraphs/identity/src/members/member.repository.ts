import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type AccountId, counter } from '../accounts/account.ts';
import { among } from '../accounts/row-scope.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { memberships } from './member.table.ts';
import { type Membership, type MembershipId, mostMemberships } from './member.ts';

export type MembershipRow = typeof memberships.$inferSelect;
type NewMembershipRow = typeof memberships.$inferInsert;

const isIn = isNull(memberships.removedAt);
const isActive = and(isIn, eq(memberships.status, 'ACTIVE'));

/** The memberships among `ids` that exist for a person: his own as long as he isn't kept out, and those that he manages. */
export function findMemberships(
  db: Executor,
  viewer: AccountId | null,
  ids: readonly MembershipId[],
): Promise<Membership[]> {
  return db
    .select()
    .from(memberships)
    .where(and(among(memberships.id, ids), isIn, seenBy(viewer)));
}

/** The organisations of each person, oldest first: those where he is not kept out. */
export function findOwnMemberships(db: Executor, accountIds: readonly AccountId[]): Promise<Membership[]> {
  return db
    .select()
    .from(memberships)
    .where(and(among(memberships.accountId, accountIds), isActive))
    .orderBy(memberships.createdAt, memberships.id)
    .limit(mostMemberships * accountIds.length);
}

/** A person's place in an organisation, if he has one there now. */
export async function findActive(
  db: Executor,
  organisationId: OrganisationId,
  accountId: AccountId,
): Promise<MembershipRow | null> {
  const [row] = await db
    .select()
    .from(memberships)
    .where(
      and(eq(memberships.organisationId, organisationId), eq(memberships.accountId, accountId), isActive),
    );
  return row ?? null;
}

/** Every active manager of an organisation. Ask while holding it, where the number matters. */
export function findManagers(db: Executor, ids: readonly OrganisationId[]): Promise<MembershipRow[]> {
  return db
    .select()
    .from(memberships)
    .where(and(among(memberships.organisationId, ids), isActive, eq(memberships.isManager, true)));
}

/** The active members of an organisation who hear of something: managers, and whoever has the right beside them. */
export function findAudience(
  db: Executor,
  organisationId: OrganisationId,
  audience: 'MANAGERS' | 'INVOICES' | 'RECAP',
): Promise<MembershipRow[]> {
  const rights = { MANAGERS: undefined, INVOICES: memberships.seesInvoices, RECAP: memberships.seesRecap };
  const right = rights[audience];
  return db
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        isActive,
        or(eq(memberships.isManager, true), right && eq(right, true)),
      ),
    );
}

/** A membership by its key, whoever asks: what may be done with it is the use case's to say. */
export async function findMembership(db: Executor, id: MembershipId): Promise<MembershipRow | null> {
  const [row] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.id, id), isIn));
  return row ?? null;
}

/** Those who are in an organisation with this e-mail or account, invited ones too. */
export function findSame(
  db: Executor,
  organisationId: OrganisationId,
  {
    emailFingerprint,
    accountId,
  }: { readonly emailFingerprint: string; readonly accountId: AccountId | null },
): Promise<MembershipRow[]> {
  const same = or(
    eq(memberships.emailFingerprint, emailFingerprint),
    accountId ? eq(memberships.accountId, accountId) : undefined,
  );
  return db
    .select()
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), isIn, same));
}

/** The invitation with this token; null for one that was never sent, was used, or was withdrawn. */
export async function findInvitation(db: Executor, tokenHash: string): Promise<MembershipRow | null> {
  const [row] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.office, counter), eq(memberships.invitationTokenHash, tokenHash), isIn));
  return row ?? null;
}

/** The names of members, of those too who have left. */
export function findNames(db: Executor, ids: readonly MembershipId[]) {
  const { id, familyName, givenName } = memberships;
  return db.select({ id, familyName, givenName }).from(memberships).where(among(id, ids));
}

/** Whose a membership is, of one too that was left. */
export async function findAccountOf(db: Executor, id: MembershipId): Promise<AccountId | null> {
  const [row] = await db
    .select({ accountId: memberships.accountId })
    .from(memberships)
    .where(eq(memberships.id, id));
  return row?.accountId ?? null;
}

/** How many places a person has, those included where he is kept out. Ask while holding his account. */
export function countPlaces(db: Executor, accountId: AccountId): Promise<number> {
  return db.$count(memberships, and(eq(memberships.accountId, accountId), isIn));
}

/** How many are in an organisation, invited ones too. */
export function countPeople(db: Executor, organisationId: OrganisationId): Promise<number> {
  return db.$count(memberships, and(eq(memberships.organisationId, organisationId), isIn));
}

/** Every row of a person, those included that he has left. */
export function findAllOf(db: Executor, accountId: AccountId): Promise<MembershipRow[]> {
  return db.select().from(memberships).where(eq(memberships.accountId, accountId));
}

export async function insertMembership(tx: Transaction, row: NewMembershipRow): Promise<void> {
  await tx.insert(memberships).values(row);
}

/** Writes a membership of an organisation that the caller holds. */
export async function updateMembership(
  tx: Transaction,
  id: MembershipId,
  set: Partial<NewMembershipRow>,
): Promise<void> {
  await tx
    .update(memberships)
    .set({ ...set, version: sql`${memberships.version} + 1` })
    .where(eq(memberships.id, id));
}

export async function deleteMembership(tx: Transaction, id: MembershipId): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.id, id));
}

/** Withdraws every invitation to an address. */
export async function deleteInvitationsTo(tx: Transaction, emailFingerprint: string): Promise<void> {
  await tx
    .delete(memberships)
    .where(
      and(
        eq(memberships.office, counter),
        eq(memberships.status, 'INVITED'),
        eq(memberships.emailFingerprint, emailFingerprint),
      ),
    );
}

/** What a person sees: his own place as long as he isn't kept out, and every place where he manages. */
export function seenBy(viewer: AccountId | null): SQL {
  const manages = sql`${memberships.organisationId} in (select own.organisation_id from ${memberships} own
    where own.account_id = ${viewer} and own.status = 'ACTIVE' and own.is_manager and own.removed_at is null)`;
  return sql`(${memberships.accountId} = ${viewer} and ${memberships.status} = 'ACTIVE' or ${manages})`;
}
