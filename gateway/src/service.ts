import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import { type HttpService, openHttpService, openOperationsService } from '@guichet/chassis/http/service.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { FastifyInstance } from 'fastify';
import { serveCardCallbacks } from './callbacks/serve-card-callbacks.ts';
import { serveCardPage } from './card-page/serve-card-page.ts';
import { serveClient } from './client/client-files.ts';
import { openBudgets } from './costs/budget.ts';
import { rememberSpent } from './costs/spent-budgets.ts';
import { steadyDoors } from './doors/steady-door.ts';
import { serveExplorer } from './explorer/serve-explorer.ts';
import { serveFiles } from './files/serve-files.ts';
import { openEditions } from './graphql/editions.ts';
import { openKnownWay } from './graphql/known-way.ts';
import { type Reception, receiver } from './graphql/receive.ts';
import { answerRequestErrors } from './graphql/request-errors.ts';
import { securityHeaders } from './headers/security-headers.ts';
import { bodyLimit } from './limits/judge-document.ts';
import { openTurns } from './limits/turns.ts';
import { openUnderWay } from './limits/under-way.ts';
import { openMailbox, type ReadMailbox } from './mailbox/mailbox.ts';
import { serveMailbox } from './mailbox/serve-mailbox.ts';
import { openPrograms } from './oauth/programs.ts';
import { serveOAuth } from './oauth/serve-oauth.ts';
import { openPlanningRoom, type PlanningLimits } from './planning/planning-room.ts';
import { deviceCookie } from './sessions/device-cookie.ts';
import { openPassportSource } from './sessions/passport-source.ts';
import { openPassports } from './sessions/passports.ts';
import { sessionCookie } from './sessions/session-cookie.ts';
import type { GatewaySettings } from './settings.ts';
import { servePublicKeys } from './wellknown/public-keys.ts';

export interface GatewayOptions {
  readonly settings: GatewaySettings;
  /** The ways into the subgraphs; whoever opened them closes them. */
  readonly doors: Readonly<Record<SubgraphName, SubgraphDoor>>;
  readonly log: Log;
  /** What the planning of unseen texts may take; the house's own limits when it is left out. */
  readonly planning?: PlanningLimits;
}

export interface Gateway extends HttpService {
  /** Takes the supergraph and the trusted documents that lie in their files now, without a request that fails. */
  renew(): Promise<void>;
}

/**
 * Opens the counter to the world: the graph, the client, and what stands beside them.
 * @throws StartRefused when a port is taken or secrets are missing.
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { settings, log } = options;
  const doors = steadyDoors(options.doors);
  await using opened = new AsyncDisposableStack();
  const keyRing = await openKeyRing(settings.secretsDirectory, 'gateway');
  const room = opened.use(openPlanningRoom(log, options.planning));
  const charge = rememberSpent(openBudgets(doors.identity, keyRing));
  const editions = opened.use(await openEditions({ files: settings, doors, log, room, charge }));
  const shared = {
    passports: openPassports(openPassportSource(doors.identity, keyRing)),
    origin: new URL(settings.publicUrl).origin,
    log,
  };
  const cookie = sessionCookie(settings.publicUrl);
  const reception: Reception = {
    ...shared,
    editions,
    cookie,
    deviceCookie: deviceCookie(settings.publicUrl),
    trustedOnly: settings.trustedDocumentsOnly,
    budgets: settings.budgets,
    till: { charge, log },
    underWay: openUnderWay(),
    turns: openTurns(),
    knownWay: openKnownWay(),
  };
  const ready = () => unreadyDoors(Object.values(doors));
  const { operationsPort, trustedProxies } = settings;
  if (operationsPort !== null)
    opened.use(await openOperationsService({ name: 'gateway operations', port: operationsPort, log, ready }));
  const service = opened.use(
    await openHttpService({
      name: 'gateway',
      host: settings.host,
      port: settings.port,
      log,
      ready,
      bodyLimit,
      takesFiles: true,
      trustedProxies,
      async routes(app) {
        await app.register(fastifyCookie);
        const headers = securityHeaders(settings.publicUrl);
        app.addHook('onRequest', (_request, reply, next) => {
          reply.headers(headers);
          next();
        });
        await app.register(async (graph) => serveGraph(graph, reception));
        await app.register(async (files) => serveFiles(files, { ...shared, doors, cookieName: cookie.name }));
        const programs = openPrograms(doors.identity, keyRing);
        const issuer = shared.origin;
        await app.register(async (oauth) => serveOAuth(oauth, { ...shared, issuer, programs }));
        servePublicKeys(app, settings.secretsDirectory);
        await app.register(async (card) =>
          serveCardCallbacks(card, { billing: doors.billing, keyRing, log }),
        );
        if (!settings.production)
          await serveLocalStandIns(app, settings, openMailbox(doors.identity, keyRing, log));
        serveExplorer(app, settings.clientDirectory, shared.origin);
        await serveClient(app, settings.clientDirectory);
      },
    }),
  );
  const closing = opened.move();
  return {
    port: service.port,
    renew: editions.renew,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** What plays the outside world on one's own machine. */
async function serveLocalStandIns(
  app: FastifyInstance,
  { publicUrl, dataDirectory }: GatewaySettings,
  mailbox: ReadMailbox,
): Promise<void> {
  serveMailbox(app, mailbox);
  const memory = dataDirectory === null ? null : join(dataDirectory, 'local-card-payments.json');
  await app.register(async (card) => serveCardPage(card, publicUrl, memory));
}

function serveGraph(app: FastifyInstance, reception: Reception): void {
  answerRequestErrors(app, reception.log);
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: receiver(reception),
  });
}

/** The supergraph is loaded before the port opens; what may still be missing is a subgraph. */
async function unreadyDoors(doors: readonly SubgraphDoor[]): Promise<readonly string[]> {
  const ready = await Promise.all(doors.map((door) => door.ready()));
  return doors.filter((_, index) => !ready[index]).map((door) => `${door.name} is not ready`);
}
