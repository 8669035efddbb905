import {
  createdAt,
  fingerprint,
  id,
  instant,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import { addressColumns } from '../people/address.table.ts';
import type { BankAccountId } from './bank-account.ts';

/** Where a person is reimbursed. Its office is `INSURANCE`. */
export const bankAccounts = pgTable(
  'bank_account',
  {
    id: id<BankAccountId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    holder: text('holder').notNull(),
    ...addressColumns(),
    createdAt: createdAt(),
    /** Since when nothing new is paid to it; claims that exist keep pointing here. */
    removedAt: instant('removed_at'),
    version: version(),
  },
  (table) => [
    uniqueIndex('bank_account_iban')
      .on(table.office, table.accountId, table.ibanFingerprint)
      .where(sql`${table.removedAt} is null`),
    index('bank_account_of_account').on(table.accountId, table.createdAt, table.id),
  ],
);
