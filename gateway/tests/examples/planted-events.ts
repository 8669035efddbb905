import type { Plot } from '@guichet/stack/testing/plot.ts';
import type { Program } from '../programs.ts';

const office = 'PERSONAL_SERVICES';

/** Of kinds that no example brings about: what is sent while the examples run would be in one answer and not in the next. */
const happened = ['PAYMENT_REQUEST_VALIDATED', 'PAYMENT_REQUEST_PAID', 'CLIENT_REFUSED'] as const;

/**
 * Plants what happened to the provider in July 2026, its addresses and what was sent to them: an address for each example that changes one.
 * @returns what stands for the names in the variables of the examples.
 */
export async function plantEvents(plot: Plot, program: Program): Promise<Readonly<Record<string, string>>> {
  const [provider] = await plot.read(
    'identity',
    `select id from provider where status = 'ADMITTED' and not is_sandbox limit 1`,
  );
  const providerId = provider?.['id'];
  const events = happened.map((type, index) => ({
    ...{ id: idOf('e', index), office, provider_id: providerId, key: `planted-${index}`, type },
    client_id: idOf('c', index),
    payment_request_id: type.startsWith('PAYMENT') ? idOf('f', 0) : null,
    ...{ at: instant(2 + index), recorded_at: instant(2 + index) },
  }));
  for (const event of events) await plot.insert('identity', 'provider_event', event);
  const [webhookEndpoint, quietWebhookEndpoint, oldWebhookEndpoint, otherEndpoint] = [
    await openEndpoint(program, 'paiements'),
    await openEndpoint(program, 'essai'),
    await openEndpoint(program, 'ancien'),
    await openEndpoint(program, 'reprise'),
  ];
  for (const [index, event] of events.entries())
    await plot.insert('identity', 'webhook_delivery', {
      ...{ id: idOf('d', index), office, endpoint_id: webhookEndpoint, event_id: event.id },
      ...{
        status: 'DELIVERED',
        attempts: 1,
        delivered_at: instant(2 + index),
        created_at: instant(2 + index),
      },
    });
  const attempt = { office, duration_ms: 143 };
  for (const index of events.keys())
    await plot.insert('identity', 'webhook_attempt', {
      ...attempt,
      ...{ id: idOf('b', index), delivery_id: idOf('d', index), at: instant(2 + index), status: 204 },
    });
  await plot.insert('identity', 'webhook_attempt', {
    ...attempt,
    ...{ id: idOf('b', 9), delivery_id: idOf('d', 2), at: instant(3), status: 503, failure: 'STATUS' },
  });
  await plot.insert('identity', 'webhook_delivery', {
    ...{ id: idOf('d', 9), office, endpoint_id: otherEndpoint, event_id: idOf('e', 0) },
    ...{ status: 'FAILED', attempts: 1, created_at: instant(2) },
  });
  return {
    webhookEndpoint,
    quietWebhookEndpoint,
    oldWebhookEndpoint,
    webhookDelivery: idOf('d', 9),
  };
}

async function openEndpoint(program: Program, name: string): Promise<string> {
  const { body } = await program.ask(
    `mutation ($url: String, $types: [ProviderEventType!], $key: ID!) {
      createWebhookEndpoint(url: $url, types: $types, idempotencyKey: $key) { endpoint { id } problems { code } } }`,
    { url: `https://logiciel.example/${name}`, types: happened, key: `planted-${name}` },
  );
  const made = body.data?.['createWebhookEndpoint'] as { endpoint: { id: string } | null } | undefined;
  if (!made?.endpoint) throw new Error(`No address was registered: ${JSON.stringify(body)}`);
  return made.endpoint.id;
}

/** An hour of the first of July. */
const instant = (hour: number) => `2026-07-01T${String(8 + hour).padStart(2, '0')}:15:00.000Z`;

const idOf = (letter: string, place: number) =>
  `0197c0de-0000-7000-8000-0000000${letter}00${String(place).padStart(2, '0')}`;
