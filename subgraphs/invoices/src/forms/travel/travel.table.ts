import { day, minorUnits } from '@guichet/chassis/postgres/columns.ts';
import { bigint, boolean, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../../claims/claim.table.ts';
import type { TravelMeans, TravelReason } from './travel.ts';

/** The trips of form 318.632.1 in the order typed, for the claim as it stands now. */
export const travelTrips = pgTable(
  'travel_trip',
  {
    ...ofClaim(),
    position: integer('position').notNull(),
    startDate: day('start_date').notNull(),
    endDate: day('end_date').notNull(),
    reason: text('reason').$type<TravelReason>().notNull(),
    reasonDetail: text('reason_detail'),
    departure: text('departure').notNull(),
    arrival: text('arrival').notNull(),
    means: text('means').$type<TravelMeans>().notNull(),
    /** In tenths. */
    kilometres: bigint('kilometres', { mode: 'bigint' }),
    /** As it was in force on the first day: what the claim was computed with. */
    kilometreRateMinor: minorUnits('kilometre_rate_minor'),
    needsCar: boolean('needs_car').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    companionAmountsMinor: minorUnits('companion_amounts_minor').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.position] })],
);

const days = (name: string) => date(name, { mode: 'string' }).array().notNull();

/** « Nourriture / Logement » of form 318.632.1, for the claim as it stands now: the days of each kind, at most 366. */
export const travelMeals = pgTable(
  'travel_meals',
  {
    ...ofClaim(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    days5To8Hours: days('days_5_to_8_hours'),
    daysOver8Hours: days('days_over_8_hours'),
    lodging: days('lodging'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId] })],
);
