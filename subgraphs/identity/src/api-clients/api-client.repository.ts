import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { and, count, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Office } from '../accounts/account.ts';
import { among } from '../accounts/row-scope.ts';
import { memberships } from '../members/member.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { apiClientSecrets, apiClients } from './api-client.table.ts';
import {
  type ApiClient,
  type ApiClientId,
  type ApiClientOwner,
  type ApiClientSecret,
  type ApiClientSecretId,
  mostClients,
} from './api-client.ts';
import type { ClientScope } from './client-scope.ts';

export type NewClientRow = typeof apiClients.$inferInsert;
export type NewSecretRow = typeof apiClientSecrets.$inferInsert;

const clock = sql`clock_timestamp()`;

const seen = {
  id: apiClients.id,
  name: apiClients.name,
  kind: apiClients.kind,
  organisationId: apiClients.organisationId,
  ownerOffice: apiClients.ownerOffice,
  isSandbox: apiClients.isSandbox,
  scopes: apiClients.scopes,
  addressRanges: apiClients.addressRanges,
  expiresAt: apiClients.expiresAt,
  lastUsedAt: apiClients.lastUsedAt,
  revokedAt: apiClients.revokedAt,
  createdAt: apiClients.createdAt,
};

function within({ manager, offices, itself }: ClientScope): SQL {
  const { organisationId, accountId, status, isManager, removedAt } = memberships;
  const managed = sql`(select ${organisationId} from ${memberships}
    where ${accountId} = ${manager} and ${status} = 'ACTIVE' and ${isManager} and ${removedAt} is null)`;
  return (
    or(
      itself ? eq(apiClients.id, itself) : undefined,
      manager ? sql`${apiClients.organisationId} in ${managed}` : undefined,
      offices.length > 0 ? inArray(apiClients.ownerOffice, [...offices]) : undefined,
    ) ?? sql`false`
  );
}

/** A program that exists for the viewer; null for any other. */
export async function findClient(
  db: Executor,
  scope: ClientScope,
  id: ApiClientId,
): Promise<ApiClient | null> {
  const [row] = await db
    .select(seen)
    .from(apiClients)
    .where(and(eq(apiClients.id, id), within(scope)));
  return row ?? null;
}

/** As `findClient`; it is held until the transaction ends. */
export async function lockClient(
  db: Executor,
  scope: ClientScope,
  id: ApiClientId,
): Promise<(ApiClient & { readonly office: string }) | null> {
  const [row] = await db
    .select({ ...seen, office: apiClients.office })
    .from(apiClients)
    .where(and(eq(apiClients.id, id), within(scope)))
    .for('update');
  return row ?? null;
}

/** Living ones oldest first, then those that ended. */
const livingFirst = [sql`${apiClients.revokedAt} is not null`, apiClients.createdAt, apiClients.id] as const;

/** The programs of organisations, as far as they exist for the viewer. */
export function findClientsOf(
  db: Executor,
  scope: ClientScope,
  organisationIds: readonly OrganisationId[],
): Promise<ApiClient[]> {
  return db
    .select(seen)
    .from(apiClients)
    .where(and(among(apiClients.organisationId, organisationIds), within(scope)))
    .orderBy(...livingFirst)
    .limit(mostClients * organisationIds.length);
}

/** The dashboards of an office, as far as they exist for the viewer. */
export function findClientsOfOffice(db: Executor, scope: ClientScope, office: Office): Promise<ApiClient[]> {
  return db
    .select(seen)
    .from(apiClients)
    .where(and(eq(apiClients.ownerOffice, office), within(scope)))
    .orderBy(...livingFirst)
    .limit(mostClients);
}

const ofOwner = (owner: ApiClientOwner) =>
  owner.kind === 'PROVIDER'
    ? eq(apiClients.organisationId, owner.organisationId)
    : eq(apiClients.ownerOffice, owner.ownerOffice);

/** How many programs of an owner live. Who makes one for him at the same time waits until the transaction ends. */
export async function countLiving(db: Executor, owner: ApiClientOwner): Promise<number> {
  const name = owner.kind === 'PROVIDER' ? owner.organisationId : owner.ownerOffice;
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`api_client ${name}`}, 0))`);
  const [row] = await db
    .select({ living: count() })
    .from(apiClients)
    .where(and(ofOwner(owner), isNull(apiClients.revokedAt)));
  return row?.living ?? 0;
}

export async function insertClient(db: Executor, row: NewClientRow): Promise<void> {
  await db.insert(apiClients).values(row);
}

export async function insertSecret(db: Executor, row: NewSecretRow): Promise<void> {
  await db.insert(apiClientSecrets).values(row);
}

/** The live secrets of programs that the viewer sees already, oldest first. */
export function findSecrets(
  db: Executor,
  clientIds: readonly ApiClientId[],
): Promise<(ApiClientSecret & { readonly clientId: ApiClientId })[]> {
  const { id, clientId, hint, createdAt, lastUsedAt } = apiClientSecrets;
  return db
    .select({ id, clientId, hint, createdAt, lastUsedAt })
    .from(apiClientSecrets)
    .where(and(among(clientId, clientIds), isNull(apiClientSecrets.revokedAt)))
    .orderBy(createdAt, id);
}

/** False when the program has no such live secret. */
export async function endSecret(
  db: Executor,
  clientId: ApiClientId,
  id: ApiClientSecretId,
): Promise<boolean> {
  const ended = await db
    .update(apiClientSecrets)
    .set({ revokedAt: clock })
    .where(
      and(
        eq(apiClientSecrets.clientId, clientId),
        eq(apiClientSecrets.id, id),
        isNull(apiClientSecrets.revokedAt),
      ),
    )
    .returning({ id: apiClientSecrets.id });
  return ended.length > 0;
}

/** Ends a program with its secrets; its tokens are asked for together with it, so they end too. */
export async function endClient(db: Executor, id: ApiClientId): Promise<void> {
  await db.update(apiClients).set({ revokedAt: clock }).where(eq(apiClients.id, id));
  await db
    .update(apiClientSecrets)
    .set({ revokedAt: clock })
    .where(and(eq(apiClientSecrets.clientId, id), isNull(apiClientSecrets.revokedAt)));
}

/** The organisation of a program that is known beforehand; null for one that there isn't. */
export async function findProgramOwner(db: Executor, id: ApiClientId): Promise<string | null> {
  const [row] = await db
    .select({ organisationId: apiClients.organisationId })
    .from(apiClients)
    .where(eq(apiClients.id, id));
  return row?.organisationId ?? null;
}
