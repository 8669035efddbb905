import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  activationLinks,
  clientLinks,
  clientLinkTransitions,
  sepaMandates,
} from '../client-links/client-link.table.ts';

const ofLink =
  ({ clientLinkId }: { readonly clientLinkId: PgColumn }) =>
  (accountId: string): SQL =>
    sql`exists (select from ${clientLinks} own where own.id = ${clientLinkId} and own.account_id = ${accountId})`;

/** What a person gets of his links to providers: what they gave of him among it, and every step with its time. */
export const linkTables: readonly CopiedTable[] = [
  copiedTable('client-links', clientLinks, {
    ownedBy: (accountId) => sql`${clientLinks.accountId} = ${accountId}`,
    key: [clientLinks.id],
    columns: {
      ...shown('id', 'office', 'providerId', 'accountId', 'status', 'reference', 'title'),
      ...shown('activationSentAt', 'activationExpiresAt', 'activeSince', 'closedAt', 'registeredAt'),
      ...shown('updatedAt', 'version', 'stepVersion'),
      person: { sealedFor: 'identity.client-person' },
      emailFingerprint: 'withheld',
      personFingerprint: 'withheld',
      mobilePhoneFingerprint: 'withheld',
      ibanFingerprint: 'withheld',
    },
  }),
  copiedTable('client-link-steps', clientLinkTransitions, {
    ownedBy: ofLink(clientLinkTransitions),
    key: [
      clientLinkTransitions.office,
      clientLinkTransitions.clientLinkId,
      clientLinkTransitions.linkVersion,
    ],
    columns: {
      ...shown('office', 'clientLinkId', 'linkVersion', 'from', 'to', 'at'),
      actor: 'withheld',
      hash: 'withheld',
    },
  }),
  copiedTable('activation-emails', activationLinks, {
    ownedBy: ofLink(activationLinks),
    key: [activationLinks.office, activationLinks.tokenHash],
    columns: {
      ...shown('office', 'clientLinkId', 'expiresAt', 'usedAt', 'replacedAt', 'createdAt'),
      tokenHash: 'withheld',
    },
  }),
  copiedTable('mandates', sepaMandates, {
    ownedBy: (accountId) => sql`${sepaMandates.accountId} = ${accountId}`,
    key: [sepaMandates.id],
    columns: {
      ...shown('id', 'office', 'accountId', 'reference', 'bic', 'holder', 'textVersion', 'text'),
      ...shown('acceptedAt', 'lastUsedOn', 'endedAt'),
      iban: { sealedFor: 'identity.iban' },
      ibanFingerprint: 'withheld',
    },
  }),
];
