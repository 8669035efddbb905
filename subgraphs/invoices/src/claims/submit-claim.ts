import { once } from '@guichet/chassis/idempotency/once.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { checkClaim, readKey } from './check-claim.ts';
import { findClaims } from './claim.repository.ts';
import { dayOfOffice, insuranceOffice } from './claim.ts';
import { asTyped, type ClaimEntry } from './claim-entry.ts';
import type { ClaimOutcome } from './claim-outcome.ts';
import { askClaimParties } from './claim-parties.ts';
import { claimScopeOf } from './claim-scope.ts';
import { recordClaim } from './record-claim.ts';

/** Takes the transaction back, and with it the key: the corrected claim may come under the same one. */
class ClaimHasProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The claim has problems');
    this.problems = problems;
  }
}

/** Hands a claim to the office. From then on the person can't change it; the same key again answers the same claim. */
export async function submitClaim(
  context: RequestContext,
  typed: ClaimEntry,
  idempotencyKey: string,
): Promise<ClaimOutcome> {
  const { database, locale, peers, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const { key, problems } = readKey(idempotencyKey, locale);
  if (key === null) return { claim: null, problems };
  const entry = asTyped(typed);
  const parties = await askClaimParties(peers, owner, entry);
  const call = { office: insuranceOffice, actor: owner, operation: 'submitClaim', key, request: entry };
  try {
    return await database.transaction(async (tx) => {
      const outcome = await once(tx, call, async () => {
        const now = await databaseNow(tx);
        const { content, problems } = checkClaim(entry, parties, dayOfOffice(now), locale);
        if (!content) throw new ClaimHasProblems(problems);
        return recordClaim(tx, context, { owner, entry, content, now });
      });
      if (outcome.kind === 'KEY_REUSED') {
        const reused = problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale);
        return { claim: null, problems: [reused] };
      }
      const [claim = null] = await findClaims(tx, claimScopeOf(viewer), [outcome.id]);
      return { claim, problems: [] };
    });
  } catch (error) {
    if (error instanceof ClaimHasProblems) return { claim: null, problems: error.problems };
    throw error;
  }
}
