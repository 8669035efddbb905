import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { fieldsOf } from '../claims/typed-fields.ts';
import { holdForDecision, type SeenClaim, takeDecision } from './decide-claim.ts';
import { readWords } from './officer-words.ts';
import { readMarks } from './read-marks.ts';

/**
 * Sends a claim back to the person, who corrects what the message says.
 * @param marked Paths in the form as it was typed: what is to be looked at.
 */
export function requestClaimCorrection(
  context: RequestContext,
  seen: SeenClaim,
  message: Typed,
  marked: readonly (readonly string[])[],
): Promise<ClaimOutcome> {
  const words = readWords(message, 'message', context.locale);
  return context.database.transaction(async (tx) => {
    const held = await holdForDecision(tx, context, seen, 'requestCorrection');
    const { claim } = held;
    const fields = claim && marked.length > 0 ? await fieldsOf(tx, claim, context.locale) : [];
    const marks = claim ? readMarks(marked, fields, context.locale) : { paths: [], problems: [] };
    const problems = [...words.problems, ...marks.problems, ...held.problems];
    if (!claim || problems.length > 0) return { claim, problems };
    const details = marks.paths.length > 0 ? { markedFields: marks.paths } : null;
    const decision = { verb: 'requestCorrection', message: words.message, details } as const;
    return { claim: await takeDecision(tx, context, claim, decision), problems };
  });
}
