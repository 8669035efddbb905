import type { Page } from '@guichet/chassis/pages/page.ts';
import { beyond } from '@guichet/chassis/pages/page-query.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, sql } from 'drizzle-orm';
import { among } from '../accounts/row-scope.ts';
import { providerEvents } from '../provider-events/provider-event.table.ts';
import { providersOffice } from '../providers/provider.ts';
import { ofOwnProviders } from './webhook.repository.ts';
import { webhookAttempts, webhookDeliveries, webhookEndpoints } from './webhook.table.ts';
import {
  type AttemptOutcome,
  mostAttemptsShown,
  type WebhookDelivery,
  type WebhookDeliveryId,
  type WebhookEndpointId,
} from './webhook.ts';
import type { WebhookScope } from './webhook-scope.ts';

type EndpointRow = typeof webhookEndpoints.$inferSelect;

/** An attempt as its provider reads it. */
export interface WebhookAttempt extends AttemptOutcome {
  readonly at: Temporal.Instant;
}

const event = {
  id: providerEvents.id,
  type: providerEvents.type,
  at: providerEvents.at,
  clientId: providerEvents.clientId,
  paymentRequestId: providerEvents.paymentRequestId,
  position: providerEvents.position,
};

const seen = {
  id: webhookDeliveries.id,
  endpointId: webhookDeliveries.endpointId,
  event,
  status: webhookDeliveries.status,
  nextAttemptAt: webhookDeliveries.nextAttemptAt,
  deliveredAt: webhookDeliveries.deliveredAt,
  createdAt: webhookDeliveries.createdAt,
};

/** A page of what was sent to an address, the newest first, and one more where there is one; nothing of the address of others. */
export function findDeliveries(
  db: Executor,
  scope: WebhookScope,
  endpointId: WebhookEndpointId,
  { first, after }: Page,
): Promise<WebhookDelivery[]> {
  const { createdAt, id } = webhookDeliveries;
  return db
    .select(seen)
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .innerJoin(providerEvents, eq(providerEvents.id, webhookDeliveries.eventId))
    .where(
      and(
        eq(webhookDeliveries.endpointId, endpointId),
        ofOwnProviders(webhookEndpoints.providerId, scope),
        beyond(after, { at: createdAt, id }, 'newest first'),
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(first + 1);
}

/** To which address a delivery goes; null for one that isn't there. */
export async function findEndpointOf(db: Executor, id: WebhookDeliveryId): Promise<WebhookEndpointId | null> {
  const [row] = await db
    .select({ endpointId: webhookDeliveries.endpointId })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.id, id));
  return row?.endpointId ?? null;
}

/** A delivery whose address is held; it is held too, until the transaction ends. */
export async function lockDelivery(tx: Transaction, id: WebhookDeliveryId): Promise<WebhookDelivery | null> {
  const [row] = await tx
    .select(seen)
    .from(webhookDeliveries)
    .innerJoin(providerEvents, eq(providerEvents.id, webhookDeliveries.eventId))
    .where(eq(webhookDeliveries.id, id))
    .for('no key update', { of: webhookDeliveries });
  return row ?? null;
}

/** A delivery that waits, with what sends it: for the task. Null for one that is over or gone. */
export async function findWaiting(
  db: Executor,
  id: WebhookDeliveryId,
): Promise<(WebhookDelivery & { readonly attempts: number; readonly endpoint: EndpointRow }) | null> {
  const [row] = await db
    .select({ ...seen, attempts: webhookDeliveries.attempts, endpoint: webhookEndpoints })
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .innerJoin(providerEvents, eq(providerEvents.id, webhookDeliveries.eventId))
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.status, 'WAITING')));
  return row ?? null;
}

/** Takes hold of a delivery's address and then of itself, as long as it waits and stands where it stood; false otherwise. */
export async function holdWaiting(
  tx: Transaction,
  { id, endpointId, attempts }: Pick<WebhookDelivery, 'id' | 'endpointId'> & { readonly attempts: number },
): Promise<boolean> {
  await tx
    .select({ id: webhookEndpoints.id })
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.id, endpointId))
    .for('no key update');
  const { status } = webhookDeliveries;
  const held = await tx
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.id, id), eq(status, 'WAITING'), eq(webhookDeliveries.attempts, attempts)))
    .for('no key update');
  return held.length > 0;
}

export async function insertDeliveries(
  tx: Transaction,
  rows: readonly Omit<typeof webhookDeliveries.$inferInsert, 'office'>[],
): Promise<void> {
  const all = rows.map((row) => ({ ...row, office: providersOffice, nextAttemptAt: sql`now()` }));
  if (all.length > 0) await tx.insert(webhookDeliveries).values(all);
}

export async function insertAttempt(
  tx: Transaction,
  row: Omit<typeof webhookAttempts.$inferInsert, 'office'>,
): Promise<void> {
  await tx.insert(webhookAttempts).values({ ...row, office: providersOffice });
}

/** Changes how deliveries stand that are held. */
export async function updateDelivery(
  tx: Transaction,
  id: WebhookDeliveryId,
  change: Partial<
    Pick<typeof webhookDeliveries.$inferSelect, 'status' | 'attempts' | 'nextAttemptAt' | 'deliveredAt'>
  >,
): Promise<void> {
  await tx.update(webhookDeliveries).set(change).where(eq(webhookDeliveries.id, id));
}

/** Gives up what waits for an address. */
export async function failWaiting(tx: Transaction, endpointId: WebhookEndpointId): Promise<void> {
  await tx
    .update(webhookDeliveries)
    .set({ status: 'FAILED', nextAttemptAt: null })
    .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.status, 'WAITING')));
}

/** The newest attempts of deliveries that the viewer sees already, the newest first. */
export function findAttempts(
  db: Executor,
  deliveryIds: readonly WebhookDeliveryId[],
): Promise<(WebhookAttempt & { readonly deliveryId: WebhookDeliveryId })[]> {
  const { id, deliveryId, at, status, durationMs, failure } = webhookAttempts;
  const numbered = db
    .select({
      id,
      deliveryId,
      at,
      status,
      durationMs,
      failure,
      place: sql<number>`row_number() over (partition by ${deliveryId} order by ${at} desc, ${id} desc)`.as(
        'place',
      ),
    })
    .from(webhookAttempts)
    .where(among(deliveryId, deliveryIds))
    .as('numbered');
  return db
    .select({
      deliveryId: numbered.deliveryId,
      at: numbered.at,
      status: numbered.status,
      durationMs: numbered.durationMs,
      failure: numbered.failure,
    })
    .from(numbered)
    .where(sql`${numbered.place} <= ${mostAttemptsShown}`)
    .orderBy(numbered.deliveryId, numbered.place);
}
