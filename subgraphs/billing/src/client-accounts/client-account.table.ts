import { id, instant, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { ClientAccount, ClientAccountId, ClientAccountStatus, PostalAddress } from './client-account.ts';

/** Companies that order on account, as they stand now. */
export const clientAccounts = pgTable(
  'client_account',
  {
    id: id<ClientAccountId>('id').primaryKey(),
    office: office(),
    version: version(),
    organisationId: id<string>('organisation_id').notNull(),
    group: text('service_group').$type<ClientAccount['group']>().notNull(),
    access: text('access').$type<ClientAccount['access']>().notNull(),
    accessVersion: integer('access_version').notNull(),
    name: text('name').notNull(),
    uid: text('uid').notNull(),
    address: jsonb('address').$type<PostalAddress>().notNull(),
    billingAddress: jsonb('billing_address').$type<PostalAddress>(),
    financeAddress: jsonb('finance_address').$type<PostalAddress>(),
    branches: text('branches').array().notNull().default(sql`'{}'`),
    locale: text('locale').$type<ClientAccount['locale']>().notNull(),
    suspendedAt: instant('suspended_at'),
    closedAt: instant('closed_at'),
    reason: text('reason'),
    openedAt: instant('opened_at').notNull(),
  },
  (table) => [
    unique('client_account_organisation').on(table.office, table.organisationId, table.group),
    index('client_account_page').on(table.office, table.openedAt, table.id),
    index('client_account_by_name').on(table.office, sql`lower(${table.name})`, table.id),
  ],
);

/** What happened to an account: append-only, each row sealed to the one before it. */
export const clientAccountTransitions = pgTable(
  'client_account_transition',
  {
    office: office(),
    clientAccountId: id<ClientAccountId>('client_account_id')
      .notNull()
      .references(() => clientAccounts.id),
    accountVersion: version('account_version'),
    from: text('from_status').$type<ClientAccountStatus>(),
    to: text('to_status').$type<ClientAccountStatus>().notNull(),
    /** What changed beside the state, in a word: `access`, `address`, `language`, `suspend`… */
    change: text('change').notNull(),
    actor: text('actor').notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.clientAccountId, table.accountVersion] })],
);
