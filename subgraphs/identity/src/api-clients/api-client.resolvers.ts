import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { readId } from '../ids.ts';
import { administers } from '../staff/hold-administration.ts';
import { instantText } from '../time.ts';
import type { ApiClientId } from './api-client.ts';
import {
  type ChangedClient,
  revokeApiClient,
  revokeApiClientSecret,
  rotateApiClientSecret,
} from './change-secrets.ts';
import { type ClientWithSecret, createApiClient } from './create-api-client.ts';

export const apiClientResolvers: Resolvers = {
  Query: {
    apiClient: (_root, { id }, { viewer, loaders }) => {
      const own = viewer.kind === 'CLIENT' ? viewer.subject : null;
      const asked = readId<ApiClientId>(id ?? own ?? '');
      return asked && loaders.apiClient(asked);
    },
    officeApiClients: async (_root, { office }, context) => {
      if (!administers(context, office)) throw forbidden();
      return context.loaders.apiClientsOfOffice(office);
    },
  },
  Mutation: {
    createApiClient: async (_root, { input, idempotencyKey }, context) =>
      withSecret(await createApiClient(context, input, idempotencyKey)),
    rotateApiClientSecret: async (_root, { id }, context) =>
      withSecret(await rotateApiClientSecret(context, id)),
    revokeApiClientSecret: async (_root, asked, context) =>
      changed(await revokeApiClientSecret(context, asked)),
    revokeApiClient: async (_root, { id }, context) => changed(await revokeApiClient(context, id)),
  },
  Organisation: {
    apiClients: async ({ id }, _args, { loaders }) => [...(await loaders.apiClientsOfOrganisation.load(id))],
  },
  ApiClient: {
    organisation: ({ organisationId }, _args, { loaders }) =>
      organisationId && loaders.organisationById.load(organisationId),
    office: ({ ownerOffice }) => ownerOffice,
    sandbox: ({ isSandbox }) => isSandbox,
    scopes: ({ scopes }) => [...scopes],
    addressRanges: ({ addressRanges }) => [...addressRanges],
    expiresAt: ({ expiresAt }) => expiresAt && instantText(expiresAt),
    lastUsedAt: ({ lastUsedAt }) => lastUsedAt && instantText(lastUsedAt),
    revokedAt: ({ revokedAt }) => revokedAt && instantText(revokedAt),
    createdAt: ({ createdAt }) => instantText(createdAt),
    secrets: async ({ id }, _args, { loaders }) => [...(await loaders.secretsByApiClient.load(id))],
  },
  ApiClientSecret: {
    createdAt: ({ createdAt }) => instantText(createdAt),
    lastUsedAt: ({ lastUsedAt }) => lastUsedAt && instantText(lastUsedAt),
  },
};

const withSecret = ({ apiClient, secret, problems }: ClientWithSecret) => ({
  apiClient,
  secret,
  problems: [...problems],
});

const changed = ({ apiClient, problems }: ChangedClient) => ({ apiClient, problems: [...problems] });
