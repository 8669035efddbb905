import { createdAt, day, minorUnits, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { TariffCode } from './tariffs.ts';

/**
 * What the office pays, each rate from a day on. A row says no last day: the next one of its code ends it, so no two can
 * overlap and none can leave a gap. The table is append-only: what is changed or removed is a further row of the same day
 * with the next version, and the newest one counts. So it always says what was known when a claim was sent.
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
    version: version(),
    /** Takes the rate of this day away, before it has begun. */
    isRemoved: boolean('is_removed').notNull().default(false),
    recordedAt: createdAt('recorded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.validFrom, table.version] }),
    check('tariff_amount_positive', sql`${table.amountMinor} > 0`),
  ],
);
