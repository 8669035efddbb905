import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findUnclear } from './card-payment.repository.ts';
import type { CardPayment } from './card-payment.ts';

/** The card payments that nobody is sure of, the oldest first, at most 100. */
export function listUnclear(
  { database }: Pick<RequestContext, 'database'>,
  first: number,
): Promise<readonly CardPayment[]> {
  return findUnclear(database.pages, Math.min(Math.max(first, 0), 100));
}
