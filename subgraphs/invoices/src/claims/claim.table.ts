import { day, id, instant, minorUnits, office, version } from '@guichet/chassis/postgres/columns.ts';
import { getTableColumns, sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { ClaimFormCode } from '../forms/form.ts';
import type { ClaimId, ClaimStatus } from './claim.ts';
import type { ClaimLineKind } from './claim-line.ts';
import type { ClaimWarning } from './claim-warnings.ts';

/**
 * Numbers of references. A sequence leaves gaps and never waits: two people who submit at the same moment
 * do not queue for the next number.
 */
export const claimReferenceNumber = pgSequence('claim_reference_number');

/** Claims as they stand now. The indexes serve the pages, read backwards: newest first, by owner, by beneficiary, by state, by form. */
export const claims = pgTable(
  'claim',
  {
    id: id<ClaimId>('id').primaryKey(),
    office: office(),
    version: version(),
    reference: text('reference').notNull(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    beneficiaryId: id<string>('beneficiary_id').notNull(),
    bankAccountId: id<string>('bank_account_id').notNull(),
    form: text('form').$type<ClaimFormCode>().notNull(),
    /** The number of the printed form, where one form stands for several: what was last handed in says which. Null in rows of a former release. */
    printedForm: text('printed_form'),
    status: text('status').$type<ClaimStatus>().notNull(),
    decisionNumber: text('decision_number').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    totalMinor: minorUnits('total_minor').notNull(),
    /** What an acceptance granted of it: the sum of what was granted of the lines. */
    grantedTotalMinor: minorUnits('granted_total_minor'),
    currency: text('currency').notNull().default('CHF'),
    remark: text('remark'),
    officerMessage: text('officer_message'),
    /** As the claim was judged when it was last handed in. */
    warnings: jsonb('warnings').$type<readonly ClaimWarning[]>().notNull().default([]),
    submittedAt: instant('submitted_at').notNull(),
    /** When it last came to the office: with its submission, or corrected. */
    handedInAt: instant('handed_in_at').notNull().default(sql`now()`),
    /** Account of the officer who has it; null as long as nobody does. */
    assignedTo: id<string>('assigned_to'),
    /** How often it has changed hands: apart from `version`, since the claim itself stays where it stands. */
    assignmentVersion: integer('assignment_version').notNull().default(0),
  },
  (table) => [
    unique('claim_reference').on(table.office, table.reference),
    check('claim_total_positive', sql`${table.totalMinor} > 0`),
    check('claim_period', sql`${table.periodStart} <= ${table.periodEnd}`),
    index('claim_page').on(table.office, table.submittedAt, table.id),
    index('claim_page_owner').on(table.office, table.ownerAccountId, table.submittedAt, table.id),
    index('claim_page_beneficiary').on(table.office, table.beneficiaryId, table.submittedAt, table.id),
    index('claim_page_status').on(table.office, table.status, table.submittedAt, table.id),
    // Both halves of these are narrowed at once, and either may be rare: one index alone would walk past the other's rows.
    index('claim_page_owner_status').on(
      table.office,
      table.ownerAccountId,
      table.status,
      table.submittedAt,
      table.id,
    ),
    index('claim_page_status_form').on(table.office, table.status, table.form, table.submittedAt, table.id),
    index('claim_page_form').on(table.office, table.form, table.submittedAt, table.id),
    index('claim_page_assigned').on(
      table.office,
      table.assignedTo,
      table.status,
      table.submittedAt,
      table.id,
    ),
    // Those that wait for the office are few beside those that were decided: whatever narrows them further is found on the way.
    index('claim_page_waiting')
      .on(table.office, table.handedInAt, table.id)
      .where(sql`${table.status} = 'IN_PROCESS'`),
  ],
);

/** A claim as its pages read it. How it was judged may be longer than all the rest, and most lists do not show it. */
const { warnings: _, ...read } = getTableColumns(claims);
export const claimColumns = read;

/** What every row of a claim bears: its office, its claim and whose it is. */
export const ofClaim = () => ({
  office: office(),
  claimId: id<ClaimId>('claim_id')
    .notNull()
    .references(() => claims.id),
  ownerAccountId: id<string>('owner_account_id').notNull(),
});

/** The lines of a claim as it stands now, in the order in which they were typed. */
export const claimLines = pgTable(
  'claim_line',
  {
    ...ofClaim(),
    position: integer('position').notNull(),
    kind: text('kind').$type<ClaimLineKind>().notNull().default('SERVICE'),
    variant: text('variant'),
    servedOn: day('served_on').notNull(),
    servedUntil: day('served_until'),
    description: text('description').notNull(),
    /** In ten-thousandths. */
    quantity: bigint('quantity', { mode: 'bigint' }).notNull(),
    unitPriceMinor: minorUnits('unit_price_minor').notNull(),
    tariffPosition: text('tariff_position'),
    amountMinor: minorUnits('amount_minor').notNull(),
    /** What an acceptance granted of it. */
    grantedMinor: minorUnits('granted_minor'),
    reductionReason: text('reduction_reason'),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.position] })],
);
