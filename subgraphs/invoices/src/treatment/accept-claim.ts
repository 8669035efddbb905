import { problem } from '@guichet/chassis/problems/problem.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { linesOf } from '../claims/grant-claim.ts';
import { askedTotal } from '../claims/read-for-decision.ts';
import type { InvoicesContext } from '../context.ts';
import { waitingProposal } from '../proposals/close-proposal.ts';
import { askOfficerName } from '../proposals/officer-name.ts';
import { proposalProblems } from '../proposals/proposal.problems.ts';
import { needsSecondSignature } from '../proposals/proposal.ts';
import { proposeAcceptance } from '../proposals/propose-acceptance.ts';
import { holdForDecision, type SeenClaim } from './decide-claim.ts';
import { payGranted } from './pay-granted.ts';
import { type GrantedLineEntry, readGrant } from './read-grant.ts';

/**
 * Accepts a claim as the officer saw it, whole or with some of its lines reduced, and asks for its payout. Above the amount that takes
 * two signatures it is a proposal only, and another officer signs it.
 */
export async function acceptClaim(
  context: InvoicesContext,
  seen: SeenClaim,
  typed: readonly GrantedLineEntry[],
): Promise<ClaimOutcome> {
  const { database, locale, settings } = context;
  const above = settings.secondSignatureAboveMinor;
  // Only a proposal bears a name, and nothing above what is asked can be granted.
  const asked = await askedTotal(context, seen.id);
  const name = asked !== null && needsSecondSignature(asked, above) ? await askOfficerName(context) : '';
  return database.transaction(async (tx) => {
    const { claim, officer, problems: ofClaim } = await holdForDecision(tx, context, seen, 'accept');
    if (!claim) return { claim, problems: ofClaim };
    const { grant, problems: ofLines } = readGrant(typed, await linesOf(tx, claim), locale);
    const problems = [...ofLines, ...ofClaim];
    if (ofClaim.length === 0 && (await waitingProposal(tx, claim)))
      problems.push(problem(proposalProblems.CLAIM_PROPOSAL_WAITING, ['id'], locale));
    if (!grant || problems.length > 0) return { claim, problems };
    if (!needsSecondSignature(grant.totalMinor, above))
      return { claim: await payGranted(tx, context, claim, grant), problems };
    await proposeAcceptance(tx, context, claim, grant, { accountId: officer, name });
    return { claim, problems };
  });
}
