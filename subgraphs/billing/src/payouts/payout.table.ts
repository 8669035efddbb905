import {
  day,
  fingerprint,
  id,
  instant,
  minorUnits,
  office,
  sealed,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Currency, PayoutId, PayoutStatus } from './payout.ts';

/** Payouts as they stand now. */
export const payouts = pgTable(
  'payout',
  {
    id: id<PayoutId>('id').primaryKey(),
    office: office(),
    version: version(),
    claimId: id<string>('claim_id').notNull(),
    decisionVersion: integer('decision_version').notNull(),
    reference: text('reference').notNull(),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    beneficiaryId: id<string>('beneficiary_id').notNull(),
    amountMinor: minorUnits('amount_minor').notNull(),
    currency: text('currency').$type<Currency>().notNull(),
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    accountHolder: text('account_holder').notNull(),
    /** Street and number. Where the holder lives is null where nobody asked for it. */
    holderAddress: text('holder_address'),
    holderPostalCode: text('holder_postal_code'),
    holderTown: text('holder_town'),
    holderCountry: text('holder_country'),
    status: text('status').$type<PayoutStatus>().notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    unique('payout_decision').on(table.office, table.claimId, table.decisionVersion),
    // The database itself holds back a second payout as long as the first may still reach the person.
    uniqueIndex('payout_open')
      .on(table.office, table.claimId)
      .where(sql`${table.status} not in ('REJECTED', 'RETURNED')`),
    check('payout_amount_positive', sql`${table.amountMinor} > 0`),
    index('payout_page').on(table.office, table.recordedAt, table.id),
    index('payout_page_status').on(table.office, table.status, table.recordedAt, table.id),
  ],
);

/**
 * How a payout came to where it is: append-only, each row sealed to the one before it. Not partitioned by month, since its
 * key is one row for each version of a payout, and a partitioned key would have to bear the month.
 */
export const payoutTransitions = pgTable(
  'payout_transition',
  {
    office: office(),
    payoutId: id<PayoutId>('payout_id')
      .notNull()
      .references(() => payouts.id),
    ownerAccountId: id<string>('owner_account_id').notNull(),
    /** The version that the payout has since. */
    payoutVersion: version('payout_version'),
    from: text('from_status').$type<PayoutStatus>(),
    to: text('to_status').$type<PayoutStatus>().notNull(),
    /** Service or account by whose word it was taken. */
    actor: text('actor').notNull(),
    reason: text('reason'),
    bookedOn: day('booked_on'),
    reasonCode: text('reason_code'),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.office, table.payoutId, table.payoutVersion] })],
);
