import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { QueryPlannerConfig } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { alreadyAnswered, type Engine, installEngine } from '../../src/engine/engine.ts';
import type { Graph } from './graph.ts';
import type { WrittenOperation } from './write-operation.ts';

/** A gateway before subgraphs that change from question to question. */
export interface Contestant extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  /** Why requests were left to the stock executor. */
  readonly fallbacks: readonly string[];
  /** How many requests the fast way answered by their text. */
  answeredByText(): number;
  ask(asked: WrittenOperation, world: (subgraph: string) => GraphQLDataSource): Promise<Answer>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown }[];
  readonly extensions?: unknown;
}

/**
 * Stock ApolloGateway, with the engine in it or without. The fast way is the engine for operations that were asked before, with
 * no Apollo Server but for its word on answers with errors: it asks everything twice.
 */
export async function openContestant(
  { supergraphSdl }: Graph,
  kind: 'stock' | 'engine' | 'fast way',
  queryPlannerConfig: QueryPlannerConfig = {},
): Promise<Contestant> {
  const fallbacks: string[] = [];
  let byText = 0;
  let asked: (subgraph: string) => GraphQLDataSource = () => {
    throw new Error('Nobody asks yet');
  };
  const sourceOf = (name: string): GraphQLDataSource => ({
    process: (options) => asked(name).process(options),
  });
  const gateway = new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => sourceOf(name),
  });
  const engine: Engine | null =
    kind === 'stock'
      ? null
      : installEngine(gateway, { sourceOf, onFallback: (reason) => fallbacks.push(reason) });
  const server = new ApolloServer({
    gateway,
    plugins: [ApolloServerPluginUsageReportingDisabled()],
    includeStacktraceInErrorResponses: false,
  });
  await server.start();
  if (!gateway.schema) throw new Error('The gateway has no schema');
  const told = async ({ query, variables }: WrittenOperation, contextValue = {}): Promise<Answer> => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts');
    return JSON.parse(JSON.stringify(body.singleResult));
  };
  return {
    schema: gateway.schema,
    fallbacks,
    answeredByText: () => byText,
    async ask(operation, world) {
      asked = world;
      const first = await told(operation);
      if (kind !== 'fast way') return first;
      const { query, variables } = operation;
      const known = { text: query, operationName: undefined, variables, context: {} };
      const answered = await engine?.answer(known);
      if (!answered) return first;
      byText += 1;
      const { data, errors, extensions } = answered;
      return errors || extensions
        ? told(operation, { [alreadyAnswered]: answered })
        : JSON.parse(JSON.stringify({ data }));
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** An answer as text. The order in which subgraphs are heard is nobody's promise, so errors stand in the alphabet's. */
export function textOf({ data, errors, extensions }: Answer): string {
  return JSON.stringify({
    data,
    errors: errors?.map((error) => JSON.stringify(error)).toSorted(),
    extensions,
  });
}
