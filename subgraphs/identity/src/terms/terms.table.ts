import { createdAt, day, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { AccountId } from '../accounts/account.ts';
import type { AcceptanceId, TermsText } from './terms.ts';

/** A dated version of a text. Rows come by migration, with the file of the words; append-only. */
export const termsVersions = pgTable(
  'terms_version',
  {
    office: office(),
    text: text('text').$type<TermsText>().notNull(),
    version: day('version').notNull(),
    sha256: text('sha256').notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.office, table.text, table.version] })],
);

/**
 * Who accepted which version, when. Append-only and for ever: no foreign key to the account, which may go before it.
 * Its office is `COUNTER`: the terms bind whoever uses the counter.
 */
export const termsAcceptances = pgTable(
  'terms_acceptance',
  {
    id: id<AcceptanceId>('id').primaryKey(),
    office: office(),
    accountId: id<AccountId>('account_id').notNull(),
    text: text('text').$type<TermsText>().notNull(),
    version: day('version').notNull(),
    acceptedAt: instant('accepted_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [unique('terms_acceptance_once').on(table.office, table.accountId, table.text, table.version)],
);
