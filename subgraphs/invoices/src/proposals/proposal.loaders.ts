import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { ClaimId } from '../claims/claim.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { findNewestProposals } from './proposal.repository.ts';
import type { Proposal } from './proposal.ts';

/** Proposals as they exist for the viewer: for officers alone, one statement for however many claims. */
export function proposalLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  return {
    newestProposalByClaim: new DataLoader<ClaimId, Proposal | null>(async (ids) => {
      const scope = claimScopeOf(viewer);
      const { subject } = viewer;
      if (scope.kind !== 'OFFICE' || subject === null) return ids.map(() => null);
      const officer = { office: scope.office, accountId: subject };
      const rows = await findNewestProposals(database.pages, officer, ids);
      const found = new Map(rows.map((proposal) => [proposal.claimId, proposal]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
