import type { GraphQLError } from 'graphql';
import { HouseError } from '../log/house-error.ts';
import { forbidden, unauthenticated } from '../problems/refusals.ts';
import type { Asker, Rule } from './rules.ts';

/** What nobody waits for begins nothing new. */
export const abandoned = new HouseError('Nobody waits for this answer any more');

/** Who has no session may come again with one; anybody else may not, and hears no more. */
export function refusal({ viewer }: Asker): GraphQLError {
  return viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden();
}

/** Why an asker may not have what stands behind a rule; null when he may. A rule that fails says no. */
export function refusalOf(rule: Rule, asker: Asker): Error | null {
  if (asker.signal?.aborted) return abandoned;
  try {
    if (rule.allows(asker) === true) return null;
  } catch {
    // Deny by default.
  }
  return refusal(asker);
}
