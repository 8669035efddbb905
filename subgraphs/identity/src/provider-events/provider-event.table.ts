import { createdAt, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { bigint, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { providers } from '../providers/provider.table.ts';
import type { ProviderId } from '../providers/provider.ts';
import type { ProviderEventId, ProviderEventType } from './provider-event.ts';

/** What a provider may hear of: never changed, and taken away after 13 months. Its office is `PERSONAL_SERVICES`. */
export const providerEvents = pgTable(
  'provider_event',
  {
    id: id<ProviderEventId>('id').primaryKey(),
    office: office(),
    providerId: id<ProviderId>('provider_id')
      .notNull()
      .references(() => providers.id),
    /** The business fact: recorded once. */
    key: text('key').notNull(),
    type: text('type').$type<ProviderEventType>().notNull(),
    clientId: id<string>('client_id'),
    paymentRequestId: id<string>('payment_request_id'),
    at: instant('at').notNull(),
    recordedAt: createdAt('recorded_at'),
    /**
     * Where it stands among its provider's. It is given under a lock of the provider that is held until the commit: who has read a
     * number has read every smaller one, which no instant and no id could promise.
     */
    position: bigint('position', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
  },
  (table) => [
    unique('provider_event_key').on(table.office, table.key),
    unique('provider_event_page').on(table.office, table.providerId, table.position),
    index('provider_event_of_provider').on(table.providerId),
    index('provider_event_recorded').on(table.recordedAt),
  ],
);
