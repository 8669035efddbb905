import { fingerprint, id, instant, office, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { AccountId, Office } from '../accounts/account.ts';
import { organisations } from '../organisations/organisation.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { ProviderId, ProviderStatus } from './provider.ts';

/** Organisations as providers of services. Its office is `PERSONAL_SERVICES`. */
export const providers = pgTable(
  'provider',
  {
    id: id<ProviderId>('id').primaryKey(),
    office: office().$type<Office>(),
    organisationId: id<OrganisationId>('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Whether it is the organisation's sandbox: a provider of its own, known to the sandbox programs of the organisation and to nobody else. */
    isSandbox: boolean('is_sandbox').notNull().default(false),
    siret: text('siret').notNull(),
    /** Where it is paid. */
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    holder: text('holder').notNull(),
    status: text('status').$type<ProviderStatus>().notNull(),
    reason: text('reason'),
    appliedAt: instant('applied_at').notNull(),
    decidedAt: instant('decided_at'),
    /** The officer. */
    decidedBy: id<AccountId>('decided_by'),
    version: version(),
  },
  (table) => [
    unique('provider_organisation').on(table.office, table.organisationId, table.isSandbox),
    // Who was refused holds nobody's number: its owner may come.
    uniqueIndex('provider_siret')
      .on(table.office, table.siret)
      .where(sql`${table.status} <> 'REFUSED' and not ${table.isSandbox}`),
    index('provider_of_organisation').on(table.organisationId),
    index('provider_by_status').on(table.office, table.status, table.appliedAt, table.id),
  ],
);

/** How a provider came to where it stands: append-only, each row sealed to the one before it. */
export const providerTransitions = pgTable(
  'provider_transition',
  {
    office: office(),
    providerId: id<ProviderId>('provider_id')
      .notNull()
      .references(() => providers.id),
    /** The version that the provider has since. */
    providerVersion: version('provider_version'),
    from: text('from_status').$type<ProviderStatus>(),
    to: text('to_status').$type<ProviderStatus>().notNull(),
    actor: text('actor').notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.providerId, table.providerVersion] })],
);
