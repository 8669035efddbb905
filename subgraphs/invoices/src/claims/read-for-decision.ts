import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findClaims } from './claim.repository.ts';
import { isUuid } from './claim.ts';
import { claimScopeOf } from './claim-scope.ts';

/** What a claim asks back, in centimes, before anybody holds it; null when there is none for the viewer. Nothing of the file is shown. */
export async function askedTotal(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  id: string,
): Promise<bigint | null> {
  const [claim] = isUuid(id) ? await findClaims(database.pages, claimScopeOf(viewer), [id]) : [];
  return claim?.totalMinor ?? null;
}
