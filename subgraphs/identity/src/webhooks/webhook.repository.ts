import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { apiClients } from '../api-clients/api-client.table.ts';
import { memberships } from '../members/member.table.ts';
import { organisations } from '../organisations/organisation.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { ProviderEventType } from '../provider-events/provider-event.ts';
import { providers } from '../providers/provider.table.ts';
import { type ProviderId, providersOffice } from '../providers/provider.ts';
import { webhookEndpoints } from './webhook.table.ts';
import {
  mostEndpoints,
  type WebhookEndpoint,
  type WebhookEndpointId,
  type WebhookPauseReason,
} from './webhook.ts';
import type { WebhookScope } from './webhook-scope.ts';

type EndpointRow = typeof webhookEndpoints.$inferSelect;

const seen = {
  id: webhookEndpoints.id,
  providerId: webhookEndpoints.providerId,
  url: webhookEndpoints.url,
  types: webhookEndpoints.types,
  status: webhookEndpoints.status,
  pauseReason: webhookEndpoints.pauseReason,
  pausedAt: webhookEndpoints.pausedAt,
  secretHint: webhookEndpoints.secretHint,
  // A secret that is over is none.
  previousSecretUntil:
    sql<Temporal.Instant | null>`case when ${webhookEndpoints.previousSecretUntil} > clock_timestamp()
    then ${webhookEndpoints.previousSecretUntil} end`.mapWith(webhookEndpoints.previousSecretUntil),
  createdAt: webhookEndpoints.createdAt,
};

/** The rows of providers that exist for the viewer. */
export function ofOwnProviders(column: PgColumn, { manager, program }: WebhookScope): SQL {
  const { organisationId, accountId, status, isManager, removedAt } = memberships;
  if (manager)
    return sql`${column} in (select ${providers.id} from ${providers}
      join ${memberships} on ${organisationId} = ${providers.organisationId}
      where ${accountId} = ${manager} and ${status} = 'ACTIVE' and ${isManager} and ${removedAt} is null
        and not ${providers.isSandbox})`;
  if (program)
    return sql`${column} in (select ${providers.id} from ${providers}
      join ${apiClients} on ${apiClients.organisationId} = ${providers.organisationId} and ${apiClients.isSandbox} = ${providers.isSandbox}
      where ${apiClients.id} = ${program})`;
  return sql`false`;
}

/**
 * The provider that is meant, as far as it exists for the viewer: by its id, or the only one. Null for any other.
 */
export async function findOwnProvider(
  db: Executor,
  scope: WebhookScope,
  id: ProviderId | null,
): Promise<ProviderId | null> {
  const rows = await db
    .select({ id: providers.id })
    .from(providers)
    .where(
      and(
        eq(providers.office, providersOffice),
        ofOwnProviders(providers.id, scope),
        id ? eq(providers.id, id) : undefined,
      ),
    )
    .limit(2);
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

/** The addresses of a provider that exists for the viewer, the oldest first. */
export function findEndpoints(db: Executor, providerId: ProviderId): Promise<WebhookEndpoint[]> {
  return db
    .select(seen)
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.providerId, providerId))
    .orderBy(webhookEndpoints.createdAt, webhookEndpoints.id)
    .limit(mostEndpoints);
}

/** An address that exists for the viewer; null for any other. */
export async function findEndpoint(
  db: Executor,
  scope: WebhookScope,
  id: WebhookEndpointId,
): Promise<WebhookEndpoint | null> {
  const [row] = await db
    .select(seen)
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.id, id), ofOwnProviders(webhookEndpoints.providerId, scope)));
  return row ?? null;
}

/** As `findEndpoint`, with the secret that signs now; it is held until the transaction ends. */
export async function lockEndpoint(
  tx: Transaction,
  scope: WebhookScope,
  id: WebhookEndpointId,
): Promise<(WebhookEndpoint & Pick<EndpointRow, 'secret'>) | null> {
  const [row] = await tx
    .select({ ...seen, secret: webhookEndpoints.secret })
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.id, id), ofOwnProviders(webhookEndpoints.providerId, scope)))
    .for('no key update');
  return row ?? null;
}

/** How many addresses a provider has. Who registers one of his at the same time waits until the transaction ends. */
export async function countEndpoints(tx: Transaction, providerId: ProviderId): Promise<number> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`identity.webhook-endpoints ${providerId}`}, 0))`,
  );
  return tx.$count(webhookEndpoints, eq(webhookEndpoints.providerId, providerId));
}

/** The addresses of a provider that want to hear of an event now. None of them is deleted until the transaction ends. */
export function findListening(
  tx: Transaction,
  providerId: ProviderId,
  type: ProviderEventType,
): Promise<Pick<WebhookEndpoint, 'id'>[]> {
  const { id, status, types } = webhookEndpoints;
  return tx
    .select({ id })
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.providerId, providerId),
        eq(status, 'ACTIVE'),
        sql`(${types} = '{}' or ${type} = any(${types}))`,
      ),
    )
    .orderBy(id)
    .for('key share');
}

export async function insertEndpoint(
  tx: Transaction,
  row: Omit<typeof webhookEndpoints.$inferInsert, 'office'>,
): Promise<void> {
  await tx.insert(webhookEndpoints).values({ ...row, office: providersOffice });
}

/** Changes an address that is held. */
export async function updateEndpoint(
  tx: Transaction,
  id: WebhookEndpointId,
  change: Partial<
    Pick<EndpointRow, 'secret' | 'secretHint' | 'previousSecret' | 'previousSecretUntil' | 'restsUntil'>
  >,
): Promise<void> {
  await tx.update(webhookEndpoints).set(change).where(eq(webhookEndpoints.id, id));
}

/** Pauses an address, or lets it be told again (null). */
export async function setPause(
  tx: Transaction,
  id: WebhookEndpointId,
  pauseReason: WebhookPauseReason | null,
): Promise<void> {
  await tx
    .update(webhookEndpoints)
    .set({
      status: pauseReason ? 'PAUSED' : 'ACTIVE',
      pauseReason,
      pausedAt: pauseReason ? sql`clock_timestamp()` : null,
      restsUntil: null,
    })
    .where(eq(webhookEndpoints.id, id));
}

/** Takes an address away, with what was sent to it. */
export async function deleteEndpoint(tx: Transaction, id: WebhookEndpointId): Promise<void> {
  await tx.delete(webhookEndpoints).where(eq(webhookEndpoints.id, id));
}

/** Whose an address is, for a letter; null for a sandbox's, of which nobody is written to. */
export async function findOrganisationOf(
  tx: Transaction,
  providerId: ProviderId,
): Promise<{ readonly id: OrganisationId; readonly name: string } | null> {
  const [row] = await tx
    .select({ id: organisations.id, name: organisations.name })
    .from(providers)
    .innerJoin(organisations, eq(organisations.id, providers.organisationId))
    .where(and(eq(providers.id, providerId), eq(providers.isSandbox, false)));
  return row ?? null;
}
