import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, parse } from 'graphql';
import { alreadyAnswered, type Engine, installEngine } from '../../src/engine/engine.ts';
import { askedPrefix } from '../../src/engine/mends/asked-names.ts';
import { mendPlanner } from '../../src/engine/mends/mended-planner.ts';
import type { AskedByEngine } from '../../src/engine/subgraph-source.ts';
import type { Graph } from './graph.ts';
import type { WrittenOperation } from './write-operation.ts';

/** A gateway before subgraphs that change from question to question. */
export interface Contestant extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  /** Why requests were left to the stock executor. */
  readonly fallbacks: readonly string[];
  /** Whether the engine's plan has only the client's own names, as the stock executor needs it. */
  plansPlainly(asked: WrittenOperation): boolean;
  ask(asked: WrittenOperation, world: (subgraph: string) => GraphQLDataSource): Promise<Answer>;
  /**
   * The fast way, of operations that were asked before: with no Apollo Server but for its word on answers with errors. Null where
   * there is none.
   */
  askAgain(asked: WrittenOperation, world: (subgraph: string) => GraphQLDataSource): Promise<Answer | null>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown }[];
  readonly extensions?: unknown;
}

/**
 * Stock ApolloGateway, with the engine in it or without, or with the engine's plans alone. Plans of the engine are made once for all, unless a contestant gets settings of its own and plans by itself.
 */
export async function openContestant(
  { supergraphSdl }: Graph,
  kind: 'stock' | 'stock with the engine’s plans' | 'engine',
  ownSettings?: QueryPlannerConfig,
): Promise<Contestant> {
  const fallbacks: string[] = [];
  let asked: (subgraph: string) => GraphQLDataSource = () => {
    throw new Error('Nobody asks yet');
  };
  const sourceOf = (name: string): GraphQLDataSource => ({
    async process(options: AskedByEngine) {
      const answer = await asked(name).process(options);
      if (!options.known) return answer;
      // As over HTTP: the second answer to a fetch is read by its form.
      const text = JSON.stringify(answer);
      return options.known.read(text) ?? JSON.parse(text);
    },
  });
  let plan: QueryPlan | undefined;
  const planOf = kind === 'stock' || ownSettings ? undefined : plansOf(supergraphSdl);
  const cache = {
    get: async () => plan,
    async set() {},
    async delete() {},
    clear() {},
  };
  const gateway = new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig: { ...ownSettings, ...(kind !== 'engine' && planOf && { cache }) },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => sourceOf(name),
  });
  const engine: Engine | null =
    kind === 'engine'
      ? installEngine(gateway, {
          sourceOf,
          planned: () => plan,
          onFallback: (reason) => fallbacks.push(reason),
        })
      : null;
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
    plansPlainly: ({ query }) => !JSON.stringify(plansOf(supergraphSdl)(query) ?? null).includes(askedPrefix),
    async ask(operation, world) {
      asked = world;
      plan = planOf?.(operation.query);
      return told(operation);
    },
    async askAgain(operation, world) {
      asked = world;
      const { query, variables } = operation;
      const known = { text: query, operationName: undefined, variables, context: {} };
      const answered = await engine?.answer(known);
      if (!answered) return null;
      const { data, errors, extensions } = answered;
      return errors || extensions
        ? told(operation, { [alreadyAnswered]: answered })
        : JSON.parse(JSON.stringify({ data }));
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

type PlanOf = (query: string) => QueryPlan | undefined;

const planners = new Map<string, PlanOf>();

/** Plans as the engine does, once for all contestants; undefined for what can't be planned so. */
function plansOf(supergraphSdl: string): PlanOf {
  const known = planners.get(supergraphSdl);
  if (known) return known;
  const planner = mendPlanner(
    supergraphSdl,
    (sdl) => new QueryPlanner(Supergraph.build(sdl, { validateSupergraph: false })),
  );
  let last: { readonly query: string; readonly plan: QueryPlan | undefined } | null = null;
  const planOf: PlanOf = (query) => {
    if (last?.query !== query) last = { query, plan: attempt(() => planner.plan(parse(query), undefined)) };
    return last.plan;
  };
  planners.set(supergraphSdl, planOf);
  return planOf;
}

function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** An answer as text. The order in which subgraphs are heard is nobody's promise, so errors stand in the alphabet's. */
export function textOf({ data, errors, extensions }: Answer): string {
  return JSON.stringify({
    data,
    errors: errors?.map((error) => JSON.stringify(error)).toSorted(),
    extensions,
  });
}
