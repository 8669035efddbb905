import { forget, keep, readKept } from '../../forms/kept.ts';
import type { StartSignInMutation } from '../../graphql/__generated__/documents/start-sign-in.ts';

export type Challenge = NonNullable<StartSignInMutation['startSignIn']['challenge']>;

const name = 'connexion';

/** Keeps the sign-in that waits for its code, so that a reload of the page asks for no password again. */
export function keepChallenge({ id, expiresAt, resendAvailableAt, phoneHint }: Challenge): void {
  keep(name, { id, expiresAt, resendAvailableAt, phoneHint });
}

/** The sign-in that waits for its code; null when there is none, or when its time is over. */
export function readChallenge(now: Date = new Date()): Challenge | null {
  const kept = readKept(name);
  if (!isChallenge(kept) || Date.parse(kept.expiresAt) <= now.getTime()) return null;
  return kept;
}

export function forgetChallenge(): void {
  forget(name);
}

function isChallenge(value: unknown): value is Challenge {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'expiresAt' in value &&
    'resendAvailableAt' in value
  );
}
