import { createdAt, fingerprint, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { sentCode } from '../sent-codes/sent-code-columns.ts';
import type { PhoneChangeId } from './phone-code.ts';

/** The address to which an account's e-mail is to change: at most one at a time. Its office is `COUNTER`. */
export const emailChanges = pgTable(
  'email_change',
  {
    accountId: id<AccountId>('account_id')
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    office: office(),
    /** Another one for each wish. */
    id: id<string>('id').notNull(),
    /** In lower case. Another account may have it: then no link opens it. */
    email: text('email').notNull(),
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('email_change_expires').on(table.expiresAt)],
);

/** A new mobile number that waits for its code: at most one at a time for an account. Its office is `COUNTER`. */
export const phoneChanges = pgTable(
  'phone_change',
  {
    accountId: id<AccountId>('account_id')
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    office: office(),
    mobilePhone: sealed('mobile_phone').notNull(),
    mobilePhoneFingerprint: fingerprint('mobile_phone_fingerprint').notNull(),
    ...sentCode<PhoneChangeId>(),
  },
  (table) => [index('phone_change_expires').on(table.expiresAt)],
);
