import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findUnclearRefunds } from './refund.repository.ts';
import type { OrderRefund } from './refund.ts';

/** The refunds that nobody is sure of, the oldest first, at most 100. */
export function listUnclearRefunds(
  { database }: Pick<RequestContext, 'database'>,
  first: number,
): Promise<readonly OrderRefund[]> {
  return findUnclearRefunds(database.pages, Math.min(Math.max(first, 0), 100));
}
