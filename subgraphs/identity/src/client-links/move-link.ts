import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { insertLinkTransition, lastLinkSeal } from './client-link.repository.ts';
import type { ClientLinkId, KeptLinkStatus } from './client-link.ts';

/** A step of a link that the caller holds. */
export interface LinkStep {
  readonly id: ClientLinkId;
  readonly office: string;
  /** The `stepVersion` that the link has since. */
  readonly version: number;
  readonly from: KeptLinkStatus | null;
  readonly to: KeptLinkStatus;
  /** Account, program or service. */
  readonly actor: string;
  readonly at: Temporal.Instant;
}

/** Appends a step to the history of a link, sealed to the one before it. */
export async function recordLinkStep(tx: Transaction, { id, version, ...step }: LinkStep): Promise<void> {
  const row = { ...step, clientLinkId: id, linkVersion: version };
  const seal = step.from === null ? null : await lastLinkSeal(tx, id);
  await insertLinkTransition(tx, { ...row, hash: chainHash(seal, row) });
}
