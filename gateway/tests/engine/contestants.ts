import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { installEngine } from '../../src/engine/engine.ts';
import type { Graph } from './graph.ts';
import type { WrittenOperation } from './write-operation.ts';

/** A gateway before subgraphs that change from question to question. */
export interface Contestant extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  /** Why requests were left to the stock executor. */
  readonly fallbacks: readonly string[];
  ask(asked: WrittenOperation, world: (subgraph: string) => GraphQLDataSource): Promise<Answer>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown }[];
  readonly extensions?: unknown;
}

/** Stock ApolloGateway, with the engine in it or without. */
export async function openContestant(
  { supergraphSdl }: Graph,
  kind: 'stock' | 'engine',
): Promise<Contestant> {
  const fallbacks: string[] = [];
  let asked: (subgraph: string) => GraphQLDataSource = () => {
    throw new Error('Nobody asks yet');
  };
  const sourceOf = (name: string): GraphQLDataSource => ({
    process: (options) => asked(name).process(options),
  });
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => sourceOf(name),
  });
  if (kind === 'engine') installEngine(gateway, { sourceOf, onFallback: (reason) => fallbacks.push(reason) });
  const server = new ApolloServer({
    gateway,
    plugins: [ApolloServerPluginUsageReportingDisabled()],
    includeStacktraceInErrorResponses: false,
  });
  await server.start();
  if (!gateway.schema) throw new Error('The gateway has no schema');
  return {
    schema: gateway.schema,
    fallbacks,
    async ask({ query, variables }, world) {
      asked = world;
      const { body } = await server.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('An answer in parts');
      return JSON.parse(JSON.stringify(body.singleResult));
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
