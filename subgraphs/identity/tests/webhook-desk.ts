import { randomUUIDv7 } from 'node:crypto';
import { plant } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { ProviderEventType } from '../src/provider-events/provider-event.ts';
import { recordEvent } from '../src/provider-events/record-event.ts';
import type { ProviderId } from '../src/providers/provider.ts';
import type { companyAt } from './company.ts';
import type { Counter } from './counter.ts';
import { providerAt, type TestProvider } from './service-provider.ts';
import type { WebhookReceiver } from './webhook-receiver.ts';

const endpoint = `endpoint { id url types status pauseReason pausedAt secretHint previousSecretUntil createdAt }`;
const problems = 'problems { path code message }';
const delivery = `id event { id type } status attempts { at status durationMs failure } nextAttemptAt deliveredAt createdAt`;
const documents = {
  create: `mutation ($providerId: ID, $url: String, $types: [ProviderEventType!], $key: ID!) {
    step: createWebhookEndpoint(providerId: $providerId, url: $url, types: $types, idempotencyKey: $key) { ${endpoint} secret ${problems} } }`,
  rotate: `mutation ($id: ID!) { step: rotateWebhookSecret(id: $id) { ${endpoint} secret ${problems} } }`,
  pause: `mutation ($id: ID!) { step: pauseWebhookEndpoint(id: $id) { ${endpoint} ${problems} } }`,
  resume: `mutation ($id: ID!) { step: resumeWebhookEndpoint(id: $id) { ${endpoint} ${problems} } }`,
  delete: `mutation ($id: ID!) { step: deleteWebhookEndpoint(id: $id) { ${endpoint} ${problems} } }`,
  replay: `mutation ($id: ID!) { step: replayWebhookDelivery(id: $id) { delivery { ${delivery} } ${problems} } }`,
} as const;

export interface SeenEndpoint {
  readonly id: string;
  readonly url: string;
  readonly status: string;
  readonly pauseReason: string | null;
  readonly secretHint: string;
  readonly previousSecretUntil: string | null;
}
export interface SeenDelivery {
  readonly id: string;
  readonly event: { readonly id: string; readonly type: string };
  readonly status: string;
  readonly attempts: readonly {
    readonly at: string;
    readonly status: number | null;
    readonly durationMs: number;
    readonly failure: string | null;
  }[];
  readonly nextAttemptAt: string | null;
  readonly deliveredAt: string | null;
}
export interface WebhookStep {
  readonly endpoint?: SeenEndpoint | null;
  readonly delivery?: SeenDelivery | null;
  readonly secret?: string | null;
  readonly problems: readonly { readonly path: readonly string[]; readonly code: string }[];
}

/** Codes of problems with their paths. */
export const codesOf = ({ problems: found }: WebhookStep) =>
  found.map(({ code, path }) => [code, ...path].join(' '));

/** What providers do with their addresses at a counter, and what a receiver hears of it. */
export function webhooksAt(
  counter: Counter,
  receiver: WebhookReceiver,
  founded: ReturnType<typeof companyAt>,
) {
  async function at(passport: string, step: keyof typeof documents, variables: object): Promise<WebhookStep> {
    const { data, codes } = await counter.ask<{ step: WebhookStep }>(
      documents[step],
      { ...variables },
      { passport },
    );
    if (!data) throw new Error(codes.join());
    if (data.step.secret) plant('secret of a webhook', data.step.secret);
    return data.step;
  }

  async function endpointsOf(passport: string, providerId?: string): Promise<readonly SeenEndpoint[]> {
    const { data, codes } = await counter.ask<{ webhookEndpoints: SeenEndpoint[] }>(
      `query ($providerId: ID) { webhookEndpoints(providerId: $providerId) { id url status pauseReason secretHint previousSecretUntil } }`,
      { providerId },
      { passport },
    );
    if (!data) throw new Error(codes.join());
    return data.webhookEndpoints;
  }
  /** An address as this viewer finds it by its id; null when there is none for him. */
  async function endpointAt(passport: string, id: string): Promise<SeenEndpoint | null> {
    const { data, codes } = await counter.ask<{ webhookEndpoint: SeenEndpoint | null }>(
      'query ($id: ID!) { webhookEndpoint(id: $id) { id url status pauseReason secretHint previousSecretUntil } }',
      { id },
      { passport },
    );
    if (!data) throw new Error(codes.join());
    return data.webhookEndpoint;
  }
  async function deliveriesOf(passport: string, endpointId: string, page: object = {}) {
    const { data, codes } = await counter.ask<{
      webhookDeliveries: {
        nodes: SeenDelivery[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(
      `query ($endpointId: ID!, $first: Int, $after: String) { webhookDeliveries(endpointId: $endpointId, first: $first, after: $after) {
        nodes { ${delivery} } pageInfo { hasNextPage endCursor } } }`,
      { endpointId, ...page },
      { passport },
    );
    if (!data) throw new Error(codes.join());
    return data.webhookDeliveries;
  }

  /** A provider whose program is told at the receiver. */
  async function listening(some: { readonly url?: string; readonly types?: readonly string[] } = {}) {
    const provider = await providerAt(counter, { founded });
    const passport = await provider.asProgram();
    const made = await at(passport, 'create', { url: receiver.url, key: 'k', ...some });
    if (!made.endpoint || !made.secret) throw new Error(codesOf(made).join());
    return { provider, passport, id: made.endpoint.id, secret: made.secret };
  }

  async function happen(provider: TestProvider, type: ProviderEventType = 'PAYMENT_REQUEST_VALIDATED') {
    const newId = <Id extends string>() => randomUUIDv7() as Id;
    await counter.running.database.transaction((tx) =>
      recordEvent(
        tx,
        {
          ...{ providerId: provider.id as ProviderId, key: newId(), type },
          ...{ clientId: newId(), paymentRequestId: newId() },
          at: Temporal.Instant.from('2026-11-29T08:15:00Z'),
        },
        { newId },
      ),
    );
  }

  /** The newest delivery, once it stands so. */
  async function stands(passport: string, endpointId: string, seen: object): Promise<SeenDelivery> {
    const newest = async () => (await deliveriesOf(passport, endpointId)).nodes[0];
    await expect.poll(newest, { timeout: 15_000, interval: 30 }).toMatchObject(seen);
    // A delivery and its attempts are two statements: once more, so that both are of after the attempt.
    const found = await newest();
    if (!found) throw new Error('Nothing was delivered');
    return found;
  }
  /** Lets the next attempt of an address come now: what a clock would do. */
  const elapse = (endpointId: string) =>
    counter.sql(sql`update graphile_worker._private_jobs set run_at = now()
      where key in (select 'deliver-webhook:' || id from webhook_delivery where endpoint_id = ${endpointId})`);
  return { at, endpointsOf, endpointAt, deliveriesOf, listening, happen, stands, elapse };
}
