import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { holdForDecision } from '../treatment/decide-claim.ts';
import { readWords } from '../treatment/officer-words.ts';
import { waitingProposal } from './close-proposal.ts';
import { askOfficerName } from './officer-name.ts';
import { updateProposal } from './proposal.repository.ts';
import { whyNotClose } from './proposal.ts';
import type { SeenProposal } from './sign-proposal.ts';

/**
 * Sends a proposed acceptance back to who proposed it, with a word to him; he withdraws his own the same way, and owes nobody a word.
 * The claim stays where it is.
 */
export async function returnProposal(
  context: RequestContext,
  seen: SeenProposal,
  typed: Typed,
): Promise<ClaimOutcome> {
  const { database, locale, viewer } = context;
  const closerName = await askOfficerName(context);
  return database.transaction(async (tx) => {
    const { claim, officer, problems: ofClaim } = await holdForDecision(tx, context, seen, 'accept');
    const waiting = claim && (await waitingProposal(tx, claim));
    const proposal = waiting?.id === seen.proposalId ? waiting : null;
    const isOwn = proposal?.proposer === officer;
    const words = isOwn ? { message: null, problems: [] } : readWords(typed, 'word', locale);
    const problems: Problem[] = [...words.problems, ...ofClaim];
    const refusal = claim && ofClaim.length === 0 && whyNotClose(proposal, claim.version);
    if (refusal) problems.push(problem(refusal, ['proposalId'], locale));
    if (!claim || !proposal || problems.length > 0) return { claim, problems };
    await updateProposal(tx, claim, proposal.id, {
      state: isOwn ? 'WITHDRAWN' : 'RETURNED',
      closer: officer,
      closerName,
      closedAt: await databaseNow(tx),
      word: words.message,
    });
    await appendAudit(tx, {
      office: claim.office,
      actor: viewer,
      action: isOwn ? 'claim.withdrawProposal' : 'claim.returnProposal',
      subject: `Claim:${claim.id}`,
      details: { version: claim.version, proposal: proposal.id },
    });
    return { claim, problems: [] };
  });
}
