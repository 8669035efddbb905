import { day, minorUnits } from '@guichet/chassis/postgres/columns.ts';
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../../claims/claim.table.ts';
import type { NightChoice } from './assistance.ts';

/** What form 318.536 says beside its lines, for the claim as it stands now. */
export const assistanceContributions = pgTable(
  'assistance_contribution',
  {
    ...ofClaim(),
    /** The first day of the month that is invoiced. */
    month: day('month').notNull(),
    monthlyAmountMinor: minorUnits('monthly_amount_minor'),
    nightDegree: text('night_degree').$type<NightChoice>(),
    /** As it was in force in that month, or as decided: what the claim was computed with. */
    nightRateMinor: minorUnits('night_rate_minor'),
    insuredPersons: integer('insured_persons'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId] })],
);
