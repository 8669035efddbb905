import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { presetVariable } from '@guichet/chassis/config/environment.ts';
import { type HttpService, openHttpService } from '@guichet/chassis/http/service.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import { countFallback } from '@guichet/chassis/metrics/metrics.ts';
import type { FastifyInstance } from 'fastify';
import { alreadyAnswered, type Engine, installEngine } from '../engine/engine.ts';
import type { GatewayAnswer } from '../engine/subgraph-source.ts';
import { httpRequestOf, operationOf } from '../graphql/asked-operation.ts';
import { judgeDocument } from '../limits/judge-document.ts';
import { plannerConfig } from '../planning/planner-config.ts';
import { openPlanning, type Planning } from '../planning/planning.ts';
import { openPlanningRoom, planningLimits } from '../planning/planning-room.ts';
import { type BareLimits, bareLimits } from './bare-limits.ts';
import { installFastWay } from './fast-way.ts';
import { forwardedOf } from './forwarded.ts';
import { openHttpSource } from './http-source.ts';

/** What goes with a request to each subgraph. */
export interface BareContext {
  /** Headers of the caller's that are handed on: `authorization` alone. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** What the fast way was answered, which is told in Apollo Server's form. */
  readonly [alreadyAnswered]?: GatewayAnswer;
}

export interface BareGatewayOptions {
  readonly supergraphSdl: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Ways to subgraphs that are no HTTP, by name: what has none here is where the supergraph says. */
  readonly sources?: Readonly<Record<string, GraphQLDataSource<BareContext>>>;
  /** Whether new queries are planned by a thread of their own, as the counter's are. */
  readonly plansBeside?: boolean;
  /** Other limits than `bareLimits`. */
  readonly limits?: Partial<BareLimits>;
  readonly log: Log;
}

/** Everybody is one client here. */
const roomLimits = { ...planningLimits, perClient: planningLimits.overall };

/**
 * Serves any supergraph at `POST /graphql` with the engine and nothing of the counter: no session, no trusted documents, and
 * limits for anybody's graph. Subgraphs are where the supergraph says. For conformance suites and benchmarks.
 */
export async function openBareGateway({
  supergraphSdl,
  port,
  sources: given = {},
  plansBeside = false,
  limits: givenLimits = {},
  log,
}: BareGatewayOptions): Promise<HttpService> {
  await using opened = new AsyncDisposableStack();
  presetVariable('APOLLO_TELEMETRY_DISABLED', 'true');
  const limits = { ...bareLimits, ...givenLimits };
  const sources = new Map<string, GraphQLDataSource<BareContext>>();
  const logger = {
    debug() {},
    info() {},
    warn: () => log.warn('apollo warns'),
    error: () => log.error('apollo reports an error'),
  };
  const planning = plansBeside
    ? openPlanning(supergraphSdl, opened.use(openPlanningRoom(log, roomLimits)))
    : null;
  const known = planning?.known;
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    queryPlannerConfig: { ...plannerConfig, ...(known && { cache: known.planStore }) },
    buildService({ name, url }) {
      const source = given[name] ?? opened.use(openHttpSource(url ?? '', limits.answer));
      sources.set(name, source);
      return source;
    },
  });
  const engine = installEngine(gateway, {
    ...(known && { planned: known.planOf }),
    onFallback(reason, request) {
      countFallback(reason);
      known?.handToStock(request);
    },
    sourceOf(name) {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph has no subgraph ${name}`);
      return source;
    },
  });
  const server = new ApolloServer<BareContext>({
    gateway,
    logger,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(planning ? [planning.plugin] : []),
    ],
    ...(known && { documentStore: known.documentStore }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  opened.defer(() => server.stop());
  const service = opened.use(
    await openHttpService({
      name: 'bare gateway',
      host: '127.0.0.1',
      port,
      portSetting: '--port',
      log,
      ready: async () => [],
      bodyLimit: limits.body,
      routes: (app) => serveGraph(app, server, { planning, engine, limits }),
    }),
  );
  const closing = opened.move();
  return { port: service.port, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

interface GraphSurroundings {
  readonly planning: Planning | null;
  readonly engine: Engine;
  readonly limits: BareLimits;
}

function serveGraph(
  app: FastifyInstance,
  server: ApolloServer<BareContext>,
  { planning, engine, limits }: GraphSurroundings,
): void {
  const had = installFastWay(app, engine, { url: '/graphql', bodyLimit: limits.body });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async handler(request, reply) {
      const httpGraphQLRequest = httpRequestOf(request);
      const { status, headers, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        async context() {
          const answered = had.get(request.raw);
          const { query, operationName } = operationOf(httpGraphQLRequest);
          // What was answered already was held against the limits when it was new.
          if (!answered && typeof query === 'string') judgeDocument(query, 'en', limits);
          if (planning && typeof query === 'string')
            await planning.prepare(
              { text: query, operationName: typeof operationName === 'string' ? operationName : undefined },
              { client: 'anybody', locale: 'en', deadline: Date.now() + 10_000 },
            );
          return {
            forwarded: forwardedOf(request.headers),
            ...(answered && { [alreadyAnswered]: answered }),
          };
        },
      });
      if (body.kind !== 'complete') throw new Error('Apollo Server answered in parts');
      for (const [name, value] of headers) reply.header(name, value);
      return reply.code(status ?? 200).send(body.string);
    },
  });
}
