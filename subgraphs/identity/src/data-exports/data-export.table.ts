import { id, instant, office, sealed } from '@guichet/chassis/postgres/columns.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, text } from 'drizzle-orm/pg-core';
import type { AccountId } from '../accounts/account.ts';
import type { DataExportId, DataExportStatus } from './data-export.ts';

/**
 * Copies of people's data. Its office is `COUNTER`. The bytes lie in the files' storage, under a key of the copy's own: with
 * the row they are gone, wherever a backup of them lies. An account may go before its copies are swept, hence no foreign key.
 */
export const dataExports = pgTable(
  'data_export',
  {
    id: id<DataExportId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id').notNull(),
    /** In which the copy explains itself. */
    locale: text('locale').$type<Locale>().notNull(),
    status: text('status').$type<DataExportStatus>().notNull(),
    requestedAt: instant('requested_at').notNull(),
    expiresAt: instant('expires_at'),
    size: bigint('size', { mode: 'number' }),
    /** The key of the bytes in the storage. */
    storageKey: text('storage_key'),
    /** The keys of all attempts to write them: with these the sweeping finds what a dead process has left. */
    attempts: text('attempts').array().notNull().default(sql`'{}'::text[]`),
    fileKey: sealed('file_key'),
  },
  (table) => [
    check(
      'data_export_ready',
      sql`${table.status} <> 'READY' or (${table.expiresAt} is not null and ${table.size} is not null and ${table.storageKey} is not null and ${table.fileKey} is not null)`,
    ),
    index('data_export_of_account').on(table.accountId, table.requestedAt),
    index('data_export_sweep').on(table.status, table.expiresAt),
  ],
);
