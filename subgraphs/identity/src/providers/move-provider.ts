import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { insertProviderTransition, lastProviderSeal } from './provider.repository.ts';
import { type ProviderId, type ProviderStatus, providersOffice } from './provider.ts';

/** A step of a provider that the caller holds. */
export interface ProviderStep {
  readonly providerId: ProviderId;
  /** That it has since. */
  readonly providerVersion: number;
  readonly from: ProviderStatus | null;
  readonly to: ProviderStatus;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
}

/** Appends a step to the history of a provider, sealed to the one before it. */
export async function recordProviderStep(tx: Transaction, step: ProviderStep): Promise<void> {
  const row = { ...step, office: providersOffice };
  const seal = step.from === null ? null : await lastProviderSeal(tx, step.providerId);
  await insertProviderTransition(tx, { ...row, hash: chainHash(seal, row) });
}
