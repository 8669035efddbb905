import { createdAt, day, minorUnits, office, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Currency } from '../payouts/payout.ts';
import type { ServiceContent, ServiceDeliveryMode, ServiceGroup } from './service.ts';

/**
 * What an office sells, and when. A service that is no longer sold stays, with its last day: its orders go on to their end.
 */
export const services = pgTable(
  'service',
  {
    office: office(),
    code: text('code').notNull(),
    group: text('service_group').$type<ServiceGroup>().notNull(),
    offeredFrom: day('offered_from').notNull(),
    /** The last day on which it can be ordered. */
    offeredUntil: day('offered_until'),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.office, table.code] })],
);

/**
 * What a service is, each edition from a day on: the next one ends it. The table is append-only: what is changed is a
 * further row of the same day with the next version, and the newest one counts. So an order finds the questions that it
 * answered.
 */
export const serviceEditions = pgTable(
  'service_edition',
  {
    office: office(),
    code: text('code').notNull(),
    validFrom: day('valid_from').notNull(),
    version: version(),
    isOnAccount: boolean('is_on_account').notNull(),
    deliveryMode: text('delivery_mode').$type<ServiceDeliveryMode>().notNull(),
    minWorkingDays: integer('min_working_days').notNull(),
    maxWorkingDays: integer('max_working_days').notNull(),
    wordings: jsonb('wordings').$type<ServiceContent['wordings']>().notNull(),
    postage: jsonb('postage').$type<ServiceContent['postage']>().notNull(),
    questions: jsonb('questions').$type<ServiceContent['questions']>().notNull(),
    recordedAt: createdAt('recorded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.validFrom, table.version] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
    check('service_edition_delay', sql`${table.minWorkingDays} between 1 and ${table.maxWorkingDays}`),
  ],
);

/**
 * What a service costs, each fee from a day on. A row says no last day: the next one ends it, so no two can overlap. An
 * amount that nobody has confirmed is left out rather than guessed; its source still says where it stands. Append-only, as
 * the editions are.
 */
export const serviceFees = pgTable(
  'service_fee',
  {
    office: office(),
    code: text('code').notNull(),
    validFrom: day('valid_from').notNull(),
    version: version(),
    /** VAT included. */
    amountMinor: minorUnits('amount_minor'),
    currency: text('currency').$type<Currency>().notNull().default('CHF'),
    source: text('source').notNull(),
    isVerified: boolean('is_verified').notNull().default(false),
    recordedAt: createdAt('recorded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.validFrom, table.version] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
    check('service_fee_positive', sql`${table.amountMinor} > 0`),
  ],
);
