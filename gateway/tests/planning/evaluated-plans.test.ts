import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { mostEvaluatedPlans, plannerConfig } from '../../src/planning/planner-config.ts';
import { graphOf } from '../engine/graph.ts';

/** A thing whose fields are each told by so many subgraphs: as many plans as the product of them. */
function plannerOver(...sharedBy: readonly number[]): QueryPlanner {
  const told = Array.from({ length: Math.max(...sharedBy) }, (_, subgraph) => {
    const fields = sharedBy.flatMap((count, field) => (subgraph < count ? `f${field}: Int @shareable` : []));
    return [`told${subgraph}`, `type Thing @key(fields: "id") { id: ID! ${fields.join(' ')} }`];
  });
  const graph = graphOf('shared', {
    named: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }',
    ...Object.fromEntries(told),
  });
  return new QueryPlanner(Supergraph.build(graph.supergraphSdl), plannerConfig);
}

function evaluated(planner: QueryPlanner): number | undefined {
  const { node } = planner.buildQueryPlan(
    operationFromDocument(planner.supergraph.apiSchema(), parse('{ thing { f0 f1 f2 } }')),
  );
  expect(node?.kind).toBe('Sequence');
  return planner.lastGeneratedPlanStatistics()?.evaluatedPlanCount;
}

test('a query with 1,000 plans has all of them compared', () => {
  expect(mostEvaluatedPlans).toBe(1_000);
  expect(evaluated(plannerOver(10, 10, 10))).toBe(1_000);
});

test('a query with 1,001 plans is planned too, from those that promise most', () => {
  expect(evaluated(plannerOver(13, 11, 7))).toBe(12 * 11 * 7);
});
