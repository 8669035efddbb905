import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { findLatestPayouts, findPayouts, findTransitions } from './payout.repository.ts';
import type { Payout, PayoutId, PayoutTransition } from './payout.ts';
import { payoutScopeOf } from './payout-scope.ts';

/** Payouts as they exist for the viewer, one statement for however many are asked at once. */
export function payoutLoaders({ database: { pages }, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = payoutScopeOf(viewer);
  return {
    payoutById: new DataLoader<string, Payout | null>(async (ids) => {
      const found = new Map<string, Payout>(
        (await findPayouts(pages, scope, ids)).map((row) => [row.id, row]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    payoutByClaim: new DataLoader<string, Payout | null>(async (ids) => {
      const found = new Map((await findLatestPayouts(pages, scope, ids)).map((row) => [row.claimId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    historyByPayout: new DataLoader<PayoutId, readonly PayoutTransition[]>(async (ids) => {
      const found = Map.groupBy(await findTransitions(pages, scope, ids), ({ payoutId }) => payoutId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
