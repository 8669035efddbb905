import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { decideClaim, type SeenClaim } from './decide-claim.ts';
import { readWords } from './officer-words.ts';

/** Refuses a claim for a reason that the person reads, and can ask a decision about (art. 79 al. 4 RAI). */
export function refuseClaim(context: RequestContext, seen: SeenClaim, reason: Typed): Promise<ClaimOutcome> {
  return decideClaim(context, seen, { verb: 'refuse', ...readWords(reason, 'reason', context.locale) });
}
