import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { withoutIntrospection } from './introspection.ts';

/** Plans an operation as the engine executes it: with the stock planner, and without what no subgraph is asked. */
export function planOperation(
  planner: QueryPlanner,
  document: DocumentNode,
  operationName: string | undefined,
): QueryPlan {
  const apiSchema = planner.supergraph.apiSchema();
  const options = operationName ? { operationName } : {};
  return planner.buildQueryPlan(operationFromDocument(apiSchema, withoutIntrospection(document), options));
}
