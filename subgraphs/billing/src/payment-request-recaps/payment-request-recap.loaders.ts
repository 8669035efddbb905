import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import type { OwnMovement } from './payment-request-recap.ts';
import { findMovements } from './request-sums.repository.ts';

/** What moved for requests, as their client reads it, one statement for however many are asked at once; null for anybody but the client. */
export function paymentRequestRecapLoaders({
  database,
  viewer: { kind, subject },
}: Pick<RequestContext, 'database' | 'viewer'>) {
  return {
    movementsByPaymentRequest: new DataLoader<string, readonly OwnMovement[]>(async (ids) => {
      const own = kind === 'ACCOUNT' && subject !== null;
      const rows = own ? await findMovements(database.pages, subject, ids) : [];
      const found = Map.groupBy<string, OwnMovement>(rows, ({ paymentRequestId }) => paymentRequestId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
