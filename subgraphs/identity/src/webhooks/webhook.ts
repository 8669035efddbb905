import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { ProviderEvent, ProviderEventType } from '../provider-events/provider-event.ts';
import type { ProviderId } from '../providers/provider.ts';

export type WebhookEndpointId = Branded<'WebhookEndpointId'>;
export type WebhookDeliveryId = Branded<'WebhookDeliveryId'>;

export type WebhookEndpointStatus = 'ACTIVE' | 'PAUSED';
export type WebhookPauseReason = 'BY_PROVIDER' | 'EXHAUSTED' | 'GONE';
export type WebhookDeliveryStatus = 'WAITING' | 'DELIVERED' | 'FAILED';

export type WebhookFailure =
  | 'STATUS'
  | 'REDIRECTED'
  | 'TIMEOUT'
  | 'NAME_NOT_FOUND'
  | 'ADDRESS_REFUSED'
  | 'NOT_CONNECTED'
  | 'TLS';

/** Addresses of one provider. */
export const mostEndpoints = 10;

/** Attempts of one delivery that are shown. */
export const mostAttemptsShown = 20;

/** How long the secret before signs beside the new one. */
export const previousSecretLife = { hours: 24 } as const;

/** What comes before each attempt, as Standard Webhooks recommends: the first comes at once, the tenth about three days later. */
const pauses = ['PT0S', 'PT5S', 'PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT10H', 'PT14H', 'PT20H', 'PT24H'] as const;

/** An address as its provider sees it. */
export interface WebhookEndpoint {
  readonly id: WebhookEndpointId;
  readonly providerId: ProviderId;
  readonly url: string;
  /** Empty for everything. */
  readonly types: readonly ProviderEventType[];
  readonly status: WebhookEndpointStatus;
  readonly pauseReason: WebhookPauseReason | null;
  readonly pausedAt: Temporal.Instant | null;
  readonly secretHint: string;
  readonly previousSecretUntil: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

/** An event on its way to an address. */
export interface WebhookDelivery {
  readonly id: WebhookDeliveryId;
  readonly endpointId: WebhookEndpointId;
  readonly event: ProviderEvent;
  readonly status: WebhookDeliveryStatus;
  readonly nextAttemptAt: Temporal.Instant | null;
  readonly deliveredAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

/** How an attempt ended. */
export interface AttemptOutcome {
  /** Null when no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
  /** Null for an answer of 2xx. */
  readonly failure: WebhookFailure | null;
}

/** What follows from an attempt. */
export type Consequence =
  | { readonly kind: 'DELIVERED' }
  | { readonly kind: 'AGAIN'; readonly after: Temporal.Duration }
  | { readonly kind: 'GIVEN_UP'; readonly reason: Exclude<WebhookPauseReason, 'BY_PROVIDER'> };

/** @param attempts how many were made since the schedule began, this one included. */
export function consequenceOf({ status, failure }: AttemptOutcome, attempts: number): Consequence {
  if (failure === null) return { kind: 'DELIVERED' };
  if (status === 410) return { kind: 'GIVEN_UP', reason: 'GONE' };
  const pause = pauses[attempts];
  return pause
    ? { kind: 'AGAIN', after: Temporal.Duration.from(pause) }
    : { kind: 'GIVEN_UP', reason: 'EXHAUSTED' };
}

/** How long an address rests that let an attempt wait to the end: what is due meanwhile waits, and holds up nobody else's. */
const rest = Temporal.Duration.from('PT1M');

/** How long an address rests after an attempt; null for not at all. */
export function restAfter({ failure }: AttemptOutcome): Temporal.Duration | null {
  return failure === 'TIMEOUT' ? rest : null;
}

/** What an answer's status means. */
export function failureOf(status: number): WebhookFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'STATUS';
}
