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
import { installEngine } from '../engine/engine.ts';
import { outgoingErrors, withoutHint } from '../refusals/outgoing-errors.ts';
import type { CallContext } from './call-context.ts';
import { doorDataSource } from './door-data-source.ts';

export interface Supergraph extends AsyncDisposable {
  readonly server: ApolloServer<CallContext>;
  /** What the world may see of the graph. */
  readonly apiSchema: GraphQLSchema;
}

/** Loads the composed supergraph and starts Apollo Server on it. Nothing is fetched from elsewhere and nothing reported. */
export async function openSupergraph(
  supergraphSdl: string,
  doors: Readonly<Record<SubgraphName, SubgraphDoor>>,
  { log, charge }: { readonly log: Log; readonly charge: ChargeBudget },
): Promise<Supergraph> {
  presetVariable('APOLLO_TELEMETRY_DISABLED', 'true'); // The gateway looks when it is constructed.
  const logger = apolloLogger(log);
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
    buildService: ({ name }) => sourceOf(name),
  });
  installEngine(gateway, { sourceOf, onFallback: countFallback });
  const server = new ApolloServer<CallContext>({
    gateway,
    logger,
    plugins: [
      ...reportNothing(),
      collectToll({ weights: readWeights(supergraphSdl), charge, log }),
      cleanAnswer,
    ],
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
  return { server, apiSchema: gateway.schema, [Symbol.asyncDispose]: () => server.stop() };
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
