import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { mostEvaluatedPlans, plannerConfig } from '../../src/planning/planner-config.ts';
import { openContestant } from '../engine/contestants.ts';
import { type Graph, graphOf } from '../engine/graph.ts';
import { inventWorld } from '../engine/invented-world.ts';

/** A thing whose fields are each told by so many subgraphs: as many plans as the product of them. */
function shared(sharedBy: readonly number[], more = ''): Graph {
  const told = Array.from({ length: Math.max(...sharedBy) }, (_, subgraph) => {
    const fields = sharedBy.flatMap((count, field) => (subgraph < count ? `f${field}: Int @shareable` : []));
    return [`told${subgraph}`, `type Thing @key(fields: "id") { id: ID! ${fields.join(' ')} }`];
  });
  return graphOf('shared', {
    named: `type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! price(in: String): Int }`,
    ...Object.fromEntries(told),
    ...(more && { more }),
  });
}

function plannerOver(...sharedBy: readonly number[]): QueryPlanner {
  return new QueryPlanner(Supergraph.build(shared(sharedBy).supergraphSdl), plannerConfig);
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

test('what is planned over a mended supergraph is planned from as few', async () => {
  const graph = shared(
    [13, 11, 7],
    `type Thing @key(fields: "id") {
      id: ID!
      price(in: String): Int @external
      francs: Int @requires(fields: "price(in: \\"CHF\\")")
    }`,
  );
  const { buildQueryPlan } = QueryPlanner.prototype;
  const counts: (number | undefined)[] = [];
  QueryPlanner.prototype.buildQueryPlan = function (...asked) {
    const plan = buildQueryPlan.apply(this, asked);
    counts.push(this.lastGeneratedPlanStatistics()?.evaluatedPlanCount);
    return plan;
  };
  try {
    await using engine = await openContestant(graph, 'engine', plannerConfig);
    const asked = { query: '{ thing { f0 f1 f2 } }', variables: {} };
    await engine.ask(asked, inventWorld(graph, { seed: 1, nulls: 0, errors: 0, outages: 0 }));
  } finally {
    QueryPlanner.prototype.buildQueryPlan = buildQueryPlan;
  }
  expect(counts).toEqual([12 * 11 * 7]);
});
