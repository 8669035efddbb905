import { id, instant, office, version } from '@guichet/chassis/postgres/columns.ts';
import { pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { DecisionNumberId } from './decision-number.ts';

/** Decision numbers that people saved to choose them again. Claims bear their own copy. The unique key serves the list. */
export const decisionNumbers = pgTable(
  'decision_number',
  {
    id: id<DecisionNumberId>('id').primaryKey(),
    office: office(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    beneficiaryId: id<string>('beneficiary_id').notNull(),
    number: text('number').notNull(),
    description: text('description'),
    version: version(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [
    unique('decision_number_saved').on(table.office, table.ownerAccountId, table.beneficiaryId, table.number),
  ],
);
