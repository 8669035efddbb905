import { everyone, hasScope, type Permissions } from '@guichet/chassis/permissions/rules.ts';

/** Whose clients a program sees is for the repository: its own provider's. */
const clients = hasScope('CLIENTS');

export const clientPermissions: Permissions = {
  Client: {
    // A payment request leads to its client, of whom a program without CLIENTS reads the id.
    __resolveReference: hasScope('CLIENTS', 'PAYMENT_REQUESTS'),
    id: everyone,
    linkStatus: clients,
    closedAt: clients,
    reference: clients,
    title: clients,
    familyName: clients,
    usualName: clients,
    givenNames: clients,
    birthDate: clients,
    birthPlace: clients,
    mobilePhone: clients,
    email: clients,
    address: clients,
    postalCode: clients,
    town: clients,
    country: clients,
    accountHint: clients,
    accountHolder: clients,
    registeredAt: clients,
    updatedAt: clients,
    version: clients,
  },
  BirthPlace: { country: everyone, department: everyone, communeCode: everyone, town: everyone },
  ClientConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  ClientEdge: { cursor: everyone, node: everyone },
  ClientPayload: { client: everyone, problems: everyone },
  ClientPreview: { isAcceptable: everyone, problems: everyone },
  Query: { client: clients, clients, previewClient: clients },
  Mutation: { registerClient: clients, updateClient: clients },
};
