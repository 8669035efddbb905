import { id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core';
import type { AccountId, Office, Role } from '../accounts/account.ts';
import type { RoleChangeId } from './staff.ts';

/** A role that was given or taken away. Append-only; accounts may go, hence no foreign keys. */
export const roleChanges = pgTable(
  'role_change',
  {
    id: id<RoleChangeId>('id').primaryKey(),
    office: office().$type<Office>(),
    /** Whose role. */
    accountId: id<AccountId>('account_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    isGranted: boolean('is_granted').notNull(),
    /** Null for the command line, and for the counter itself when an account is closed. */
    byAccountId: id<AccountId>('by_account_id'),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index('role_change_newest').on(table.office, table.at, table.id)],
);
