import { id, instant, version } from '@guichet/chassis/postgres/columns.ts';
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../claims/claim.table.ts';

/** Who gave which claim to whom, for ever: append-only, each row sealed to the one before it. Who has it now stands on the claim. */
export const claimAssignments = pgTable(
  'claim_assignment',
  {
    ...ofClaim(),
    /** How often the claim had changed hands with it: 1 for the first. */
    assignmentVersion: version('assignment_version'),
    /** Account of the officer who has it since, and his name as it was then; null for nobody. */
    officer: id<string>('officer'),
    officerName: text('officer_name'),
    /** Account of the officer who gave it, took it or gave it back, and his name as it was then. */
    actor: id<string>('actor').notNull(),
    actorName: text('actor_name').notNull(),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.assignmentVersion] })],
);
