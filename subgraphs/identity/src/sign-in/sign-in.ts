import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type ChallengeId = Branded<'ChallengeId'>;

/** Failures within SIGN_IN_LOCK after which an account is locked for a place. */
export const failuresUntilLock = 6;

/** How often a code may be guessed. One guess in a million is right. */
export const triesPerCode = 5;

/** How many codes one sign-in may ask for: the first and four new ones. Then it is started again, with the password. */
export const codesPerSignIn = 5;

/** What the rules look at in a sign-in between password and code. */
export interface Challenge {
  readonly tries: number;
  /** How many codes were sent for it. */
  readonly codes: number;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
  /** Null until the right code came. */
  readonly usedAt: Temporal.Instant | null;
}

/** Whether a code may be tried now, or why not. A code is used once, and expires at the instant of its end. */
export function standing(
  challenge: Challenge,
  now: Temporal.Instant,
): 'OPEN' | 'USED' | 'EXPIRED' | 'USED_UP' {
  if (challenge.usedAt) return 'USED';
  if (!isBefore(now, challenge.expiresAt)) return 'EXPIRED';
  return challenge.tries < triesPerCode ? 'OPEN' : 'USED_UP';
}

/** Whether a new code may be sent now, or why not. It mends a code that is used up, never a sign-in that is over. */
export function resendStanding(
  challenge: Challenge,
  now: Temporal.Instant,
): 'OPEN' | 'USED' | 'EXPIRED' | 'TOO_EARLY' | 'TOO_MANY' {
  const over = standing(challenge, now);
  if (over === 'USED' || over === 'EXPIRED') return over;
  if (challenge.codes >= codesPerSignIn) return 'TOO_MANY';
  return isBefore(now, challenge.resendAvailableAt) ? 'TOO_EARLY' : 'OPEN';
}

/** Which telephone to look at, without telling its number. */
export function phoneHint(digits: string): string {
  return `•• ${digits.slice(-2)}`;
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
