import { anyOf, everyone, hasScope, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Whose addresses exist for them is for the repository. */
const theirs = anyOf(signedIn, hasScope('EVENTS'));

export const webhookPermissions: Permissions = {
  WebhookEndpoint: {
    id: everyone,
    url: everyone,
    types: everyone,
    status: everyone,
    pauseReason: everyone,
    pausedAt: everyone,
    secretHint: everyone,
    previousSecretUntil: everyone,
    createdAt: everyone,
  },
  WebhookAttempt: { at: everyone, status: everyone, durationMs: everyone, failure: everyone },
  WebhookDelivery: {
    id: everyone,
    event: everyone,
    status: everyone,
    attempts: everyone,
    nextAttemptAt: everyone,
    deliveredAt: everyone,
    createdAt: everyone,
  },
  WebhookDeliveryConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  WebhookDeliveryEdge: { cursor: everyone, node: everyone },
  WebhookEndpointPayload: { endpoint: everyone, problems: everyone },
  WebhookSecretPayload: { endpoint: everyone, secret: everyone, problems: everyone },
  ReplayWebhookDeliveryPayload: { delivery: everyone, problems: everyone },
  Query: { webhookEndpoints: theirs, webhookEndpoint: theirs, webhookDeliveries: theirs },
  Mutation: {
    createWebhookEndpoint: theirs,
    rotateWebhookSecret: theirs,
    pauseWebhookEndpoint: theirs,
    resumeWebhookEndpoint: theirs,
    deleteWebhookEndpoint: theirs,
    replayWebhookDelivery: theirs,
  },
};
