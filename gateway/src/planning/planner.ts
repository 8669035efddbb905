import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type ValidationContext,
  validate,
} from 'graphql';
import { isBeyondLimits, type MendedPlanner, mendPlanner } from '../engine/mends/mended-planner.ts';
import { plannerConfig } from './planner-config.ts';
import type { NewQuery, Verdict } from './verdict.ts';

/** Judges one text after the other, each while nothing else is done: the thread that has it has nothing else to do. */
export type Planner = (query: NewQuery) => Verdict;

/** Loads a supergraph as ApolloGateway does, to validate and plan operations over it. */
export function openPlanner(supergraphSdl: string): Planner {
  const supergraph = buildSupergraph(supergraphSdl);
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  const planner = mendPlanner(
    supergraphSdl,
    (sdl) => new QueryPlanner(sdl === supergraphSdl ? supergraph : buildSupergraph(sdl), plannerConfig),
  );
  return ({ text, operationName, hasOperation }) => {
    const document = parse(text);
    const errors = validate(schema, document, rules);
    if (errors.length > 0) {
      // Apollo Server would say the same of them.
      const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
      return { kind: 'INVALID', errors: errors.map((error) => ({ ...error.toJSON(), extensions })) };
    }
    return hasOperation ? plan(planner, document, operationName) : { kind: 'PLANNED', plan: null };
  };
}

const buildSupergraph = (supergraphSdl: string) =>
  Supergraph.build(supergraphSdl, { validateSupergraph: false });

/** graphql-js lets an operation through whose kind the schema has not: a mutation where a contract has none. */
function kindExists(context: ValidationContext) {
  return {
    [Kind.OPERATION_DEFINITION]: (node: OperationDefinitionNode) => {
      if (!context.getSchema().getRootType(node.operation))
        context.reportError(new GraphQLError(`The schema has no ${node.operation}.`, { nodes: node }));
    },
  };
}

const rules = [...specifiedRules, kindExists];

function plan(planner: MendedPlanner, document: DocumentNode, operationName: string | null): Verdict {
  try {
    return { kind: 'PLANNED', plan: planner.plan(document, operationName ?? undefined) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return isBeyondLimits(error) ? { kind: 'TOO_COMPLEX' } : { kind: 'FAILED', reason };
  }
}
