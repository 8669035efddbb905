import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { decideClaim, type SeenClaim } from './decide-claim.ts';

/**
 * Accepts a claim as the officer saw it, and asks for its payout in the same transaction. The payout's key is the claim
 * and the version that this decision gives it, so whatever is repeated pays once.
 */
export function acceptClaim(context: RequestContext, seen: SeenClaim): Promise<ClaimOutcome> {
  const acceptance = { verb: 'accept', message: null, problems: [] } as const;
  return decideClaim(context, seen, acceptance, (tx, { id, version }) =>
    addJob(
      tx,
      'record-payout',
      { claimId: id, decisionVersion: version },
      { key: `record-payout:${id}:${version}` },
    ),
  );
}
