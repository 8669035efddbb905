import { day, minorUnits, office } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { TariffCode } from './tariffs.ts';

/**
 * What the office pays, each rate from a day on. A row says no last day: the next one of its code ends it, so no two can
 * overlap and none can leave a gap. Rows come by migrations, each with its source.
 */
export const tariffs = pgTable(
  'tariff',
  {
    office: office(),
    code: text('code').$type<TariffCode>().notNull(),
    validFrom: day('valid_from').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').notNull().default('CHF'),
    source: text('source').notNull(),
    isVerified: boolean('is_verified').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.validFrom] }),
    check('tariff_amount_positive', sql`${table.amountMinor} > 0`),
  ],
);
