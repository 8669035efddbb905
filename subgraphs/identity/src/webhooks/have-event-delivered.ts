import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { ProviderEventId, ProviderEventType } from '../provider-events/provider-event.ts';
import type { ProviderId } from '../providers/provider.ts';
import { findListening } from './webhook.repository.ts';
import type { WebhookDelivery, WebhookDeliveryId } from './webhook.ts';
import { insertDeliveries } from './webhook-delivery.repository.ts';

/** The task that sends an event to an address. */
export const deliverWebhookTask = 'deliver-webhook';

/** Queues that deliveries share: as many at a time, so that slow strangers never hold up the e-mails and SMS of the house. */
const queues = 2;

/** Has an event sent to the addresses that want to hear of it, in the transaction that records it. */
export async function haveEventDelivered(
  tx: Transaction,
  event: { readonly id: ProviderEventId; readonly providerId: ProviderId; readonly type: ProviderEventType },
  { newId }: Pick<WorkContext, 'newId'>,
): Promise<void> {
  const listening = await findListening(tx, event.providerId, event.type);
  const deliveries = listening.map(({ id: endpointId }) => ({
    id: newId<WebhookDeliveryId>(),
    endpointId,
    eventId: event.id,
  }));
  await insertDeliveries(tx, deliveries);
  for (const delivery of deliveries) await haveDelivered(tx, delivery, null);
}

/** Has a delivery sent at a time of the database's clock, at once when none is told; what was planned for it before is replaced. */
export async function haveDelivered(
  tx: Transaction,
  { id, endpointId }: Pick<WebhookDelivery, 'id' | 'endpointId'>,
  at: Temporal.Instant | null,
): Promise<void> {
  const queue = `webhooks-${Number.parseInt(endpointId.slice(-2), 16) % queues}`;
  const key = `${deliverWebhookTask}:${id}`;
  await addJob(tx, deliverWebhookTask, { deliveryId: id }, { key, queue, ...(at && { runAt: at }) });
}
