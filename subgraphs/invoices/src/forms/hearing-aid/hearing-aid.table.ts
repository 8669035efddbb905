import { day, minorUnits } from '@guichet/chassis/postgres/columns.ts';
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../../claims/claim.table.ts';
import type { Devices, Ears, FittingKind, RepairKind } from './hearing-aid.ts';

/** Form 300.001 for the claim as it stands now. The columns of a section are null together when it isn't used. */
export const hearingAids = pgTable(
  'hearing_aid',
  {
    ...ofClaim(),
    fittingOn: day('fitting_on'),
    fittingKind: text('fitting_kind').$type<FittingKind>(),
    fittingEars: text('fitting_ears').$type<Ears>(),
    repairOn: day('repair_on'),
    repairKind: text('repair_kind').$type<RepairKind>(),
    repairDevices: text('repair_devices').$type<Devices>(),
    batteriesFromYear: integer('batteries_from_year'),
    batteriesToYear: integer('batteries_to_year'),
    batteriesDevices: text('batteries_devices').$type<Devices>(),
    implantOn: day('implant_on'),
    implantEars: text('implant_ears').$type<Ears>(),
    implantAmountMinor: minorUnits('implant_amount_minor'),
    hardshipOn: day('hardship_on'),
    hardshipDecisionNumber: text('hardship_decision_number'),
    hardshipAmountMinor: minorUnits('hardship_amount_minor'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId] })],
);
