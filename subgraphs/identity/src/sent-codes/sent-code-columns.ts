import { createdAt, fingerprint, id, instant } from '@guichet/chassis/postgres/columns.ts';
import { integer } from 'drizzle-orm/pg-core';

/** What is kept of a code that was sent to a telephone, in the table of what it confirms: there is one at a time, and the next takes its place. */
export const sentCode = <Id extends string>() => ({
  /** Another one for each code. */
  id: id<Id>('id').notNull(),
  codeFingerprint: fingerprint('code_fingerprint').notNull(),
  tries: integer('tries').notNull().default(0),
  expiresAt: instant('expires_at').notNull(),
  resendAvailableAt: instant('resend_available_at').notNull(),
  usedAt: instant('used_at'),
  createdAt: createdAt(),
});
