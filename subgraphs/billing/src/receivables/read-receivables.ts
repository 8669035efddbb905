import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { isOrdersFinance } from '../finance/finance-viewer.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { findDebtors, findReceivables } from './receivables.repository.ts';
import type { AccountReceivables, Receivables } from './receivables.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** What companies owe on a day, over connections of their own: however long it takes, no page waits for it. */
export async function readReceivables(
  { database }: Reader,
  typed: string | null | undefined,
): Promise<Receivables> {
  const asOf = typed ?? dayOfOffice(await databaseNow(database.figures));
  return findReceivables(database.figures, asOf);
}

/** Who owes, most first, at most 100. For finance alone. */
export function readDebtors(
  { database, viewer }: Reader,
  asOf: string,
  first: number,
): Promise<readonly AccountReceivables[]> {
  if (!isOrdersFinance(viewer)) return Promise.resolve([]);
  return findDebtors(database.figures, asOf, Math.min(Math.max(first, 0), 100));
}
