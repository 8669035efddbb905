import { id, instant, office, version } from '@guichet/chassis/postgres/columns.ts';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { AccountId, Office } from '../accounts/account.ts';
import { memberships } from '../members/member.table.ts';
import type { MembershipId } from '../members/member.ts';
import { organisations } from '../organisations/organisation.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { ServiceAccessId, ServiceAccessStatus, ServiceGroup } from './service-access.ts';

/** What an organisation asked of an office, and where it stands. Its office is the one that decides. */
export const serviceAccesses = pgTable(
  'service_access',
  {
    id: id<ServiceAccessId>('id').primaryKey(),
    office: office().$type<Office>(),
    organisationId: id<OrganisationId>('organisation_id')
      .notNull()
      .references(() => organisations.id),
    group: text('service_group').$type<ServiceGroup>().notNull(),
    status: text('status').$type<ServiceAccessStatus>().notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: id<MembershipId>('requested_by')
      .notNull()
      .references(() => memberships.id),
    decidedAt: instant('decided_at'),
    /** The officer. */
    decidedBy: id<AccountId>('decided_by'),
    reason: text('reason'),
    version: version(),
    /** How often it was told to billing, for changes of the company too: the version of what is told. */
    tellings: integer('tellings').notNull().default(0),
  },
  (table) => [
    unique('service_access_group').on(table.office, table.organisationId, table.group),
    index('service_access_of_member').on(table.requestedBy),
    index('service_access_of_organisation').on(table.organisationId),
    index('service_access_by_status').on(table.office, table.status, table.requestedAt, table.id),
  ],
);
