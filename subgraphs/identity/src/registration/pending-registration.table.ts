import { createdAt, fingerprint, id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable } from 'drizzle-orm/pg-core';
import type { AccountId } from '../accounts/account.ts';

/**
 * A registration of an address whose account nobody verified: it waits until the link of its e-mail is followed by whoever
 * knows its password, and then takes the account's place. Its office is `COUNTER`.
 */
export const pendingRegistrations = pgTable(
  'pending_registration',
  {
    /** The id of the account that it becomes, which the link names already. */
    id: id<AccountId>('id').primaryKey(),
    office: office(),
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    /** Everything that was typed, the password as its hash, sealed as JSON. */
    content: sealed('content').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('pending_registration_email').on(table.office, table.emailFingerprint),
    index('pending_registration_expires').on(table.expiresAt),
  ],
);
