import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ServiceHistory } from './service.ts';
import { findHistories } from './service-history.repository.ts';

/** The whole catalogue with its history, by code; an office sells some tens of services. */
export function listServiceHistories({
  database,
}: Pick<RequestContext, 'database'>): Promise<readonly ServiceHistory[]> {
  return findHistories(database.pages, null);
}
