import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { findBatchPage } from './payout-batch.repository.ts';
import type { PayoutBatch } from './payout-batch.ts';

/** A page of the batches that exist for the viewer, newest first. */
export async function listBatches(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  page: Page,
): Promise<Connection<PayoutBatch>> {
  const found = await findBatchPage(database.pages, financeScopeOf(viewer), page);
  return connection(found, page, ({ madeAt, id }) => ({ at: madeAt, id }));
}
