import { id, instant, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { claims } from '../claims/claim.table.ts';
import type { ClaimId } from '../claims/claim.ts';
import type { ClaimEntry } from '../claims/claim-entry.ts';
import type { ClaimFormCode } from '../forms/form.ts';
import type { DraftId } from './draft.ts';

/** What people are typing. A draft that was sent stays, and says which claim it became. */
export const claimDrafts = pgTable(
  'claim_draft',
  {
    id: id<DraftId>('id').primaryKey(),
    office: office(),
    version: version(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    form: text('form').$type<ClaimFormCode>().notNull(),
    typed: jsonb('typed').$type<ClaimEntry>().notNull(),
    corrects: id<ClaimId>('corrects').references(() => claims.id),
    savedAt: instant('saved_at').notNull(),
    sentAs: id<ClaimId>('sent_as').references(() => claims.id),
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('claim_draft_page')
      .on(table.office, table.ownerAccountId, table.savedAt, table.id)
      .where(sql`${table.sentAs} is null`),
    uniqueIndex('claim_draft_correction')
      .on(table.office, table.ownerAccountId, table.corrects)
      .where(sql`${table.sentAs} is null`),
  ],
);
