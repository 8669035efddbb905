import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type CheckedClaim, checkClaim } from './check-claim.ts';
import { dayOfOffice } from './claim.ts';
import { asTyped, type ClaimEntry } from './claim-entry.ts';
import { readClaimGround } from './claim-ground.ts';

/**
 * What a submission would compute and refuse, without writing anything. `corrects` is the claim that is being corrected:
 * the documents that it has may stay.
 */
export async function previewClaim(
  context: RequestContext,
  typed: ClaimEntry,
  corrects: string | null = null,
): Promise<CheckedClaim> {
  const owner = context.viewer.subject;
  if (owner === null) throw unauthenticated();
  const entry = asTyped(typed);
  const [ground, now] = await Promise.all([
    readClaimGround(context, owner, entry, corrects),
    databaseNow(context.database.pages),
  ]);
  return checkClaim(entry, ground, dayOfOffice(now), context.locale);
}
