import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { decideClaim, type SeenClaim } from './decide-claim.ts';
import { readWords } from './officer-words.ts';

/** Sends a claim back to the person, who corrects what the message says. */
export function requestClaimCorrection(
  context: RequestContext,
  seen: SeenClaim,
  message: Typed,
): Promise<ClaimOutcome> {
  return decideClaim(context, seen, {
    verb: 'requestCorrection',
    ...readWords(message, 'message', context.locale),
  });
}
