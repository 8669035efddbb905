import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { grantOf } from '../claims/claim-grant.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { linesOf } from '../claims/grant-claim.ts';
import { holdForDecision, type SeenClaim } from '../treatment/decide-claim.ts';
import { payGranted } from '../treatment/pay-granted.ts';
import { waitingProposal } from './close-proposal.ts';
import { proposalProblems } from './proposal.problems.ts';
import { updateProposal } from './proposal.repository.ts';
import { whyNotClose } from './proposal.ts';

/** A proposal as the second officer read it. */
export type SeenProposal = SeenClaim & { readonly proposalId: string };

/**
 * Signs a proposed acceptance, which takes effect with it: the very proposal that was read, on the claim as it was proposed on, never
 * by who proposed it. The claim is held, so of several signatures at once one counts.
 */
export async function signProposal(context: RequestContext, seen: SeenProposal): Promise<ClaimOutcome> {
  const { database, locale } = context;
  return database.transaction(async (tx) => {
    const { claim, officer, problems } = await holdForDecision(tx, context, seen, 'accept');
    if (!claim || problems.length > 0) return { claim, problems };
    const waiting = await waitingProposal(tx, claim);
    const proposal = waiting?.id === seen.proposalId ? waiting : null;
    const refusal = whyNotClose(proposal, claim.version);
    if (!proposal || refusal) {
      const code = refusal ?? proposalProblems.CLAIM_PROPOSAL_OVER;
      return { claim, problems: [problem(code, ['proposalId'], locale)] };
    }
    if (proposal.proposer === officer)
      return { claim, problems: [problem(proposalProblems.CLAIM_SIGNED_BY_ONESELF, ['proposalId'], locale)] };
    const closedAt = await databaseNow(tx);
    await updateProposal(tx, claim, proposal.id, {
      state: 'SIGNED',
      closer: officer,
      closerName: null,
      closedAt,
    });
    const grant = grantOf(await linesOf(tx, claim), proposal.reductions);
    const audit = { proposal: proposal.id, proposedBy: proposal.proposer };
    return { claim: await payGranted(tx, context, claim, grant, audit), problems: [] };
  });
}
