import {
  createdAt,
  fingerprint,
  id,
  instant,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { addressColumns } from '../people/address.table.ts';
import type { AccountId, ContactChannel, CounterUse, Office, Role } from './account.ts';

/** A person's place at the counter. Its office is `COUNTER`. */
export const accounts = pgTable(
  'account',
  {
    id: id<AccountId>('id').primaryKey(),
    office: office(),
    /** In lower case, as it is written to. */
    email: text('email').notNull(),
    /** What a sign-in looks for, and counts its failures under: an e-mail that nobody has is kept nowhere. */
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    /** Since when the address is known to be the person's; null as long as he did not follow the link. */
    emailVerifiedAt: instant('email_verified_at'),
    familyName: text('family_name').notNull(),
    givenName: text('given_name').notNull(),
    ...addressColumns(),
    /** As what the person uses the counter; empty for people of the office. */
    uses: text('uses').array().$type<CounterUse[]>().notNull().default(sql`'{}'`),
    locale: text('locale').$type<Locale>().notNull(),
    /** How the person prefers to be told where both ways are possible. */
    contactChannel: text('contact_channel').$type<ContactChannel>().notNull().default('EMAIL'),
    passwordHash: text('password_hash').notNull(),
    mobilePhone: sealed('mobile_phone').notNull(),
    mobilePhoneFingerprint: fingerprint('mobile_phone_fingerprint').notNull(),
    createdAt: createdAt(),
    /** Since when nobody signs in to it any more: the row stays for what claims and organisations say of it, without the person. */
    closedAt: instant('closed_at'),
    version: version(),
  },
  (table) => [
    unique('account_email').on(table.office, table.emailFingerprint),
    index('account_mobile_phone').on(table.office, table.mobilePhoneFingerprint),
    index('account_unverified').on(table.createdAt).where(sql`${table.emailVerifiedAt} is null`),
  ],
);

/** What an account may do. The office of the row is the office where the role is held. */
export const accountRoles = pgTable(
  'account_role',
  {
    office: office().$type<Office>(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.accountId, table.role] }),
    index('account_role_account').on(table.accountId),
  ],
);
