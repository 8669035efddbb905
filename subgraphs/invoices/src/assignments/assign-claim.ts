import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden, unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { handOverClaim } from '../claims/hand-over-claim.ts';
import { holdClaim } from '../claims/move-claim.ts';
import { askOfficers } from './ask-officers.ts';
import { findNewestAssignment, recordAssignment } from './assignment.repository.ts';
import { isDone, whyNotAssign } from './assignment.ts';
import { nobodyWording } from './assignment.wording.ts';

/** Which claim is to go to whom, as it was read. */
export interface AskedAssignment {
  readonly id: string;
  readonly version: number;
  readonly officerId?: string | null;
}

/**
 * Gives a claim to an officer, or back to nobody. It is held meanwhile, so of two officers who take it at once one has it, and the other
 * is told who. The claim itself stays where it stands, and anybody of the office decides on it.
 */
export async function assignClaim(
  context: RequestContext,
  { id, version, officerId = null }: AskedAssignment,
): Promise<ClaimOutcome> {
  const { database, locale, viewer } = context;
  const by = viewer.subject;
  if (by === null) throw unauthenticated();
  const officers = await askOfficers(context);
  const nameOf = (accountId: string | null) =>
    officers.find((officer) => officer.accountId === accountId)?.name ?? null;
  const actorName = nameOf(by);
  // His passport may be a minute older than the end of his role.
  if (actorName === null) throw forbidden();
  const wish = { by, officerId, version };
  return database.transaction(async (tx) => {
    const claim = await holdClaim(tx, claimScopeOf(viewer), id);
    if (!claim) return { claim, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    const refusal = whyNotAssign(claim, wish, officers);
    if (refusal) {
      const newest = await findNewestAssignment(tx, claim);
      const holder = newest?.officerName ?? nobodyWording[locale];
      const status = claimStatusLabels[claim.status];
      return { claim, problems: [problem(refusal.code, refusal.path, locale, { status, holder })] };
    }
    if (isDone(claim, wish)) return { claim, problems: [] };
    const moved = await handOverClaim(tx, claim, officerId);
    await recordAssignment(tx, moved, {
      officer: officerId,
      officerName: nameOf(officerId),
      actor: by,
      actorName,
      at: await databaseNow(tx),
    });
    await appendAudit(tx, {
      office: claim.office,
      actor: viewer,
      action: 'claim.assign',
      subject: `Claim:${claim.id}`,
      details: { assignment: moved.assignmentVersion, officer: officerId },
    });
    return { claim: moved, problems: [] };
  });
}
