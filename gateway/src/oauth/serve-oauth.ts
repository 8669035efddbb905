import type { Log } from '@guichet/chassis/log/log.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { span, traceparent } from '@guichet/chassis/trace/trace.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestPatience } from '../graphql/within-deadline.ts';
import { localeOf } from '../headers/choose-locale.ts';
import { traceParentOf } from '../headers/trace-parent.ts';
import type { Passports } from '../sessions/passports.ts';
import { authorizationServerMetadata, routes } from './metadata.ts';
import type { Programs } from './programs.ts';
import type { TokenServer } from './token-server.ts';

export interface OAuthService {
  readonly issuer: string;
  readonly programs: Programs;
  readonly passports: Passports;
  readonly log: Log;
}

/** Serves programs: where they get and give back their tokens, and the page that tells where that is. */
export function serveOAuth(app: FastifyInstance, { issuer, programs, passports, log }: OAuthService): void {
  let server: Promise<TokenServer> | undefined;
  const opened = () => {
    // Loaded when the first program comes: the library takes a third of a second that every start would wait for.
    server ??= import('./token-server.ts').then(({ openTokenServer }) =>
      openTokenServer({
        issuer,
        programs,
        ended: (token) => passports.forget({ kind: 'BEARER', token }),
        log,
      }),
    );
    return server;
  };
  // The library reads the body itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  const handOver = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const parent = traceParentOf(request.headers['traceparent']);
    const answer = await opened();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    const done = Promise.withResolvers<void>();
    reply.raw.once('close', done.resolve);
    await span(
      'oauth',
      'server',
      { method: request.method, route: request.routeOptions.url ?? '' },
      () => {
        answer(slipOf(request, parent), request.raw, reply.raw);
        return done.promise;
      },
      parent,
    );
  };
  app.post(routes.token, handOver);
  app.post(routes.revocation, handOver);
  app.get('/.well-known/oauth-authorization-server', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(authorizationServerMetadata(issuer)),
  );
}

/** A program has no browser: no device, and nothing of its User-Agent is kept. */
function slipOf({ headers, ip }: FastifyRequest, parent: string | null): Slip {
  return {
    locale: localeOf(headers),
    clientAddress: ip,
    deadline: Date.now() + requestPatience,
    traceparent: traceparent() ?? parent,
    device: null,
    userAgent: null,
  };
}
