import {
  anyOf,
  everyone,
  hasRole,
  type Permissions,
  program,
  signedIn,
} from '@guichet/chassis/permissions/rules.ts';

/** Which office is asked for is for the use case: an administrator decides who works at his own. */
const administrator = hasRole(null, 'ADMINISTRATOR');

const people = anyOf(signedIn, program);

export const apiClientPermissions: Permissions = {
  ApiClient: {
    id: everyone,
    name: everyone,
    kind: everyone,
    sandbox: everyone,
    organisation: everyone,
    office: everyone,
    scopes: everyone,
    addressRanges: everyone,
    expiresAt: everyone,
    lastUsedAt: everyone,
    revokedAt: everyone,
    secrets: everyone,
    createdAt: everyone,
  },
  ApiClientSecret: { id: everyone, hint: everyone, createdAt: everyone, lastUsedAt: everyone },
  ApiClientSecretPayload: { apiClient: everyone, secret: everyone, problems: everyone },
  ApiClientPayload: { apiClient: everyone, problems: everyone },
  Organisation: { apiClients: signedIn },
  Query: { apiClient: people, officeApiClients: administrator },
  Mutation: {
    createApiClient: signedIn,
    rotateApiClientSecret: signedIn,
    revokeApiClientSecret: signedIn,
    revokeApiClient: signedIn,
  },
};
