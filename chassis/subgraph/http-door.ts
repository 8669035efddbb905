import type { FastifyInstance } from 'fastify';
import { Pool } from 'undici';
import { decodeSlip, encodeSlip, type SlipKey } from '../passport/slip.ts';
import { span, traceparent } from '../trace/trace.ts';
import type { SessionEffect, SubgraphAnswer, SubgraphCall, SubgraphDoor, SubgraphName } from './door.ts';
import { measured } from './measured.ts';

const refused: SubgraphAnswer = {
  status: 401,
  body: { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] },
};

/** Opens a door of this process to others: `POST /graphql`. The slip is signed, so that nobody can make one up. */
export function serveDoor(app: FastifyInstance, door: SubgraphDoor, slipKey: SlipKey): void {
  app.post('/graphql', async (request, reply) => {
    const answer = await answerTo(request.headers, request.body, door, slipKey);
    if (answer.session) reply.header('guichet-session', encodeEffect(answer.session));
    return reply.code(answer.status).send(answer.body);
  });
}

async function answerTo(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: unknown,
  door: SubgraphDoor,
  slipKey: SlipKey,
): Promise<SubgraphAnswer> {
  const passport = /^Passport (\S+)$/.exec(String(headers['authorization'] ?? ''))?.[1];
  const slip = decodeSlip(slipKey, String(headers['guichet-slip'] ?? ''));
  if (!passport || !slip) return refused;
  const viewer = headers['guichet-viewer'];
  const { query, operationName, variables } = body as SubgraphCall;
  if (typeof query !== 'string') return { status: 400, body: { errors: [{ message: 'No document.' }] } };
  return door.call({
    query,
    passport,
    slip,
    operationName: operationName ?? null,
    variables: variables ?? null,
    ...(typeof viewer === 'string' && { viewer }),
  });
}

/** How many calls to one subgraph are under way at once; more wait in the pool. */
const connections = 32;

/** The door of a subgraph in another process. */
export function connectDoor(name: SubgraphName, url: string, slipKey: SlipKey): SubgraphDoor {
  const pool = new Pool(new URL(url).origin, { connections, pipelining: 1, keepAliveTimeout: 4_000 });

  async function call(asked: SubgraphCall): Promise<SubgraphAnswer> {
    const patience = Math.max(1, asked.slip.deadline - Date.now());
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        authorization: `Passport ${asked.passport}`,
        'guichet-slip': encodeSlip(slipKey, {
          ...asked.slip,
          traceparent: traceparent() ?? asked.slip.traceparent,
        }),
        ...(asked.viewer && { 'guichet-viewer': asked.viewer }),
      },
      body: JSON.stringify({
        query: asked.query,
        operationName: asked.operationName,
        variables: asked.variables,
      }),
      headersTimeout: patience,
      bodyTimeout: patience,
      ...(asked.signal && { signal: asked.signal }),
    });
    const answer = (await body.json()) as SubgraphAnswer['body'];
    if (statusCode !== 200 && statusCode !== 401) throw new Error(`${name} answered ${statusCode}`);
    const effect = headers['guichet-session'];
    return {
      status: statusCode,
      body: answer,
      ...(typeof effect === 'string' && { session: decodeEffect(effect) }),
    };
  }

  return {
    name,
    call: (asked) =>
      span(`call ${name}`, 'client', { subgraph: name }, () => measured(name, 'http', () => call(asked))),
    async ready() {
      try {
        const { statusCode, body } = await pool.request({
          method: 'GET',
          path: '/health/ready',
          headersTimeout: 2_000,
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

function encodeEffect(effect: SessionEffect): string {
  return Buffer.from(JSON.stringify(effect)).toString('base64url');
}

function decodeEffect(header: string): SessionEffect {
  return JSON.parse(Buffer.from(header, 'base64url').toString()) as SessionEffect;
}
