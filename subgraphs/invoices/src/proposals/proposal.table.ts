import { id, instant, minorUnits, version } from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { ofClaim } from '../claims/claim.table.ts';
import type { Reduction } from '../claims/claim-grant.ts';
import type { ProposalId, ProposalState } from './proposal.ts';

/** Acceptances that one officer proposed and another signs or returns. What was proposed never changes, only its state. */
export const claimProposals = pgTable(
  'claim_proposal',
  {
    id: id<ProposalId>('id').primaryKey(),
    ...ofClaim(),
    /** The version of the claim that the first officer saw. */
    claimVersion: version('claim_version'),
    state: text('state').$type<ProposalState>().notNull(),
    /** Account of the officer who proposes, and his name as it was then. */
    proposer: text('proposer').notNull(),
    proposerName: text('proposer_name').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** The lines of which less than everything is granted; amounts as text, since JSON has no exact numbers. */
    reductions: jsonb('reductions').$type<readonly KeptReduction[]>().notNull(),
    grantedTotalMinor: minorUnits('granted_total_minor').notNull(),
    currency: text('currency').notNull().default('CHF'),
    /** Who signed it, returned it, or decided otherwise; his name where the first officer reads it. */
    closer: text('closer'),
    closerName: text('closer_name'),
    closedAt: instant('closed_at'),
    /** What the second officer wrote to the first when he returned it. */
    word: text('word'),
  },
  (table) => [
    uniqueIndex('claim_proposal_waiting')
      .on(table.office, table.claimId)
      .where(sql`${table.state} = 'WAITING'`),
    index('claim_proposal_of_claim').on(table.office, table.claimId, table.proposedAt, table.id),
  ],
);

/** A reduction as JSON keeps it. */
export type KeptReduction = Omit<Reduction, 'grantedMinor'> & { readonly grantedMinor: string };
