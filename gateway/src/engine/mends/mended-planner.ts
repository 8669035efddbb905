import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse, print, visit } from 'graphql';
import { withoutIntrospection } from '../introspection.ts';
import { type AskedNames, askedNamesOf } from './asked-names.ts';
import { askChained } from './chained-requirements.ts';
import { withConcreteFragments } from './concrete-fragments.ts';
import { putFindingKeysFirst } from './key-order.ts';
import { planMender } from './mend-plan.ts';
import { refuseOneNameForTwo } from './one-name-two-things.ts';
import { askPresence, mayAskNothing } from './present-objects.ts';
import { nameRequirements } from './required-arguments.ts';
import { factsOf, type SupergraphFacts } from './supergraph-facts.ts';

/** The stock planner, with what it gets wrong mended before and after it. */
export interface MendedPlanner {
  readonly names: AskedNames;
  /** Whether stock by itself might answer the operation wrongly: then nobody does whom the engine leaves it to. */
  mends(document: DocumentNode): boolean;
  /**
   * Plans an operation as the engine executes it: without what no subgraph is asked.
   * @throws what the planner throws.
   */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/**
 * Mends the planning of a supergraph. The planner stays stock's; it gets a supergraph and operations that mean the same and
 * that it doesn't get wrong, and what its plans say of them is translated back.
 * @param open Opens the stock planner of a supergraph, when it is first needed. A supergraph without anything to mend is
 *   handed on as it came, so that whoever has a planner of it need not open a second one.
 */
export function mendPlanner(
  supergraphSdl: string,
  open: (supergraphSdl: string) => QueryPlanner,
): MendedPlanner {
  const given = parse(supergraphSdl, { noLocation: true });
  const { supergraph, fields } = nameRequirements(putFindingKeysFirst(given));
  const names = askedNamesOf(supergraph);
  const facts = factsOf(supergraph);
  const mendPlan = planMender(supergraph, { fields, facts });
  let planner: QueryPlanner | null = null;
  let schema: GraphQLSchema | null = null;
  return {
    names,
    mends: (document) =>
      supergraph !== given ||
      facts.chained.size > 0 ||
      facts.empty.size > 0 ||
      facts.hasInterfaceObjects ||
      names.rename(document) !== document ||
      mayAskNothing(document),
    plan(document, operationName) {
      planner ??= open(supergraph === given ? supergraphSdl : print(supergraph));
      const stock = planner;
      const options = operationName ? { operationName } : {};
      const apiSchema = stock.supergraph.apiSchema();
      schema ??= apiSchema.toGraphQLJSSchema();
      const own = names.rename(withoutIntrospection(document));
      if (facts.hasInterfaceObjects) refuseOneNameForTwo(own, schema, facts);
      const asked = askChained(askPresence(own, schema, facts), schema, facts);
      const build = (text: DocumentNode) => {
        const plan = mendPlan(stock.buildQueryPlan(operationFromDocument(apiSchema, text, options)));
        refuseUnasked(text, plan, facts);
        return plan;
      };
      try {
        return build(asked);
      } catch (error) {
        if (isBeyondLimits(error)) throw error;
        const concrete = withConcreteFragments(asked, schema);
        try {
          return build(concrete);
        } catch {
          throw error;
        }
      }
    },
  };
}

/**
 * Of a field whose type is an interface that nothing implements, stock may ask nobody and answer null.
 * @throws Error instead.
 */
function refuseUnasked(document: DocumentNode, plan: QueryPlan, { empty }: SupergraphFacts): void {
  if (empty.size === 0) return;
  const text = JSON.stringify(plan);
  visit(document, {
    Field({ name }) {
      if (empty.has(name.value) && !new RegExp(`\\b${name.value}\\b`).test(text))
        throw new Error(`Nobody is asked for ${name.value}`);
    },
  });
}

/** How the stock planner tells that an operation is beyond its own limits: said in other words it would be too. */
export function isBeyondLimits(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^Number of non-local selections exceeds|^Exceeded maximum recursive selections/.test(error.message)
  );
}
