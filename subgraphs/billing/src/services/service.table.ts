import { day, minorUnits, office } from '@guichet/chassis/postgres/columns.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Currency } from '../payouts/payout.ts';
import type { ServiceDelivery, ServiceGroup } from './service.ts';

/**
 * What an office sells. A service that is no longer sold stays, with its last day: its orders go on to their end. Rows come
 * by migrations.
 */
export const services = pgTable(
  'service',
  {
    office: office(),
    code: text('code').notNull(),
    group: text('service_group').$type<ServiceGroup>().notNull(),
    delivery: text('delivery').$type<ServiceDelivery>().notNull(),
    isOnAccount: boolean('is_on_account').notNull(),
    offeredFrom: day('offered_from').notNull(),
    /** The last day on which it can be ordered. */
    offeredUntil: day('offered_until'),
  },
  (table) => [primaryKey({ columns: [table.office, table.code] })],
);

/** What a service is called and what it is, in each language of the counter. */
export const serviceWordings = pgTable(
  'service_wording',
  {
    office: office(),
    code: text('code').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    title: text('title').notNull(),
    /** The title in small letters without accents: what the list is ordered by. */
    titleKey: text('title_key').notNull(),
    description: text('description').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.locale] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
    index('service_by_title').on(table.office, table.locale, sql`${table.titleKey} collate "C"`, table.code),
  ],
);

/**
 * What a service costs, each fee from a day on. A row says no last day: the next one ends it, so no two can overlap. An
 * amount that nobody has confirmed is left out rather than guessed; its source still says where it stands.
 */
export const serviceFees = pgTable(
  'service_fee',
  {
    office: office(),
    code: text('code').notNull(),
    validFrom: day('valid_from').notNull(),
    /** VAT included. */
    amountMinor: minorUnits('amount_minor'),
    currency: text('currency').$type<Currency>().notNull().default('CHF'),
    source: text('source').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.validFrom] }),
    foreignKey({ columns: [table.office, table.code], foreignColumns: [services.office, services.code] }),
    check('service_fee_positive', sql`${table.amountMinor} > 0`),
  ],
);
