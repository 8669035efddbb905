import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { whyNot } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { holdClaim, moveClaim } from '../claims/move-claim.ts';

/**
 * Accepts a claim as the officer saw it, and asks for its payout in the same transaction. The payout's key is the claim
 * and the version that this decision gives it, so whatever is repeated pays once.
 */
export function acceptClaim(context: RequestContext, id: string, version: number): Promise<ClaimOutcome> {
  const { database, viewer, locale } = context;
  const officer = viewer.subject;
  if (officer === null) throw unauthenticated();
  return database.transaction(async (tx) => {
    const claim = await holdClaim(tx, claimScopeOf(viewer), id);
    if (!claim) return { claim, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const refusal = whyNot('accept', claim, version);
    if (refusal) {
      const status = claimStatusLabels[claim.status];
      return { claim, problems: [problem(refusal.code, refusal.path, locale, { status })] };
    }
    const accepted = await moveClaim(tx, claim, 'accept', { actor: officer, at: await databaseNow(tx) });
    await appendAudit(tx, {
      office: claim.office,
      actor: viewer,
      action: 'claim.accept',
      subject: `Claim:${claim.id}`,
      details: { version: accepted.version },
    });
    await addJob(
      tx,
      'record-payout',
      { claimId: claim.id, decisionVersion: accepted.version },
      { key: `record-payout:${claim.id}:${accepted.version}` },
    );
    return { claim: accepted, problems: [] };
  });
}
