import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import type { IdentitySettings } from '../settings.ts';
import { endAttempt, postpone } from './end-attempt.ts';
import { postWebhook } from './post-webhook.ts';
import { addressRule } from './public-address.ts';
import { signedHeaders, webhookBody } from './sign-webhook.ts';
import type { WebhookDeliveryId } from './webhook.ts';
import { findWaiting } from './webhook-delivery.repository.ts';
import { unsealSecret } from './webhook-secret.ts';

const deliverJob = z.object({ deliveryId: z.uuid() });

/** What sending a webhook depends on. */
export type WebhookSettings = Pick<IdentitySettings, 'publicUrl' | 'webhookLocalReceivers'>;

interface SealedSecrets {
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousSecretUntil: Temporal.Instant | null;
}

/**
 * Sends an event to an address and notes how it was taken. A process that dies between the answer and its note sends twice: the
 * receiver knows the event again by its `webhook-id`. Nothing is held while a stranger takes his time.
 */
export function deliverWebhook(settings: WebhookSettings): Task<JobContext> {
  return async (payload, context, { signal }) => {
    const { database, vault } = context;
    const delivery = await findWaiting(
      database.jobs,
      deliverJob.parse(payload).deliveryId as WebhookDeliveryId,
    );
    if (!delivery) return;
    const { endpoint, event } = delivery;
    const now = await databaseNow(database.jobs);
    const { restsUntil } = endpoint;
    if (restsUntil && Temporal.Instant.compare(now, restsUntil) < 0)
      return postpone(context, delivery, restsUntil);
    const secrets = await Promise.all(secretsAt(endpoint, now).map((secret) => unsealSecret(vault, secret)));
    const body = webhookBody(event);
    const outcome =
      endpoint.status === 'ACTIVE'
        ? await postWebhook({
            url: endpoint.url,
            headers: signedHeaders(event.id, body, now, secrets),
            body,
            isAllowed: addressRule(settings.webhookLocalReceivers),
            signal,
          })
        : null;
    await endAttempt({ ...context, settings }, delivery, outcome);
  };
}

/** The sealed secrets that sign now: after a rotation the one before too. */
function secretsAt(
  { secret, previousSecret, previousSecretUntil }: SealedSecrets,
  now: Temporal.Instant,
): readonly string[] {
  const isGood = previousSecretUntil && Temporal.Instant.compare(now, previousSecretUntil) < 0;
  return previousSecret && isGood ? [secret, previousSecret] : [secret];
}
