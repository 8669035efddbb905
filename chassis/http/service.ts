import { type FastifyInstance, fastify } from 'fastify';
import { StartRefused } from '../config/exit.ts';
import type { Log } from '../log/log.ts';
import { exposition, measureHttpRequest } from '../metrics/metrics.ts';
import { drain } from './drain.ts';
import { answerErrors } from './errors.ts';
import { limitAnswers, limitRequests, type Patience, patience } from './patience.ts';

/** A listening HTTP service. Disposing drains it: see `drain`. */
export interface HttpService extends AsyncDisposable {
  readonly port: number;
}

export interface HttpServiceOptions {
  /** Name of the service in metrics and refusals. */
  readonly name: string;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Variable that whoever runs the service changes when the port can't be had; `PORT` unless told. */
  readonly portSetting?: string;
  readonly log: Log;
  /** Why the service can't serve now; nothing when it can. */
  ready(): Promise<readonly string[]>;
  routes(app: FastifyInstance): void | Promise<void>;
  /** Bytes of a request's body, at most; 256 kB unless told. */
  readonly bodyLimit?: number;
  /** Addresses or networks (CIDR) whose `X-Forwarded-*` headers count; none unless told. */
  readonly trustedProxies?: readonly string[];
  /** Whether some routes take files, which may come slowly: those whose `config` says `takesFile`. */
  readonly takesFiles?: boolean;
  /** Milliseconds that requests under way get to finish when the service closes; 10,000 unless told. */
  readonly drainPatience?: number;
  /** Other limits than those of `patience`. */
  readonly patience?: Partial<Patience>;
}

/**
 * Opens an HTTP service with `GET /health/live` and `GET /health/ready` beside its own routes.
 * @throws StartRefused when the port can't be had, naming the port and the setting.
 */
export async function openHttpService(options: HttpServiceOptions): Promise<HttpService> {
  const { name, log } = options;
  const limits = { ...patience, ...options.patience };
  const app = fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? 256 * 1024,
    requestTimeout: options.takesFiles ? limits.file : limits.request,
    keepAliveTimeout: limits.idle,
    routerOptions: { maxParamLength: 100 },
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    // Who still gets through to a closing service gets his answer: draining is told by the connection's end.
    return503OnClosing: false,
    http: {
      headersTimeout: limits.headers,
      connectionsCheckingInterval: limits.glance,
      maxHeaderSize: 16 * 1024,
    },
  });
  app.server.maxConnections = limits.connections;
  answerErrors(app, log);
  if (options.takesFiles) limitRequests(app, limits);
  limitAnswers(app, limits);

  let draining = false;
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    measureHttpRequest(
      { service: name, method: request.method, route, status: reply.statusCode },
      reply.elapsedTime,
    );
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const reasons = draining ? ['draining'] : await reasonsOf(options);
    return reply
      .code(reasons.length ? 503 : 200)
      .send({ status: reasons.length ? 'not ready' : 'ready', reasons });
  });
  await options.routes(app);
  await listen(app, options);

  const address = app.server.address();
  let closing: Promise<void> | null = null;
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    [Symbol.asyncDispose]: () => {
      draining = true;
      closing ??= drain(app, options.drainPatience ?? 10_000);
      return closing;
    },
  };
}

/**
 * Opens the private service of an operator: `/metrics` (Prometheus) and `/health`. It listens on this machine alone
 * unless told.
 */
export function openOperationsService(
  options: Omit<HttpServiceOptions, 'host' | 'routes'> & { readonly host?: string },
): Promise<HttpService> {
  return openHttpService({
    host: '127.0.0.1',
    portSetting: 'OPERATIONS_PORT',
    ...options,
    routes: (app) => {
      app.get('/metrics', async (_request, reply) => {
        const { contentType, text } = await exposition();
        return reply.type(contentType).send(text);
      });
    },
  });
}

/** Two seconds: who asks whether a service is ready does not wait longer. */
const readyPatience = 2_000;

async function reasonsOf({ name, ready, log }: HttpServiceOptions): Promise<readonly string[]> {
  const { promise: late, resolve } = Promise.withResolvers<readonly string[]>();
  const timer = setTimeout(resolve, readyPatience, [`${name}: no answer within ${readyPatience / 1000} s`]);
  try {
    return await Promise.race([ready(), late]);
  } catch (error) {
    log.error('readiness check failed', {}, error);
    return [`${name}: its check failed`];
  } finally {
    clearTimeout(timer);
  }
}

async function listen(
  app: FastifyInstance,
  { name, host, port, portSetting = 'PORT' }: HttpServiceOptions,
): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new StartRefused(
        `Port ${port} is taken, ${name} can't listen: stop what listens there, or set ${portSetting} to another port.`,
      );
    if (code === 'EACCES')
      throw new StartRefused(
        `Port ${port} is not allowed for this user, ${name} can't listen: set ${portSetting} to a port from 1024 on.`,
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartRefused(`${host} is not an address of this machine, ${name} can't listen there.`);
    throw error;
  }
}
