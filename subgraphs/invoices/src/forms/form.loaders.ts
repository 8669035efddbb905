import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { Claim, ClaimId } from '../claims/claim.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { type ClaimDetails, findDetails } from './form-rooms.ts';

/** What forms say beside their lines: for each form among the claims what its tables need, however many claims are asked. */
export function formLoaders({ database, viewer }: RequestContext) {
  const scope = claimScopeOf(viewer);
  return {
    detailsByClaim: new DataLoader<Pick<Claim, 'id' | 'form'>, ClaimDetails | null, ClaimId>(
      async (claims) => {
        const forms = Map.groupBy(claims, ({ form }) => form);
        const found = await Promise.all(
          forms.entries().map(([form, ofForm]) =>
            findDetails(
              database.pages,
              scope,
              form,
              ofForm.map(({ id }) => id),
            ),
          ),
        );
        const byClaim = new Map(found.flat().map(({ claimId, details }) => [claimId, details]));
        return claims.map(({ id }) => byClaim.get(id) ?? null);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
