import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { type ProviderEvent, wireName } from '../provider-events/provider-event.ts';
import { instantText } from '../time.ts';

/** A secret that signs: 256 random bits, as Standard Webhooks writes them. */
export function makeWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** What is sent of an event: thin, so that whoever reads it on the way learns of no person and no amount. */
export function webhookBody({ id, type, at, clientId, paymentRequestId }: ProviderEvent): string {
  return JSON.stringify({
    type: wireName(type),
    timestamp: instantText(at),
    data: { id, clientId, paymentRequestId },
  });
}

/** The headers of a delivery, by Standard Webhooks: signed at this moment, with each secret that is good. */
export function signedHeaders(
  id: string,
  body: string,
  at: Temporal.Instant,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const moment = new Date(at.epochMilliseconds);
  return {
    'content-type': 'application/json',
    'user-agent': 'Guichet-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.epochMilliseconds / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, moment, body)).join(' '),
  };
}
