import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { counter } from '../accounts/account.ts';
import { among } from '../accounts/row-scope.ts';
import { memberships } from '../members/member.table.ts';
import { providers } from '../providers/provider.table.ts';
import { serviceAccesses } from '../service-access/service-access.table.ts';
import { organisations } from './organisation.table.ts';
import type { Organisation, OrganisationFacts, OrganisationId } from './organisation.ts';
import type { OrganisationScope } from './organisation-scope.ts';

/** The organisations among `ids` that exist for the viewer. */
export function findOrganisations(
  db: Executor,
  scope: OrganisationScope,
  ids: readonly OrganisationId[],
): Promise<Organisation[]> {
  return db
    .select()
    .from(organisations)
    .where(and(among(organisations.id, ids), within(scope)));
}

/** An organisation as the counter itself needs it, e.g. for a mail. */
export async function findOrganisation(db: Executor, id: OrganisationId): Promise<Organisation | null> {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  return row ?? null;
}

/** Holds an organisation until the transaction ends: what changes in it comes one after the other. */
export async function lockOrganisations(
  tx: Executor,
  ids: readonly OrganisationId[],
): Promise<Organisation[]> {
  return tx
    .select()
    .from(organisations)
    .where(among(organisations.id, ids))
    .orderBy(organisations.id)
    .for('no key update');
}

/** Adds an organisation. False when one with this UID and name is there already: then nothing is written. */
export async function insertOrganisation(
  tx: Transaction,
  id: OrganisationId,
  facts: OrganisationFacts,
): Promise<boolean> {
  const added = await tx
    .insert(organisations)
    .values({ ...facts, branches: [...facts.branches], id, office: counter })
    .onConflictDoNothing()
    .returning({ id: organisations.id });
  return added.length > 0;
}

/** Whether another organisation has this UID and name. */
export async function isNameTaken(
  tx: Transaction,
  id: OrganisationId,
  { uid, name }: Pick<OrganisationFacts, 'uid' | 'name'>,
): Promise<boolean> {
  const others = sql`${eq(organisations.office, counter)} and ${eq(organisations.uid, uid)}
    and lower(${organisations.name}) = lower(${name}) and ${organisations.id} <> ${id}`;
  return (await tx.$count(organisations, others)) > 0;
}

/** Writes the facts of an organisation that the caller holds. */
export async function updateFacts(
  tx: Transaction,
  id: OrganisationId,
  facts: OrganisationFacts,
): Promise<void> {
  await tx
    .update(organisations)
    .set({ ...facts, branches: [...facts.branches], version: sql`${organisations.version} + 1` })
    .where(eq(organisations.id, id));
}

function within({ accountId, offices }: OrganisationScope): SQL {
  const { organisationId, status, removedAt } = memberships;
  const own = sql`exists (select from ${memberships} where ${organisationId} = ${organisations.id}
    and ${memberships.accountId} = ${accountId} and ${status} = 'ACTIVE' and ${removedAt} is null)`;
  if (offices.length === 0) return own;
  const asked = sql`exists (select from ${serviceAccesses} where ${serviceAccesses.organisationId} = ${organisations.id}
    and ${serviceAccesses.office} = any(${`{${offices.join(',')}}`}::text[]))`;
  const applied = sql`exists (select from ${providers} where ${providers.organisationId} = ${organisations.id}
    and ${providers.office} = any(${`{${offices.join(',')}}`}::text[]))`;
  return sql`(${own} or ${asked} or ${applied})`;
}
