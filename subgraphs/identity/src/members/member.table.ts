import { createdAt, fingerprint, id, instant, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { organisations } from '../organisations/organisation.table.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { MembershipId, MembershipStatus } from './member.ts';

/**
 * Somebody's place in an organisation, or an invitation to it. Its office is `COUNTER`. Name and e-mail are copies of the
 * account's, so that one index orders the list of an organisation; whoever changes them there tells it here.
 */
export const memberships = pgTable(
  'membership',
  {
    id: id<MembershipId>('id').primaryKey(),
    office: office(),
    organisationId: id<OrganisationId>('organisation_id')
      .notNull()
      .references(() => organisations.id),
    accountId: id<AccountId>('account_id').references(() => accounts.id),
    status: text('status').$type<MembershipStatus>().notNull(),
    email: text('email').notNull(),
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    familyName: text('family_name'),
    givenName: text('given_name'),
    nameKey: text('name_key').notNull(),
    givenNameKey: text('given_name_key').notNull(),
    isManager: boolean('is_manager').notNull(),
    serviceCodes: text('service_codes').array().notNull().default(sql`'{}'`),
    seesRecap: boolean('sees_recap').notNull(),
    seesInvoices: boolean('sees_invoices').notNull(),
    /** SHA-256 of the token; null once it was used. */
    invitationTokenHash: text('invitation_token_hash'),
    invitationExpiresAt: instant('invitation_expires_at'),
    invitedBy: id<MembershipId>('invited_by'),
    /** Since when he is out: the row stays for what he ordered and asked. An invitation that is withdrawn leaves none. */
    removedAt: instant('removed_at'),
    createdAt: createdAt(),
    version: version(),
  },
  (table) => {
    const isIn = sql`${table.removedAt} is null`;
    return [
      uniqueIndex('membership_email')
        .on(table.office, table.organisationId, table.emailFingerprint)
        .where(isIn),
      uniqueIndex('membership_account').on(table.office, table.organisationId, table.accountId).where(isIn),
      uniqueIndex('membership_invitation').on(table.office, table.invitationTokenHash),
      index('membership_by_name')
        .on(table.organisationId, sql`${table.nameKey} collate "C"`, table.id)
        .where(isIn),
      // Also of places that are left: an account that is closed or goes finds them all.
      index('membership_of_account').on(table.accountId, table.createdAt, table.id),
      index('membership_invited')
        .on(table.office, table.emailFingerprint)
        .where(sql`${table.status} = 'INVITED'`),
    ];
  },
);
