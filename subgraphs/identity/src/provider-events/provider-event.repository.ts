import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, gt, sql } from 'drizzle-orm';
import { apiClients } from '../api-clients/api-client.table.ts';
import type { ApiClientId } from '../api-clients/api-client.ts';
import { providers } from '../providers/provider.table.ts';
import { type ProviderId, providersOffice } from '../providers/provider.ts';
import { deleteOld } from '../sweeping/delete-old.ts';
import { providerEvents } from './provider-event.table.ts';
import type { EventPage, ProviderEvent, ProviderEventId } from './provider-event.ts';

/**
 * Puts an event after every other one of its provider. Who records another one of the same provider waits until this transaction ends,
 * so that they become visible in the order of their positions. @returns false for a key that was recorded before.
 */
export async function insertEvent(
  tx: Transaction,
  row: Omit<typeof providerEvents.$inferInsert, 'office' | 'position'>,
): Promise<boolean> {
  const line = `identity.provider-events ${row.providerId}`;
  // A statement of its own: the position that the next one draws is drawn under the lock.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${line}, 0))`);
  const written = await tx
    .insert(providerEvents)
    .values({ ...row, office: providersOffice })
    .onConflictDoNothing({ target: [providerEvents.office, providerEvents.key] })
    .returning({ id: providerEvents.id });
  return written.length > 0;
}

/** Whether there is such a provider. */
export async function hasProvider(db: Executor, id: ProviderId): Promise<boolean> {
  return (await db.$count(providers, sql`${providers.id} = ${id}`)) > 0;
}

/** A page of the events of the provider that a program belongs to, the oldest first, and one more where there is one. */
export function findEventsOf(
  db: Executor,
  program: ApiClientId,
  { first, after }: EventPage,
): Promise<(ProviderEvent & { readonly id: ProviderEventId })[]> {
  const { id, type, at, clientId, paymentRequestId, position } = providerEvents;
  const own = sql`(select ${providers.id} from ${providers}
    join ${apiClients} on ${apiClients.organisationId} = ${providers.organisationId} and ${apiClients.isSandbox} = ${providers.isSandbox}
    where ${apiClients.id} = ${program} and ${providers.office} = ${providersOffice})`;
  return db
    .select({ id, type, at, clientId, paymentRequestId, position })
    .from(providerEvents)
    .where(
      and(
        sql`${providerEvents.office} = ${providersOffice} and ${providerEvents.providerId} = ${own}`,
        after === null ? undefined : gt(position, after),
      ),
    )
    .orderBy(asc(position))
    .limit(first + 1);
}

/** Takes away at most `most` events that were recorded before an instant, with what was delivered of them. */
export function deleteEventsBefore(db: Executor, before: Temporal.Instant, most: number): Promise<number> {
  return deleteOld(db, providerEvents, { at: providerEvents.recordedAt, before }, most);
}
