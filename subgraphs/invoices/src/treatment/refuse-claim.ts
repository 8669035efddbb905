import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { holdForDecision, type SeenClaim, takeDecision } from './decide-claim.ts';
import { readWords } from './officer-words.ts';

/** Refuses a claim for a reason that the person reads, and can ask a decision about (art. 79 al. 4 RAI). */
export function refuseClaim(context: RequestContext, seen: SeenClaim, reason: Typed): Promise<ClaimOutcome> {
  const words = readWords(reason, 'reason', context.locale);
  return context.database.transaction(async (tx) => {
    const held = await holdForDecision(tx, context, seen, 'refuse');
    const problems = [...words.problems, ...held.problems];
    if (!held.claim || problems.length > 0) return { claim: held.claim, problems };
    const decision = { verb: 'refuse', message: words.message } as const;
    return { claim: await takeDecision(tx, context, held.claim, decision), problems };
  });
}
