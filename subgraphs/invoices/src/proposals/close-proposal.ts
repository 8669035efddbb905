import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Claim } from '../claims/claim.ts';
import { findWaiting, updateProposal } from './proposal.repository.ts';
import type { Proposal } from './proposal.ts';

/** The proposal that waits on a claim that the caller holds; null when none does. */
export function waitingProposal(tx: Transaction, claim: Claim): Promise<Proposal | null> {
  return findWaiting(tx, claim);
}

/** Another decision than the proposed one was taken on a claim that the caller holds: nobody signs the proposal any more. */
export async function overtakeProposal(
  tx: Transaction,
  claim: Claim,
  by: { readonly actor: string; readonly at: Temporal.Instant },
): Promise<void> {
  const waiting = await findWaiting(tx, claim);
  if (waiting)
    await updateProposal(tx, claim, waiting.id, {
      state: 'OVERTAKEN',
      closer: by.actor,
      closerName: null,
      closedAt: by.at,
    });
}
