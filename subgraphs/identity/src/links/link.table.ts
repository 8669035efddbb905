import { createdAt, fingerprint, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { AccountId } from '../accounts/account.ts';
import type { LinkId, LinkPurpose } from './link.ts';

/** A link that left in an e-mail. Its office is `COUNTER`. */
export const emailLinks = pgTable(
  'email_link',
  {
    id: id<LinkId>('id').primaryKey(),
    office: office(),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    /** Whose. For an e-mail that nobody has, an id that no account has: the same is written, hence no foreign key. */
    accountId: id<AccountId>('account_id').notNull(),
    /** The address that it was sent to: for another one it opens nothing. */
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    /** SHA-256 of the token. */
    tokenHash: text('token_hash').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('email_link_token').on(table.office, table.tokenHash),
    index('email_link_account').on(table.accountId),
    index('email_link_expires').on(table.expiresAt),
  ],
);
