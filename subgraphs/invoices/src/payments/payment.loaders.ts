import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { ClaimId } from '../claims/claim.ts';
import { claimScopeOf } from '../claims/claim-scope.ts';
import { findPayments } from './payment.repository.ts';
import type { Payment } from './payment.ts';

/** Payments as they exist for the viewer, one statement for however many claims. */
export function paymentLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  return {
    paymentsByClaim: new DataLoader<ClaimId, readonly Payment[]>(async (ids) => {
      const rows = await findPayments(database.pages, claimScopeOf(viewer), ids);
      const found = Map.groupBy(rows, ({ claimId }) => claimId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
