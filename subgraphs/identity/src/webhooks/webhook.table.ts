import { createdAt, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { providerEvents } from '../provider-events/provider-event.table.ts';
import type { ProviderEventId, ProviderEventType } from '../provider-events/provider-event.ts';
import { providers } from '../providers/provider.table.ts';
import type { ProviderId } from '../providers/provider.ts';
import type {
  WebhookDeliveryId,
  WebhookDeliveryStatus,
  WebhookEndpointId,
  WebhookEndpointStatus,
  WebhookFailure,
  WebhookPauseReason,
} from './webhook.ts';

/** Addresses of providers that hear of events. Their office is `PERSONAL_SERVICES`. */
export const webhookEndpoints = pgTable(
  'webhook_endpoint',
  {
    id: id<WebhookEndpointId>('id').primaryKey(),
    office: office(),
    providerId: id<ProviderId>('provider_id')
      .notNull()
      .references(() => providers.id),
    url: text('url').notNull(),
    /** Empty for everything. */
    types: text('types').array().$type<ProviderEventType[]>().notNull(),
    /** `whsec_…`: what signs has to be known in the clear, so that it is sealed and not hashed. */
    secret: sealed('secret').notNull(),
    secretHint: text('secret_hint').notNull(),
    previousSecret: sealed('previous_secret'),
    previousSecretUntil: instant('previous_secret_until'),
    status: text('status').$type<WebhookEndpointStatus>().notNull().default('ACTIVE'),
    pauseReason: text('pause_reason').$type<WebhookPauseReason>(),
    pausedAt: instant('paused_at'),
    /** Until then nothing is sent: it let an attempt wait to the end, and would hold up others. */
    restsUntil: instant('rests_until'),
    createdAt: createdAt(),
  },
  (table) => [index('webhook_endpoint_of_provider').on(table.providerId, table.createdAt)],
);

/** Events on their way to addresses. */
export const webhookDeliveries = pgTable(
  'webhook_delivery',
  {
    id: id<WebhookDeliveryId>('id').primaryKey(),
    office: office(),
    endpointId: id<WebhookEndpointId>('endpoint_id')
      .notNull()
      .references(() => webhookEndpoints.id, { onDelete: 'cascade' }),
    eventId: id<ProviderEventId>('event_id')
      .notNull()
      .references(() => providerEvents.id, { onDelete: 'cascade' }),
    status: text('status').$type<WebhookDeliveryStatus>().notNull().default('WAITING'),
    /** Since the schedule began, which a replay lets begin anew. */
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at'),
    deliveredAt: instant('delivered_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('webhook_delivery_once').on(table.office, table.endpointId, table.eventId),
    index('webhook_delivery_page').on(table.endpointId, table.createdAt, table.id),
    index('webhook_delivery_of_event').on(table.eventId),
  ],
);

/** What was tried: never changed, and gone with its delivery. */
export const webhookAttempts = pgTable(
  'webhook_attempt',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    deliveryId: id<WebhookDeliveryId>('delivery_id')
      .notNull()
      .references(() => webhookDeliveries.id, { onDelete: 'cascade' }),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
    /** Null when no answer came. */
    status: integer('status'),
    durationMs: integer('duration_ms').notNull(),
    failure: text('failure').$type<WebhookFailure>(),
  },
  (table) => [index('webhook_attempt_of_delivery').on(table.deliveryId, table.at, table.id)],
);
