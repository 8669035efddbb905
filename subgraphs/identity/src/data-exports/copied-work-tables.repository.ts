import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { sql } from 'drizzle-orm';
import { apiClients } from '../api-clients/api-client.table.ts';
import { memberships } from '../members/member.table.ts';
import { organisations } from '../organisations/organisation.table.ts';
import { serviceAccesses } from '../service-access/service-access.table.ts';

/**
 * What a person gets of his work for organisations: his own place in each, what he asked for and made. His colleagues are none
 * of his data, nor is what became of it since: whoever has left, or is kept out, learns nothing of it this way.
 */
export const workTables: readonly CopiedTable[] = [
  copiedTable('memberships', memberships, {
    ownedBy: (accountId) => sql`${memberships.accountId} = ${accountId}`,
    key: [memberships.id],
    columns: {
      ...shown('id', 'office', 'organisationId', 'accountId', 'status', 'email', 'familyName', 'givenName'),
      ...shown('isManager', 'serviceCodes', 'seesRecap', 'seesInvoices', 'invitationExpiresAt'),
      ...shown('removedAt', 'createdAt', 'version'),
      emailFingerprint: 'withheld',
      nameKey: 'withheld',
      givenNameKey: 'withheld',
      invitationTokenHash: 'withheld',
      invitedBy: 'withheld',
    },
  }),
  copiedTable('organisations', organisations, {
    ownedBy: (accountId) => sql`exists (
      select from ${memberships} own
      where own.organisation_id = ${organisations.id} and own.account_id = ${accountId}
        and own.status = 'ACTIVE' and own.removed_at is null)`,
    key: [organisations.id],
    columns: {
      ...shown('id', 'office', 'name', 'uid', 'address', 'postalCode', 'town', 'country'),
      ...shown('createdAt', 'version'),
      billingAddress: 'withheld',
      branches: 'withheld',
    },
  }),
  copiedTable('service-requests', serviceAccesses, {
    ownedBy: (accountId) => sql`exists (
      select from ${memberships} own where own.id = ${serviceAccesses.requestedBy} and own.account_id = ${accountId})`,
    key: [serviceAccesses.id],
    columns: {
      ...shown('id', 'office', 'organisationId', 'group', 'requestedAt', 'requestedBy'),
      status: 'withheld',
      decidedAt: 'withheld',
      decidedBy: 'withheld',
      reason: 'withheld',
      version: 'withheld',
      tellings: 'withheld',
    },
  }),
  copiedTable('programs', apiClients, {
    ownedBy: (accountId) => sql`${apiClients.createdBy} = ${accountId}`,
    key: [apiClients.id],
    columns: {
      ...shown('id', 'office', 'kind', 'organisationId', 'ownerOffice', 'isSandbox', 'name', 'scopes'),
      ...shown('addressRanges', 'expiresAt', 'createdBy', 'createdAt'),
      lastUsedAt: 'withheld',
      revokedAt: 'withheld',
    },
  }),
];
