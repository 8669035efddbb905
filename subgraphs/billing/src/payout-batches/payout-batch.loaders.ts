import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { sumBatches } from './payout-batch.repository.ts';
import type { BatchShare, PayoutBatchId } from './payout-batch.ts';

/** Where the payouts of batches stand, one statement for however many are asked at once. */
export function payoutBatchLoaders({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  return {
    sharesByBatch: new DataLoader<PayoutBatchId, readonly BatchShare[]>(async (ids) => {
      const shares = await sumBatches(database.pages, financeScopeOf(viewer), ids);
      const found = Map.groupBy(shares, ({ batchId }) => batchId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
