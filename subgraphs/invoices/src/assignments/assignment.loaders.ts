import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { ClaimId } from '../claims/claim.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { findAssignments } from './assignment.repository.ts';
import type { Assignment } from './assignment.ts';

/** Changes of hands as they exist for the viewer: for officers alone, one statement for however many claims. */
export function assignmentLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  return {
    assignmentsByClaim: new DataLoader<ClaimId, readonly Assignment[]>(async (ids) => {
      const scope = claimScopeOf(viewer);
      const { subject } = viewer;
      if (scope.kind !== 'OFFICE' || subject === null) return ids.map(() => []);
      const officer = { office: scope.office, accountId: subject };
      const rows = await findAssignments(database.pages, officer, ids);
      const found = Map.groupBy(rows, ({ claimId }) => claimId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
