import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { findRefunds, findRefundsOf, findTaken } from './refund.repository.ts';
import type { OrderRefund } from './refund.ts';

/** Refunds of orders and cases that exist for the viewer, one statement for however many are asked at once. */
export function refundLoaders({ database: { pages } }: Pick<RequestContext, 'database'>) {
  return {
    refundById: new DataLoader<string, OrderRefund | null>(async (ids) => {
      const found = new Map<string, OrderRefund>((await findRefunds(pages, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    refundsByOrder: new DataLoader<string, readonly OrderRefund[]>(async (ids) => {
      const found = Map.groupBy<string, OrderRefund>(
        await findRefundsOf(pages, ids),
        ({ orderId }) => orderId,
      );
      return ids.map((id) => found.get(id) ?? []);
    }),
    takenByOrder: new DataLoader<string, bigint | null>(async (ids) => {
      const found = await findTaken(pages, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
