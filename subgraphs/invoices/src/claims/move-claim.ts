import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { lockClaim, updateState } from './claim.repository.ts';
import {
  type Claim,
  type ClaimId,
  type ClaimSide,
  type ClaimStatus,
  type ClaimVerb,
  claimSteps,
  isUuid,
  type StepDetails,
} from './claim.ts';
import { insertTransition, lastSeal } from './claim-history.repository.ts';
import type { ClaimScope } from './claim-scope.ts';

/** Who takes a step, when and why. */
export interface Mover {
  /** Account of the person or officer. */
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly reason?: string | null;
  readonly details?: StepDetails | null;
}

/** A claim for a command, held until its transaction ends; null when it doesn't exist for the viewer. */
export async function holdClaim(tx: Transaction, scope: ClaimScope, id: string): Promise<Claim | null> {
  return isUuid(id) ? lockClaim(tx, scope, id as ClaimId) : null;
}

/** Takes a step with a claim that the caller holds and has judged with `whyNot`. Answers the claim as it stands then. */
export async function moveClaim(tx: Transaction, held: Claim, verb: ClaimVerb, mover: Mover): Promise<Claim> {
  const { to, by } = claimSteps[verb];
  const moved: Claim = { ...held, status: to, version: held.version + 1 };
  await updateState(tx, moved);
  await recordTransition(tx, moved, { from: held.status, to, by }, mover);
  return moved;
}

/** Appends to a claim's history, sealed to the row before it. The submission is its first row. */
export async function recordTransition(
  tx: Transaction,
  claim: Pick<Claim, 'id' | 'office' | 'ownerAccountId' | 'version'>,
  step: { readonly from: ClaimStatus | null; readonly to: ClaimStatus; readonly by: ClaimSide },
  { actor, at, reason = null, details = null }: Mover,
): Promise<void> {
  const row = {
    office: claim.office,
    claimId: claim.id,
    ownerAccountId: claim.ownerAccountId,
    claimVersion: claim.version,
    ...step,
    actor,
    reason,
    at,
    // Rows without details are sealed as they were before there were any.
    ...(details && { details }),
  };
  await insertTransition(tx, { ...row, hash: chainHash(await lastSeal(tx, claim), row) });
}
