import { id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { boolean, doublePrecision, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { BudgetHolder } from './budget.ts';

/** What callers with texts of their own have left of the minute. Its office is `COUNTER`. */
export const apiBudgets = pgTable(
  'api_budget',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    holder: text('holder').$type<BudgetHolder>().notNull(),
    /** An API client or an account. No foreign key: the row says nothing of either, and goes by itself. */
    holderId: id<string>('holder_id').notNull(),
    /** Points at `filled_at`. What has flowed in since is computed when somebody asks. */
    level: doublePrecision('level').notNull(),
    filledAt: instant('filled_at').notNull(),
    /** Whether the last charge was granted: the one statement that charges tells it so. */
    granted: boolean('granted').notNull(),
  },
  (table) => [
    unique('api_budget_holder').on(table.office, table.holder, table.holderId),
    index('api_budget_filled').on(table.filledAt),
  ],
);
