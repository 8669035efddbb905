import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { callerGone } from '../http/caller-gone.ts';
import { decodeSlip, encodeSlip, type SlipKey } from '../passport/slip.ts';
import { span, traceparent } from '../trace/trace.ts';
import type { SessionEffect, SubgraphAnswer, SubgraphCall, SubgraphDoor, SubgraphName } from './door.ts';
import { connectDesk, serveDesk } from './http-file-desk.ts';
import { measured } from './measured.ts';

const refused: SubgraphAnswer = {
  status: 401,
  body: { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] },
};

/** Opens a door of this process to others: `POST /graphql` and its desk. The slip is signed, so that nobody can make one up. */
export function serveDoor(app: FastifyInstance, door: SubgraphDoor, slipKey: SlipKey): void {
  app.post('/graphql', async (request, reply) => {
    const signal = callerGone(reply);
    const answer = await answerTo(request, door, slipKey, signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    // Nobody listens any more: there is nobody to answer.
    if (!answer) return reply.hijack();
    if (answer.session) reply.header('guichet-session', encodeEffect(answer.session));
    return reply.code(answer.status).send(answer.body);
  });
  serveDesk(app, door, ({ headers }) => credentialsOf(headers, slipKey));
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function credentialsOf(headers: Headers, slipKey: SlipKey): Pick<SubgraphCall, 'passport' | 'slip'> | null {
  const passport = /^Passport (\S+)$/.exec(String(headers['authorization'] ?? ''))?.[1];
  const slip = decodeSlip(slipKey, String(headers['guichet-slip'] ?? ''));
  return passport && slip ? { passport, slip } : null;
}

async function answerTo(
  { headers, body }: Pick<FastifyRequest, 'headers' | 'body'>,
  door: SubgraphDoor,
  slipKey: SlipKey,
  signal: AbortSignal,
): Promise<SubgraphAnswer> {
  const credentials = credentialsOf(headers, slipKey);
  if (!credentials) return refused;
  const viewer = headers['guichet-viewer'];
  const { query, operationName, variables } = body as SubgraphCall;
  if (typeof query !== 'string') return { status: 400, body: { errors: [{ message: 'No document.' }] } };
  return door.call({
    query,
    ...credentials,
    operationName: operationName ?? null,
    variables: variables ?? null,
    signal,
    ...(typeof viewer === 'string' && { viewer }),
  });
}

/** How many calls to one subgraph are under way at once; more wait in the pool. */
const connections = 32;

/** The door of a subgraph in another process. */
export function connectDoor(name: SubgraphName, url: string, slipKey: SlipKey): SubgraphDoor {
  const open = () => new Pool(new URL(url).origin, { connections, pipelining: 1, keepAliveTimeout: 4_000 });
  // Files come as slowly as people's lines are: no query waits behind them.
  const [pool, files] = [open(), open()];
  const headersOf = ({ passport, slip }: Pick<SubgraphCall, 'passport' | 'slip'>) => ({
    authorization: `Passport ${passport}`,
    'guichet-slip': encodeSlip(slipKey, { ...slip, traceparent: traceparent() ?? slip.traceparent }),
  });
  const desk = connectDesk(name, files, headersOf);

  async function call(asked: SubgraphCall): Promise<SubgraphAnswer> {
    const patience = Math.max(1, asked.slip.deadline - Date.now());
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        ...headersOf(asked),
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

  const told = <Answer extends { readonly status: number }>(ask: () => Promise<Answer>) =>
    span(`call ${name}`, 'client', { subgraph: name }, () => measured(name, 'http', ask));
  return {
    name,
    call: (asked) => told(() => call(asked)),
    put: (delivery) => told(() => desk.put(delivery)),
    get: (asked) => told(() => desk.get(asked)),
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
    [Symbol.asyncDispose]: async () => void (await Promise.all([pool.close(), files.close()])),
  };
}

function encodeEffect(effect: SessionEffect): string {
  return Buffer.from(JSON.stringify(effect)).toString('base64url');
}

function decodeEffect(header: string): SessionEffect {
  return JSON.parse(Buffer.from(header, 'base64url').toString()) as SessionEffect;
}
