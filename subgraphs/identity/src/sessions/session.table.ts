import { createdAt, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import type { KnownDeviceId } from '../known-devices/known-device.ts';
import type { SessionId } from './session.ts';

/** A signed-in browser. Its office is `COUNTER`. */
export const sessions = pgTable(
  'session',
  {
    id: id<SessionId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token. */
    tokenHash: text('token_hash').notNull(),
    /** What the browser said of itself at the sign-in, as far as it is known: « Firefox », « Windows ». */
    browser: text('browser'),
    system: text('system'),
    /** The browser as it is known again. It may be forgotten sooner than the session, hence no foreign key. */
    deviceId: id<KnownDeviceId>('device_id'),
    /** When a passport was last issued for it. */
    seenAt: instant('seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('session_token').on(table.office, table.tokenHash),
    index('session_of_account').on(table.accountId, table.createdAt, table.id),
    index('session_expires').on(table.expiresAt),
  ],
);
