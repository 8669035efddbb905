import { type Connection, connection, readPage } from '@guichet/chassis/pages/page.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { ProviderId } from '../providers/provider.ts';
import { findEndpoint, findEndpoints, findOwnProvider } from './webhook.repository.ts';
import type { WebhookDelivery, WebhookEndpoint, WebhookEndpointId } from './webhook.ts';
import { findDeliveries } from './webhook-delivery.repository.ts';
import { webhookScope } from './webhook-scope.ts';

type Reader = Pick<IdentityContext, 'database' | 'viewer'>;

/** The addresses of a provider, as far as it exists for the viewer. */
export async function readEndpoints(
  { database, viewer }: Reader,
  typedProvider: string | null | undefined,
): Promise<readonly WebhookEndpoint[]> {
  const wanted = typedProvider == null ? null : readId<ProviderId>(typedProvider);
  if (typedProvider != null && !wanted) return [];
  const providerId = await findOwnProvider(database.pages, webhookScope(viewer), wanted);
  return providerId ? findEndpoints(database.pages, providerId) : [];
}

/** An address by its id; null when there is none for the viewer. */
export async function readEndpoint(
  { database, viewer }: Reader,
  typedEndpoint: string,
): Promise<WebhookEndpoint | null> {
  const id = readId<WebhookEndpointId>(typedEndpoint);
  return id ? findEndpoint(database.pages, webhookScope(viewer), id) : null;
}

/** A page of what was sent to an address, the newest first. */
export async function readDeliveries(
  { database, viewer }: Reader,
  typedEndpoint: string,
  asked: Parameters<typeof readPage>[0],
): Promise<Connection<WebhookDelivery>> {
  const page = readPage(asked);
  const id = readId<WebhookEndpointId>(typedEndpoint);
  const found = id ? await findDeliveries(database.pages, webhookScope(viewer), id, page) : [];
  return connection(found, page, ({ createdAt, id: delivery }) => ({ at: createdAt, id: delivery }));
}
