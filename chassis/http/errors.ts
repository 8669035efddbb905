import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/log.ts';

/** What a caller did wrong, by status. */
const codes: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
  429: 'TOO_MANY_REQUESTS',
};

/**
 * Answers what goes wrong outside GraphQL. A bad request hears its code; a bug is masked behind an id that the log
 * explains. Neither echoes what was sent.
 */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500)
      return reply.code(status).send({ code: codes[status] ?? 'BAD_REQUEST' });
    const id = randomUUID();
    log.error('bug', { bug: id, method: request.method, route: request.routeOptions.url ?? null }, error);
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', id });
  });
}
