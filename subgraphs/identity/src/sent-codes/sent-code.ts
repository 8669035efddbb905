/** How often a code may be guessed. */
const triesPerCode = 5;

/** What the rules look at in a code that was sent to a telephone. */
export interface SentCode {
  readonly tries: number;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
  /** Null until the right code came. */
  readonly usedAt: Temporal.Instant | null;
}

/** Whether a code may be tried now, or why not. A code is used once, and expires at the instant of its end. */
export function codeStanding(code: SentCode, now: Temporal.Instant): 'OPEN' | 'USED' | 'EXPIRED' | 'USED_UP' {
  if (code.usedAt) return 'USED';
  if (Temporal.Instant.compare(now, code.expiresAt) >= 0) return 'EXPIRED';
  return code.tries < triesPerCode ? 'OPEN' : 'USED_UP';
}

/** Whether another code may be asked for now. One that was used holds nobody back. */
export function mayAskAgain(code: SentCode | null, now: Temporal.Instant): boolean {
  return !code || code.usedAt !== null || Temporal.Instant.compare(now, code.resendAvailableAt) >= 0;
}
