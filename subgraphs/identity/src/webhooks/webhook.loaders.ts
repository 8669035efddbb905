import type { Database } from '@guichet/chassis/postgres/database.ts';
import DataLoader from 'dataloader';
import type { WebhookDeliveryId } from './webhook.ts';
import { findAttempts, type WebhookAttempt } from './webhook-delivery.repository.ts';

/** What was tried of deliveries that the viewer sees. */
export function webhookLoaders(database: Database) {
  return {
    attemptsByDelivery: new DataLoader<WebhookDeliveryId, readonly WebhookAttempt[]>(async (ids) => {
      const found = Map.groupBy(await findAttempts(database.pages, ids), ({ deliveryId }) => deliveryId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
