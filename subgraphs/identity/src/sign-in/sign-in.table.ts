import { createdAt, fingerprint, id, instant, office } from '@guichet/chassis/postgres/columns.ts';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { AccountId } from '../accounts/account.ts';
import type { ChallengeId } from './sign-in.ts';

/** A sign-in between password and code. Its office is `COUNTER`. */
export const challenges = pgTable(
  'sign_in_challenge',
  {
    id: id<ChallengeId>('id').primaryKey(),
    office: office(),
    /**
     * Who gave the right password. When nobody did, an id that no account has: the sign-in then goes on in the same
     * way to its end, and there is no foreign key.
     */
    accountId: id<AccountId>('account_id').notNull(),
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    phoneHint: text('phone_hint').notNull(),
    codeFingerprint: fingerprint('code_fingerprint').notNull(),
    tries: integer('tries').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    resendAvailableAt: instant('resend_available_at').notNull(),
    /** How many codes were sent for it. */
    codes: integer('codes').notNull().default(1),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('sign_in_challenge_account').on(table.accountId),
    index('sign_in_challenge_expires').on(table.expiresAt),
  ],
);

/** Failed tries of an account from a place: an e-mail that nobody has is counted like any other. Its office is `COUNTER`. */
export const failures = pgTable(
  'sign_in_failure',
  {
    id: id<string>('id').primaryKey(),
    office: office(),
    emailFingerprint: fingerprint('email_fingerprint').notNull(),
    placeFingerprint: fingerprint('place_fingerprint').notNull(),
    count: integer('count').notNull(),
    countedAt: instant('counted_at').notNull(),
  },
  (table) => [
    unique('sign_in_failure_place').on(table.office, table.emailFingerprint, table.placeFingerprint),
    index('sign_in_failure_counted').on(table.countedAt),
  ],
);
