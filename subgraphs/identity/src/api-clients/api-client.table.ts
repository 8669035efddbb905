import { createdAt, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { AccountId, Office } from '../accounts/account.ts';
import { organisations } from '../organisations/organisation.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { AccessTokenId, ApiClientId, ApiClientKind, ApiClientSecretId, ApiScope } from './api-client.ts';

/** A third party's program. The office of a dashboard is its own, that of a provider's program `COUNTER`. */
export const apiClients = pgTable(
  'api_client',
  {
    id: id<ApiClientId>('id').primaryKey(),
    office: office(),
    kind: text('kind').$type<ApiClientKind>().notNull(),
    organisationId: id<OrganisationId>('organisation_id').references(() => organisations.id),
    ownerOffice: text('owner_office').$type<Office>(),
    /** Whether it plays with clients that don't exist: what it registers and asks is seen by nobody else. */
    isSandbox: boolean('is_sandbox').notNull().default(false),
    name: text('name').notNull(),
    scopes: text('scopes').array().$type<ApiScope[]>().notNull(),
    /** CIDR; empty for everywhere. */
    addressRanges: text('address_ranges').array().notNull(),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    /** Who made it. No foreign key: the program outlives a person who closes his account. */
    createdBy: id<AccountId>('created_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    check(
      'api_client_owner',
      sql`(${table.kind} = 'PROVIDER') = (${table.organisationId} is not null) and (${table.kind} = 'DASHBOARD') = (${table.ownerOffice} is not null)`,
    ),
    check('api_client_sandbox', sql`not ${table.isSandbox} or ${table.kind} = 'PROVIDER'`),
    index('api_client_of_organisation').on(table.organisationId, table.createdAt),
    index('api_client_of_office').on(table.ownerOffice, table.createdAt),
  ],
);

/** A secret of a program. Its office is the program's. */
export const apiClientSecrets = pgTable(
  'api_client_secret',
  {
    id: id<ApiClientSecretId>('id').primaryKey(),
    office: office(),
    clientId: id<ApiClientId>('client_id')
      .notNull()
      .references(() => apiClients.id),
    /** SHA-256: 256 random bits need no salt and no slow hash. */
    secretHash: text('secret_hash').notNull(),
    hint: text('hint').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    createdAt: createdAt(),
  },
  (table) => [index('api_client_secret_of_client').on(table.clientId, table.createdAt)],
);

/** A token that a program calls with, for minutes. Its office is the program's. */
export const accessTokens = pgTable(
  'access_token',
  {
    id: id<AccessTokenId>('id').primaryKey(),
    office: office(),
    clientId: id<ApiClientId>('client_id')
      .notNull()
      .references(() => apiClients.id),
    /** SHA-256 of the token. */
    tokenHash: text('token_hash').notNull(),
    scopes: text('scopes').array().$type<ApiScope[]>().notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('access_token_token').on(table.tokenHash),
    index('access_token_of_client').on(table.clientId),
    index('access_token_expires').on(table.expiresAt),
  ],
);
