import { id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AccountId, CounterUse } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';

/**
 * Where accounts, their roles, places in organisations and accesses stood, and since when: append-only, so that figures of a day stay what they were, whatever
 * becomes of the rows themselves. Triggers write it (see the migration), hence nobody forgets to. It bears no person: an account is an id here, and what is left of
 * one that is gone points at nobody.
 */
export const standings = pgTable(
  'standing',
  {
    office: office(),
    /** Of two at the same instant the higher is the later. */
    number: bigint('number', { mode: 'bigint' }).generatedAlwaysAsIdentity().notNull(),
    subject: text('subject').$type<'ACCOUNT' | 'ROLE' | 'MEMBERSHIP' | 'ACCESS'>().notNull(),
    /** A role has no id of its own: its is made of office, account and role. */
    subjectId: id<string>('subject_id').notNull(),
    /** Whose it is; null for an invitation that nobody has taken up, and for an access. */
    accountId: id<AccountId>('account_id'),
    /** Of a place and an access. */
    organisationId: id<OrganisationId>('organisation_id'),
    status: text('status').notNull(),
    /** Of an account: as what it uses the counter, also once that was taken out of it. */
    uses: text('uses').array().$type<CounterUse[]>(),
    /** Of an account. */
    locale: text('locale').$type<Locale>(),
    /** Of an account: when it was opened. */
    openedAt: instant('opened_at'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.number] }),
    index('standing_of_account')
      .on(table.office, table.openedAt, table.accountId, table.at, table.number)
      .where(sql`${table.subject} = 'ACCOUNT'`),
    index('standing_of_subject')
      .on(table.subject, table.subjectId, table.at, table.number)
      .where(sql`${table.subject} <> 'ACCOUNT'`),
  ],
);
