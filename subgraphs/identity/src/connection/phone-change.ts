import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type PhoneChangeId = Branded<'PhoneChangeId'>;

/** How often a code may be guessed. */
const triesPerCode = 5;

/** What the rules look at in a new number that waits for its code. */
export interface PhoneChange {
  readonly tries: number;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
  /** Null until the right code came. */
  readonly usedAt: Temporal.Instant | null;
}

/** Whether a code may be tried now, or why not. A code is used once, and expires at the instant of its end. */
export function codeStanding(
  change: PhoneChange,
  now: Temporal.Instant,
): 'OPEN' | 'USED' | 'EXPIRED' | 'USED_UP' {
  if (change.usedAt) return 'USED';
  if (Temporal.Instant.compare(now, change.expiresAt) >= 0) return 'EXPIRED';
  return change.tries < triesPerCode ? 'OPEN' : 'USED_UP';
}

/** Whether another code may be asked for now. A number that was confirmed holds nobody back. */
export function mayAskAgain(change: PhoneChange | null, now: Temporal.Instant): boolean {
  return !change || change.usedAt !== null || Temporal.Instant.compare(now, change.resendAvailableAt) >= 0;
}
