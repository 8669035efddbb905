import {
  calledBy,
  everyone,
  hasRole,
  type Permissions,
  signedIn,
} from '@guichet/chassis/permissions/rules.ts';
import { accountsOffice } from './client-account.ts';

const finance = hasRole(accountsOffice, 'FINANCE');

/** Which accounts exist for whom is for the repository, by the viewer's scope. */
export const clientAccountPermissions: Permissions = {
  Query: { clientAccount: signedIn, clientAccounts: hasRole(accountsOffice, 'FINANCE', 'OFFICER') },
  Mutation: {
    setClientAccountLanguage: signedIn,
    suspendClientAccount: finance,
    reopenClientAccount: finance,
    closeClientAccount: finance,
    changeBillingAddress: finance,
    recordServiceAccess: calledBy('identity'),
  },
  Organisation: { __resolveReference: signedIn, id: everyone, clientAccount: signedIn },
  ClientAccount: {
    __resolveReference: signedIn,
    id: everyone,
    version: everyone,
    organisationId: everyone,
    group: everyone,
    status: everyone,
    name: everyone,
    uid: everyone,
    address: everyone,
    billingAddress: everyone,
    isBillingAddressRecorded: everyone,
    branches: everyone,
    language: everyone,
    openedAt: everyone,
    reason: everyone,
    history: everyone,
  },
  InvoiceAddress: {
    recipient: everyone,
    address: everyone,
    postalCode: everyone,
    town: everyone,
    country: everyone,
  },
  ClientAccountTransition: {
    from: everyone,
    to: everyone,
    change: everyone,
    at: everyone,
    reason: everyone,
  },
  ClientAccountConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  ClientAccountEdge: { cursor: everyone, node: everyone },
  ClientAccountPayload: { clientAccount: everyone, problems: everyone },
  RecordServiceAccessPayload: { clientAccountId: everyone, problems: everyone },
};
