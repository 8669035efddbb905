import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { presetVariable } from '@guichet/chassis/config/environment.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import { countFallback } from '@guichet/chassis/metrics/metrics.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { GraphQLSchema } from 'graphql';
import type { ChargeBudget } from '../costs/budget.ts';
import { collectToll } from '../costs/collect-toll.ts';
import { readWeights } from '../costs/weights.ts';
import { type Engine, installEngine } from '../engine/engine.ts';
import { plannerConfig } from '../planning/planner-config.ts';
import { openPlanning, type Planning } from '../planning/planning.ts';
import type { PlanningRoom } from '../planning/planning-room.ts';
import { outgoingErrors, withoutHint } from '../refusals/outgoing-errors.ts';
import type { CallContext } from './call-context.ts';
import { doorDataSource } from './door-data-source.ts';

export interface Supergraph extends AsyncDisposable {
  readonly server: ApolloServer<CallContext>;
  /** The engine behind the server, which answers documents of the house that the server let pass before. */
  readonly engine: Engine;
  /** What the world may see of the graph. */
  readonly apiSchema: GraphQLSchema;
  /** Has a text validated and planned before the server gets it. */
  readonly prepare: Planning['prepare'];
}

/** What every supergraph of a gateway shares. */
export interface SupergraphParts {
  readonly log: Log;
  /** The thread that plans. */
  readonly room: PlanningRoom;
  readonly charge: ChargeBudget;
}

/** Loads the composed supergraph and starts Apollo Server on it. Nothing is fetched from elsewhere and nothing reported. */
export async function openSupergraph(
  supergraphSdl: string,
  doors: Readonly<Record<SubgraphName, SubgraphDoor>>,
  { log, room, charge }: SupergraphParts,
): Promise<Supergraph> {
  presetVariable('APOLLO_TELEMETRY_DISABLED', 'true'); // The gateway looks when it is constructed.
  const logger = apolloLogger(log);
  const planning = openPlanning(supergraphSdl, room);
  const { planOf, handToStock, planStore, documentStore } = planning.known;
  const sources = new Map<string, GraphQLDataSource<CallContext>>();
  const sourceOf = (name: string) => {
    const source = sources.get(name) ?? doorDataSource(doorOf(doors, name), log);
    sources.set(name, source);
    return source;
  };
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    validateSupergraph: false, // Composition has done it, and the file is committed.
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { ...plannerConfig, cache: planStore },
    buildService: ({ name }) => sourceOf(name),
  });
  const toll = collectToll({
    weights: readWeights(supergraphSdl),
    isUnfit: (document) => planning.known.errorsOf(document) !== undefined,
    charge,
    log,
  });
  const engine = installEngine(gateway, {
    sourceOf,
    planned: planOf,
    shorterWay: (request) =>
      request.operation && (request.context as CallContext).toll === null
        ? toll.holdsSizes(request, request.operation)
        : null,
    onFallback(reason, request) {
      countFallback(reason);
      handToStock(request);
    },
  });
  const server = new ApolloServer<CallContext>({
    gateway,
    logger,
    plugins: [...reportNothing(), planning.plugin, toll.plugin, cleanAnswer],
    documentStore,
    introspection: true, // Callers held to trusted documents can't send it; API clients may.
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: outgoingErrors(log),
  });
  await server.start();
  if (!gateway.schema) throw new Error('The gateway started without a schema');
  return {
    server,
    engine,
    apiSchema: gateway.schema,
    prepare: planning.prepare,
    async [Symbol.asyncDispose]() {
      planning[Symbol.dispose]();
      await server.stop();
    },
  };
}

function doorOf(doors: Readonly<Record<string, SubgraphDoor>>, subgraph: string): SubgraphDoor {
  const door = doors[subgraph.toLowerCase()];
  if (!door) throw new Error(`The supergraph names ${subgraph}, which has no door`);
  return door;
}

function reportNothing(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
  ];
}

/** Takes out of each answer what only its makers should read. */
const cleanAnswer: ApolloServerPlugin<CallContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { errors, data } = response.body.singleResult;
        const cost = contextValue.toll?.payer && contextValue.toll.told;
        response.body.singleResult = {
          ...(data !== undefined && { data }),
          ...(errors && { errors: contextValue.hints ? errors : errors.map(withoutHint) }),
          ...(cost && { extensions: { cost } }),
        };
      },
    };
  },
};

/** Apollo's own lines are free text, so only that there is one is told; bugs are logged where they are masked. */
function apolloLogger(log: Log) {
  return {
    debug() {},
    info() {},
    warn: () => log.warn('apollo warns'),
    error: () => log.error('apollo reports an error'),
  };
}
