import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type CheckedClaim, checkClaim } from './check-claim.ts';
import { dayOfOffice } from './claim.ts';
import { asTyped, type ClaimEntry } from './claim-entry.ts';
import { askClaimParties } from './claim-parties.ts';

/** What a submission would compute and refuse, without writing anything. */
export async function previewClaim(context: RequestContext, typed: ClaimEntry): Promise<CheckedClaim> {
  const owner = context.viewer.subject;
  if (owner === null) throw unauthenticated();
  const entry = asTyped(typed);
  const [parties, now] = await Promise.all([
    askClaimParties(context.peers, owner, entry),
    context.database.transaction(databaseNow),
  ]);
  return checkClaim(entry, parties, dayOfOffice(now), context.locale);
}
