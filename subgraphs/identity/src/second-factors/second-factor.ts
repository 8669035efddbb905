import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type FactorId = Branded<'SecondFactorId'>;
export type CeremonyId = Branded<'CeremonyId'>;
export type FactorKind = 'PASSKEY' | 'AUTHENTICATOR';

/** What a ceremony is for: its answer is good for nothing else. */
export type CeremonyPurpose = 'ADD_PASSKEY' | 'SIGN_IN' | 'ADD_AUTHENTICATOR';

/** A second factor as its owner sees it; its keys and secrets stay in the room. */
export interface SecondFactor {
  readonly id: FactorId;
  readonly kind: FactorKind;
  readonly name: string;
  readonly addedAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
}

/** How many second factors an account has at most. */
export const mostFactors = 20;

/** How long a name may be. */
export const longestName = 70;

/** How often the first code of a new authenticator may be mistyped. */
export const triesPerAuthenticator = 5;

/** How long a ceremony waits for its answer. */
export const ceremonyTtl = {
  ADD_PASSKEY: Temporal.Duration.from('PT5M'),
  SIGN_IN: Temporal.Duration.from('PT5M'),
  ADD_AUTHENTICATOR: Temporal.Duration.from('PT10M'),
} as const satisfies Readonly<Record<CeremonyPurpose, Temporal.Duration>>;
