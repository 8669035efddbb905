import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation, type LoadedSupergraph } from './compile-operation.ts';
import { type Executable, execute } from './execute.ts';
import { openIntrospection } from './introspection.ts';
import { askSource, type GatewayRequest } from './subgraph-source.ts';
import { type FallbackReason, Unsupported } from './unsupported.ts';

export interface EngineOptions {
  /** The ways to the subgraphs by name: the same that the gateway's `buildService` gives. */
  readonly sourceOf: (subgraph: string) => GraphQLDataSource;
  /** Hears of each request that the stock executor gets. */
  readonly onFallback: (reason: FallbackReason) => void;
}

/** What the engine makes of a request: something to execute, or why it is not for the engine. */
type Prepare = (request: GatewayRequest) => Executable | FallbackReason;

/** Characters of the operations that are kept compiled, all together. Each is about 250 bytes of plan, shape and code. */
const remembered = 400_000;

/**
 * Puts the engine in the place of a gateway's executor. Supergraph, query planning and life cycle stay the gateway's;
 * what the engine does not execute it hands to the executor that was there, before any subgraph was asked.
 */
export function installEngine(gateway: ApolloGateway, { sourceOf, onFallback }: EngineOptions): void {
  const stock = gateway.executor;
  let prepare: Prepare | null = null;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    prepare = rememberOperations(loadedSupergraph(gateway, apiSchema));
  });
  gateway.executor = async (request) => {
    const { schema } = gateway;
    if (!prepare || !schema) throw new Error('The gateway has no supergraph yet');
    const errors = variableErrors(request, schema);
    if (errors) return { errors };
    const prepared = prepare(request);
    if (typeof prepared !== 'string')
      return execute(prepared, request, (subgraph, fetch) => askSource(sourceOf(subgraph), request, fetch));
    onFallback(prepared);
    return stock(request);
  };
}

/** Stock has planner and schemas among its private parts: the compiler would say if a new version had them no more. */
function loadedSupergraph(gateway: ApolloGateway, apiSchema: GraphQLSchema): LoadedSupergraph {
  const planner = gateway['queryPlanner'];
  const schema = gateway['supergraphSchema'];
  if (!planner || !schema) throw new Error('The gateway loaded a supergraph without a planner');
  return { planner, schema, introspection: openIntrospection(apiSchema) };
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

/** Compiles each operation when it first comes, and keeps what it could not compile in mind as well. */
function rememberOperations(supergraph: LoadedSupergraph): Prepare {
  const operations = new LRUCache<string, CompiledOperation | FallbackReason>({ maxSize: remembered });
  return (request) => {
    if (!request.operation) return 'NO_OPERATION';
    if (request.metrics.captureTraces) return 'TRACE';
    const key = `${request.queryHash} ${request.request.operationName ?? ''}`;
    let compiled = operations.get(key);
    if (!compiled) {
      compiled = attempt(() => compileOperation(request.document, request.operation, supergraph));
      operations.set(key, compiled, { size: request.source.length + 1 });
    }
    if (typeof compiled === 'string') return compiled;
    const { plan, shapeFor } = compiled;
    const shape = attempt(() => shapeFor(request.request.variables ?? {}));
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
