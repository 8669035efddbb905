import { id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';

/** By how much the clock of an organisation's sandbox was moved; none for one that never was. Its office is `PERSONAL_SERVICES`. */
export const sandboxClocks = pgTable(
  'sandbox_clock',
  {
    office: office(),
    organisationId: id<string>('organisation_id').notNull(),
    movedHours: integer('moved_hours').notNull(),
    movedAt: instant('moved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.organisationId] })],
);
