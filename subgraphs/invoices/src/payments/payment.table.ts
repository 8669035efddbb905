import { day, fingerprint, id, instant, sealed } from '@guichet/chassis/postgres/columns.ts';
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ofClaim } from '../claims/claim.table.ts';
import type { PaymentRefusal, PaymentStatus } from './payment.ts';

/** Payments that were ordered of claims, and what billing told of them. Where each goes to never changes. */
export const claimPayments = pgTable(
  'claim_payment',
  {
    ...ofClaim(),
    decisionVersion: integer('decision_version').notNull(),
    bankAccountId: id<string>('bank_account_id').notNull(),
    iban: sealed('iban').notNull(),
    ibanFingerprint: fingerprint('iban_fingerprint').notNull(),
    accountHolder: text('account_holder').notNull(),
    orderedAt: instant('ordered_at').notNull(),
    status: text('status').$type<PaymentStatus>().notNull(),
    /** The payout's version that was last heard of. */
    payoutVersion: integer('payout_version').notNull(),
    toldOn: day('told_on'),
    refusal: jsonb('refusal').$type<PaymentRefusal>(),
  },
  (table) => [primaryKey({ columns: [table.office, table.claimId, table.decisionVersion] })],
);
