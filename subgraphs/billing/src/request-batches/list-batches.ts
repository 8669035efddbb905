import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findBatches, findBatchPage, type RequestBatch } from './request-batch.repository.ts';
import { providerFinanceOf } from './request-batch-scope.ts';

/** A page of the batches that exist for the viewer, newest first. */
export async function listBatches(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  page: Page,
): Promise<Connection<RequestBatch>> {
  const found = await findBatchPage(database.pages, providerFinanceOf(viewer), page);
  return connection(found, page, ({ madeAt, id }) => ({ at: madeAt, id }));
}

/** A batch, as it exists for the viewer. */
export async function openBatch(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  id: string,
): Promise<RequestBatch | null> {
  const [found = null] = await findBatches(database.pages, providerFinanceOf(viewer), [id]);
  return found;
}
