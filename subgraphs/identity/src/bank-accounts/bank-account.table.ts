import { createdAt, fingerprint, id, office, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import { index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { accounts } from '../accounts/account.table.ts';
import type { AccountId } from '../accounts/account.ts';
import type { BankAccountId } from './bank-account.ts';

/** Where a person is reimbursed. Its office is `INSURANCE`. */
export const bankAccounts = pgTable(
  'bank_account',
  {
    id: id<BankAccountId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id')
      .notNull()
      .references(() => accounts.id),
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    holder: text('holder').notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (table) => [
    unique('bank_account_iban').on(table.office, table.accountId, table.ibanFingerprint),
    index('bank_account_of_account').on(table.accountId, table.createdAt, table.id),
  ],
);
