import { createdAt, fingerprint, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, unique } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import type { KnownDeviceId } from './known-device.ts';

/** A browser in which a person has signed in. Two people who share one have a row each. Its office is `COUNTER`. */
export const knownDevices = pgTable(
  'known_device',
  {
    id: id<KnownDeviceId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** Of the cookie's value, which every sign-in in this browser replaces. */
    tokenFingerprint: fingerprint('token_fingerprint').notNull(),
    /** When the person last signed in there. */
    seenAt: instant('seen_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('known_device_token').on(table.office, table.tokenFingerprint, table.accountId),
    index('known_device_account').on(table.accountId),
    index('known_device_seen').on(table.seenAt),
  ],
);
