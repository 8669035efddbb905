import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import {
  type ChangedEndpoint,
  deleteWebhookEndpoint,
  pauseWebhookEndpoint,
  resumeWebhookEndpoint,
  rotateWebhookSecret,
} from './change-webhook-endpoint.ts';
import { createWebhookEndpoint, type EndpointWithSecret } from './create-webhook-endpoint.ts';
import { readDeliveries, readEndpoint, readEndpoints } from './read-webhooks.ts';
import { replayWebhookDelivery } from './replay-webhook-delivery.ts';

export const webhookResolvers: Resolvers = {
  Query: {
    webhookEndpoints: async (_root, { providerId }, context) => [
      ...(await readEndpoints(context, providerId)),
    ],
    webhookEndpoint: (_root, { id }, context) => readEndpoint(context, id),
    webhookDeliveries: async (_root, { endpointId, ...page }, context) => {
      const { edges, nodes, pageInfo } = await readDeliveries(context, endpointId, page);
      return { edges: [...edges], nodes: [...nodes], pageInfo };
    },
  },
  WebhookEndpoint: {
    types: ({ types }) => [...types],
    pausedAt: ({ pausedAt }) => pausedAt && instantText(pausedAt),
    previousSecretUntil: ({ previousSecretUntil }) => previousSecretUntil && instantText(previousSecretUntil),
    createdAt: ({ createdAt }) => instantText(createdAt),
  },
  WebhookDelivery: {
    attempts: async ({ id }, _args, { loaders }) => [...(await loaders.attemptsByDelivery.load(id))],
    nextAttemptAt: ({ nextAttemptAt }) => nextAttemptAt && instantText(nextAttemptAt),
    deliveredAt: ({ deliveredAt }) => deliveredAt && instantText(deliveredAt),
    createdAt: ({ createdAt }) => instantText(createdAt),
  },
  WebhookAttempt: { at: ({ at }) => instantText(at) },
  Mutation: {
    createWebhookEndpoint: async (_root, { idempotencyKey, ...typed }, context) =>
      withSecret(await createWebhookEndpoint(context, typed, idempotencyKey)),
    rotateWebhookSecret: async (_root, { id }, context) => withSecret(await rotateWebhookSecret(context, id)),
    pauseWebhookEndpoint: async (_root, { id }, context) => changed(await pauseWebhookEndpoint(context, id)),
    resumeWebhookEndpoint: async (_root, { id }, context) =>
      changed(await resumeWebhookEndpoint(context, id)),
    deleteWebhookEndpoint: async (_root, { id }, context) =>
      changed(await deleteWebhookEndpoint(context, id)),
    replayWebhookDelivery: async (_root, { id }, context) => {
      const { delivery, problems } = await replayWebhookDelivery(context, id);
      return { delivery, problems: [...problems] };
    },
  },
};

const withSecret = ({ endpoint, secret, problems }: EndpointWithSecret) => ({
  endpoint,
  secret,
  problems: [...problems],
});

const changed = ({ endpoint, problems }: ChangedEndpoint) => ({ endpoint, problems: [...problems] });
