import { fingerprint, instant, sealed, version } from '@guichet/chassis/postgres/columns.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from './claim.table.ts';
import type { ClaimSide, ClaimStatus, StepDetails } from './claim.ts';

/**
 * What was submitted, for ever: append-only. Not partitioned by month, since its key is one submission for each
 * version of a claim, and a partitioned key would have to bear the month.
 */
export const claimSubmissions = pgTable(
  'claim_submission',
  {
    ...ofClaim(),
    claimVersion: version('claim_version'),
    /** Of `content`: which reader understands it. */
    schemaVersion: integer('schema_version').notNull(),
    /** Canonical JSON (RFC 8785). AVS number and IBAN stand in it as fingerprints. */
    content: text('content').notNull(),
    /** SHA-256 of `content`. */
    contentHash: text('content_hash').notNull(),
    avsNumber: sealed('avs_number').notNull(),
    avsNumberFingerprint: fingerprint('avs_number_fingerprint').notNull(),
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    /** As identity knew it when the claim was submitted: the name on the payment. */
    accountHolder: text('account_holder').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    /** In which the person handed it in, and in which its copy is written. */
    locale: text('locale').$type<Locale>().notNull().default('fr'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.claimVersion] })],
);

/** Who brought a claim from where to where, why and when: append-only, each row sealed to the one before it. */
export const claimTransitions = pgTable(
  'claim_transition',
  {
    ...ofClaim(),
    /** The version that the claim has since. */
    claimVersion: version('claim_version'),
    from: text('from_status').$type<ClaimStatus>(),
    to: text('to_status').$type<ClaimStatus>().notNull(),
    by: text('by_side').$type<ClaimSide>().notNull(),
    actor: text('actor').notNull(),
    reason: text('reason'),
    details: jsonb('details').$type<StepDetails>(),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.claimVersion] })],
);
