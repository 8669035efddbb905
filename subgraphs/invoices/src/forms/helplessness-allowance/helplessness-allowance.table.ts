import { day } from '@guichet/chassis/postgres/columns.ts';
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../../claims/claim.table.ts';
import type { HelplessnessDegree, HelplessnessPlace, IntensiveCareDegree } from './helplessness-allowance.ts';

/** The accounting period of form 318.632.2, for the claim as it stands now. */
export const helplessnessAllowances = pgTable(
  'helplessness_allowance',
  {
    ...ofClaim(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId] })],
);

/** Where the nights of form 318.632.2 were spent, in the order typed, for the claim as it stands now. */
export const helplessnessStays = pgTable(
  'helplessness_stay',
  {
    ...ofClaim(),
    position: integer('position').notNull(),
    firstNight: day('first_night').notNull(),
    lastNight: day('last_night').notNull(),
    place: text('place').$type<HelplessnessPlace>().notNull(),
    helplessnessDegree: text('helplessness_degree').$type<HelplessnessDegree>().notNull(),
    intensiveCareDegree: text('intensive_care_degree').$type<IntensiveCareDegree>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.position] })],
);
