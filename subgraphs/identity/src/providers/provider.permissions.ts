import {
  anyOf,
  calledBy,
  everyone,
  hasRole,
  hasScope,
  type Permissions,
  program,
  signedIn,
} from '@guichet/chassis/permissions/rules.ts';
import { providersOffice } from './provider.ts';

const officer = hasRole(providersOffice, 'OFFICER');

/** The office and its finance, which pays providers. */
const office = hasRole(providersOffice, 'OFFICER', 'FINANCE');

/** Where a provider is paid is told to billing alone, for the batch that somebody of the office's finance makes. */
const billing = calledBy('billing');

const known = anyOf(signedIn, program);

const providersProgram = hasScope('CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS');

/** The name is told to who holds an activation link too; the rest is null for a provider's clients, by the row. */
export const providerPermissions: Permissions = {
  Provider: {
    __resolveReference: known,
    id: everyone,
    name: everyone,
    address: everyone,
    postalCode: everyone,
    town: everyone,
    country: everyone,
    siret: known,
    accountHint: known,
    status: known,
    reason: known,
    appliedAt: known,
    version: known,
    history: signedIn,
    organisation: signedIn,
    payment: billing,
  },
  ProviderPayment: {
    iban: billing,
    holder: billing,
    address: billing,
    postalCode: billing,
    town: billing,
    country: billing,
  },
  ProviderTransition: { from: signedIn, to: signedIn, at: signedIn, reason: signedIn },
  ProviderConnection: { edges: office, nodes: office, pageInfo: office },
  ProviderEdge: { cursor: everyone, node: everyone },
  ProviderPayload: { provider: everyone, problems: everyone },
  Organisation: { provider: signedIn },
  Query: { providers: office, provider: anyOf(signedIn, providersProgram) },
  Mutation: { applyAsProvider: signedIn, decideProvider: officer },
};
