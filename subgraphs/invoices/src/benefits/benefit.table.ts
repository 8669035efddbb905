import { createdAt, day, minorUnits, office } from '@guichet/chassis/postgres/columns.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * What the office said of each entry of its list of auxiliary means, from a day on; append-only. The last that was said holds
 * from its day on. Sections, subdivisions and benefits stand in one table, so that one statement reads the tree.
 */
export const benefits = pgTable(
  'auxiliary_means_entry',
  {
    office: office(),
    /** The number of the ordinance's list for a benefit, « 14.01 »; the printed form for a section, « 318.639 ». */
    code: text('code').notNull(),
    /** Counts what was said of the entry. */
    version: integer('version').notNull(),
    validFrom: day('valid_from').notNull(),
    /** The entry above; null for a section. */
    within: text('within'),
    /** False from the day on which it ends. */
    isOffered: boolean('is_offered').notNull().default(true),
    title: jsonb('title').$type<Wording>().notNull(),
    note: jsonb('note').$type<Wording>(),
    /** Starred in the list: only for gainful activity, usual work, school, training or functional habituation. */
    isBoundToWork: boolean('is_bound_to_work').notNull().default(false),
    isMotorVehicle: boolean('is_motor_vehicle').notNull().default(false),
    minimumAge: integer('minimum_age'),
    /** Objects up to this price are the insured person's own to pay. */
    ownShareMinor: minorUnits('own_share_minor'),
    /** For a calendar year, where the general limit of upkeep does not hold. */
    upkeepYearMinor: minorUnits('upkeep_year_minor'),
    /** For a calendar year, whatever the kind of delivery. */
    yearMinor: minorUnits('year_minor'),
    currency: text('currency').notNull().default('CHF'),
    source: text('source').notNull(),
    isVerified: boolean('is_verified').notNull(),
    recordedAt: createdAt('recorded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.code, table.version] }),
    check('auxiliary_means_entry_version', sql`${table.version} > 0`),
  ],
);
