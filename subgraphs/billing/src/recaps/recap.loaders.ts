import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { accountScopeOf } from '../client-accounts/account-scope.ts';
import type { ClientAccountId } from '../client-accounts/client-account.ts';
import type { RecapMonth } from './recap.ts';
import { findMonths } from './recap-sums.repository.ts';

const mostMonths = 60;

/** The months of accounts as they exist for the viewer, one statement for however many are asked at once. */
export function recapLoaders({ database: { pages }, viewer }: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = accountScopeOf(viewer, 'RECAP');
  return {
    monthsByClientAccount: new DataLoader<ClientAccountId, readonly RecapMonth[]>(async (ids) => {
      const rows = await findMonths(pages, scope, ids, mostMonths);
      const found = Map.groupBy(rows, ({ account }) => account);
      return ids.map((id) =>
        (found.get(id) ?? []).map(({ month, is_closed: isClosed, count, total }) => ({
          ...{ month, isClosed, count, totalMinor: BigInt(total) },
        })),
      );
    }),
  };
}
