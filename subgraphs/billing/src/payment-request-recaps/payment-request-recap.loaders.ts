import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { type FoundMovement, findMovements } from './request-sums.repository.ts';

/** What moved for requests, as their client reads it, one statement for however many are asked at once; null for anybody but the client. */
export function paymentRequestRecapLoaders({
  database,
  viewer: { kind, subject },
}: Pick<RequestContext, 'database' | 'viewer'>) {
  return {
    movementsByPaymentRequest: new DataLoader<string, readonly FoundMovement[]>(async (ids) => {
      const own = kind === 'ACCOUNT' && subject !== null;
      const rows = own ? await findMovements(database.pages, subject, ids) : [];
      const found = Map.groupBy<string, FoundMovement>(rows, ({ paymentRequestId }) => paymentRequestId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
