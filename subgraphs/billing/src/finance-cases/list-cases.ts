import { type Connection, connection, type Page } from '@guichet/chassis/pages/page.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { caseScopeOf } from './case-scope.ts';
import { type CaseFilter, findCasePage } from './finance-case.repository.ts';
import type { FinanceCase } from './finance-case.ts';

/** A page of the cases that exist for the viewer: the one that has waited longest first. */
export async function listCases(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
  filter: CaseFilter,
  page: Page,
): Promise<Connection<FinanceCase>> {
  const found = await findCasePage(database.pages, caseScopeOf(viewer), filter, page);
  return connection(found, page, ({ openedAt, id }) => ({ at: openedAt, id }));
}
