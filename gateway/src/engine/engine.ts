import { Supergraph } from '@apollo/federation-internals';
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledOperation, compileOperation, type LoadedSupergraph } from './compile-operation.ts';
import { type Executable, execute } from './execute.ts';
import { openIntrospection } from './introspection.ts';
import { type MendedPlanner, mendPlanner } from './mends/mended-planner.ts';
import { askSource, type GatewayRequest } from './subgraph-source.ts';
import { type FallbackReason, Unsupported } from './unsupported.ts';

export interface EngineOptions {
  /** The ways to the subgraphs by name: the same that the gateway's `buildService` gives. */
  readonly sourceOf: (subgraph: string) => GraphQLDataSource;
  /** Hears of each request that the stock executor gets, just before. */
  readonly onFallback: (reason: FallbackReason, request: GatewayRequest) => void;
  /** Plans that were made elsewhere. An operation without one is planned here and now, while nothing else is answered. */
  readonly planned?: (operation: OperationDefinitionNode) => QueryPlan | undefined;
}

/** What the engine makes of a request: something to execute, or why it is not for the engine. */
type Prepare = (request: GatewayRequest) => Executable | FallbackReason;

/**
 * Puts the engine in the place of a gateway's executor. Supergraph, query planning and life cycle stay the gateway's;
 * what the engine does not execute it hands to the executor that was there, before any subgraph was asked.
 */
export function installEngine(gateway: ApolloGateway, options: EngineOptions): void {
  const { sourceOf, onFallback } = options;
  const stock = gateway.executor;
  let prepare: Prepare | null = null;
  let mends: MendedPlanner['mends'] = () => false;
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const loaded = loadedSupergraph(gateway, { apiSchema, coreSupergraphSdl }, options);
    prepare = rememberOperations(loaded);
    mends = loaded.mends;
  });
  gateway.executor = async (request) => {
    const { schema } = gateway;
    if (!prepare || !schema) throw new Error('The gateway has no supergraph yet');
    const errors = variableErrors(request, schema);
    if (errors) return { errors };
    const prepared = prepare(request);
    if (typeof prepared !== 'string')
      return execute(prepared, request, (subgraph, fetch) => askSource(sourceOf(subgraph), request, fetch));
    onFallback(prepared, request);
    if (mends(request.document))
      throw new Error(`Nobody can be trusted to execute this operation: ${prepared}`);
    return stock(request);
  };
}

/** Stock has planner and schemas among its private parts: the compiler would say if a new version had them no more. */
function loadedSupergraph(
  gateway: ApolloGateway,
  { apiSchema, coreSupergraphSdl }: { apiSchema: GraphQLSchema; coreSupergraphSdl: string },
  { planned }: EngineOptions,
): LoadedSupergraph & Pick<MendedPlanner, 'mends'> {
  const planner = gateway['queryPlanner'];
  const schema = gateway['supergraphSchema'];
  if (!planner || !schema) throw new Error('The gateway loaded a supergraph without a planner');
  const mended = mendPlanner(coreSupergraphSdl, (sdl) =>
    sdl === coreSupergraphSdl
      ? planner
      : new QueryPlanner(Supergraph.build(sdl, { validateSupergraph: false })),
  );
  return {
    apiSchema: planner.supergraph.apiSchema(),
    names: mended.names,
    mends: mended.mends,
    planOf: (document, definition) => planned?.(definition) ?? mended.plan(document, definition.name?.value),
    schema,
    introspection: openIntrospection(apiSchema),
  };
}

/** What the schema has against the variables. Apollo Server leaves that to the gateway. */
function variableErrors(
  { operation, request }: GatewayRequest,
  schema: GraphQLSchema,
): readonly GraphQLError[] | undefined {
  const { variableDefinitions } = operation ?? {};
  if (!variableDefinitions?.length) return undefined;
  return getVariableValues(schema, variableDefinitions, request.variables ?? {}).errors;
}

/**
 * Compiles each operation when it first comes, and keeps what it could not compile in mind as well: as long as the
 * document is kept, whose keeper bounds both. A character of it is about 250 bytes of plan, shape and code.
 */
function rememberOperations(supergraph: LoadedSupergraph): Prepare {
  const operations = new WeakMap<OperationDefinitionNode, CompiledOperation | FallbackReason>();
  return ({ operation, document, metrics, request }) => {
    if (!operation) return 'NO_OPERATION';
    if (metrics.captureTraces) return 'TRACE';
    let compiled = operations.get(operation);
    if (!compiled) {
      compiled = attempt(() => compileOperation(document, operation, supergraph));
      operations.set(operation, compiled);
    }
    if (typeof compiled === 'string') return compiled;
    const { plan, shapeFor } = compiled;
    const shape = attempt(() => shapeFor(request.variables ?? {}));
    return typeof shape === 'string' ? shape : { plan, shape };
  };
}

function attempt<Result>(compile: () => Result): Result | FallbackReason {
  try {
    return compile();
  } catch (error) {
    return error instanceof Unsupported ? error.reason : 'NOT_PLANNED';
  }
}
