import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledOperation, compileOperation, type LoadedSupergraph } from './compile-operation.ts';
import { type Executable, execute } from './execute.ts';
import { type KnownTexts, openKnownTexts } from './known-texts.ts';
import { loadedSupergraph } from './loaded-supergraph.ts';
import type { MendedPlanner } from './mends/mended-planner.ts';
import { type AreRight, compileLook } from './plain-variables.ts';
import { askSource, type GatewayAnswer, type GatewayRequest } from './subgraph-source.ts';
import { type FallbackReason, Unsupported } from './unsupported.ts';

export interface EngineOptions {
  /** The ways to the subgraphs by name: the same that the gateway's `buildService` gives. */
  readonly sourceOf: (subgraph: string) => GraphQLDataSource;
  /** Hears of each request that the stock executor gets, just before. */
  readonly onFallback: (reason: FallbackReason, request: GatewayRequest) => void;
  /** Plans that were made elsewhere. An operation without one is planned here and now, while nothing else is answered. */
  readonly planned?: (operation: OperationDefinitionNode) => QueryPlan | undefined;
  /**
   * What has to hold for the variables of an operation on the shorter way, beside what the schema says of them; null for an
   * operation that is not for it. Nothing, unless told.
   */
  readonly shorterWay?: (request: GatewayRequest) => Fits | null;
}

/** Whether an operation may be executed with these variables. */
export type Fits = (variables: Readonly<Record<string, unknown>>) => boolean;

const anyFit: Fits = () => true;

/** A request for an operation that may be known by its text. */
export interface KnownRequest {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the ways to the subgraphs get as Apollo Server's context. */
  readonly context: GatewayRequest['context'];
}

/** The engine in its place, for those who know the shorter way to it. */
export interface Engine {
  /**
   * Executes an operation that Apollo Server let pass before in the same words, without parsing, validating or planning anything.
   * Null, and nobody was asked, when it is not known, and for whatever Apollo Server would have to say before executing it.
   */
  answer(request: KnownRequest): Promise<GatewayAnswer> | null;
}

/**
 * In a context: an answer that was had by `Engine.answer`, for Apollo Server to tell it in its own form. It goes through
 * the whole of Apollo Server, and no subgraph is asked again.
 */
export const alreadyAnswered = Symbol('already answered');

/** An operation that is known by its text. */
interface KnownOperation {
  readonly operation: OperationDefinitionNode;
  readonly compiled: CompiledOperation;
  readonly areRight: AreRight;
  readonly fits: Fits;
}

/** What the engine makes of a request: something to execute, or why it is not for the engine. */
interface Operations {
  prepare(request: GatewayRequest): Executable | FallbackReason;
  readonly texts: KnownTexts<KnownOperation>;
}

/**
 * Puts the engine in the place of a gateway's executor. Supergraph, query planning and life cycle stay the gateway's;
 * what the engine does not execute it hands to the executor that was there, before any subgraph was asked.
 */
export function installEngine(gateway: ApolloGateway, options: EngineOptions): Engine {
  const { sourceOf, onFallback } = options;
  const stock = gateway.executor;
  let operations: Operations | null = null;
  let mends: MendedPlanner['mends'] = () => false;
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const loaded = loadedSupergraph(gateway, { apiSchema, coreSupergraphSdl }, options);
    operations = rememberOperations(loaded, options);
    mends = loaded.mends;
  });
  gateway.executor = async (request) => {
    const { schema } = gateway;
    if (!operations || !schema) throw new Error('The gateway has no supergraph yet');
    const answered = request.context[alreadyAnswered as never] as GatewayAnswer | undefined;
    if (answered) return answered;
    const { variables = {} } = request.request;
    const errors = variableErrors(request.operation, variables, schema);
    if (errors) return { errors };
    const prepared = operations.prepare(request);
    if (typeof prepared !== 'string')
      return execute(prepared, variables, (subgraph, fetch) => askSource(sourceOf(subgraph), request, fetch));
    onFallback(prepared, request);
    if (mends(request.document))
      throw new Error(`Nobody can be trusted to execute this operation: ${prepared}`);
    return stock(request);
  };
  return {
    answer({ text, operationName, variables, context }) {
      const { schema } = gateway;
      const known = operations?.texts.find(text, operationName);
      if (!known || !schema) return null;
      if (!known.areRight(variables) && variableErrors(known.operation, variables, schema)) return null;
      if (!known.fits(variables)) return null;
      const shape = attempt(() => known.compiled.shapeFor(variables));
      if (typeof shape === 'string') return null;
      const request = { request: { query: text, variables }, context } as GatewayRequest;
      return execute({ plan: known.compiled.plan, shape }, variables, (subgraph, fetch) =>
        askSource(sourceOf(subgraph), request, fetch),
      );
    },
  };
}

/** What the schema has against the variables. Apollo Server leaves that to the gateway. */
function variableErrors(
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): readonly GraphQLError[] | undefined {
  const { variableDefinitions } = operation ?? {};
  if (!variableDefinitions?.length) return undefined;
  return getVariableValues(schema, variableDefinitions, variables).errors;
}

/**
 * Compiles each operation when it first comes, and keeps what it could not compile in mind as well: as long as the
 * document is kept, whose keeper bounds both. A character of it is about 250 bytes of plan, shape and code.
 */
function rememberOperations(
  supergraph: LoadedSupergraph,
  { shorterWay = () => anyFit }: EngineOptions,
): Operations {
  const operations = new WeakMap<OperationDefinitionNode, CompiledOperation | FallbackReason>();
  const texts = openKnownTexts<KnownOperation>();
  return {
    texts,
    prepare(gatewayRequest) {
      const { operation, document, metrics, request, source } = gatewayRequest;
      if (!operation) return 'NO_OPERATION';
      if (metrics.captureTraces) return 'TRACE';
      let compiled = operations.get(operation);
      if (!compiled) {
        compiled = attempt(() => compileOperation(document, operation, supergraph));
        operations.set(operation, compiled);
      }
      if (typeof compiled === 'string') return compiled;
      const fits = source && !texts.find(source, request.operationName) ? shorterWay(gatewayRequest) : null;
      if (source && fits) {
        const areRight = compileLook(operation);
        texts.remember(source, request.operationName, { operation, compiled, areRight, fits });
      }
      const { plan, shapeFor } = compiled;
      const shape = attempt(() => shapeFor(request.variables ?? {}));
      return typeof shape === 'string' ? shape : { plan, shape };
    },
  };
}

function attempt<Result>(compile: () => Result): Result | FallbackReason {
  try {
    return compile();
  } catch (error) {
    return error instanceof Unsupported ? error.reason : 'NOT_PLANNED';
  }
}
