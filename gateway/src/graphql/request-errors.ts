import { randomUUID } from 'node:crypto';
import type { Log } from '@guichet/chassis/log/log.ts';
import { say } from '@guichet/chassis/problems/problem.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { localeOf } from '../headers/choose-locale.ts';
import { bodyLimit } from '../limits/judge-document.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';

/** Answers requests that are refused before they are read as GraphQL, in GraphQL's form all the same. */
export function answerRequestErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(tooLarge(request));
    if (status >= 400 && status < 500)
      return reply
        .code(status)
        .send(answer('The request is not GraphQL over HTTP: send JSON.', { code: 'BAD_REQUEST' }));
    const id = randomUUID();
    log.error('bug', { bug: id, method: request.method, route: '/graphql' }, error);
    return reply
      .code(500)
      .send(answer('Something went wrong on our side.', { code: 'INTERNAL_SERVER_ERROR', id }));
  });
}

function tooLarge(request: FastifyRequest) {
  const { code, wording } = gatewayProblems.BODY_TOO_LARGE;
  // A body sent in chunks tells no length: reading stops at the first byte too many.
  const figure = Number(request.headers['content-length'] ?? bodyLimit + 1);
  return answer(say(wording, localeOf(request.headers), { limit: bodyLimit }), {
    code,
    limit: bodyLimit,
    figure,
  });
}

function answer(message: string, extensions: Readonly<Record<string, string | number>>) {
  return { errors: [{ message, extensions }] };
}
