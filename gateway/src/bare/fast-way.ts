import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { patience } from '@guichet/chassis/http/patience.ts';
import type { FastifyInstance } from 'fastify';
import type { Engine } from '../engine/engine.ts';
import type { GatewayAnswer } from '../engine/subgraph-source.ts';
import { forwardedOf } from './forwarded.ts';
import { readBody } from './read-body.ts';

/** Answers that were had on the fast way and that Apollo Server has to tell, by the request. */
export type Had = WeakMap<IncomingMessage, GatewayAnswer>;

/** The head of an answer without errors, as Apollo Server and Fastify write it, up to its length. */
const head = ['cache-control', 'no-store', 'content-type', 'application/json; charset=utf-8'];

/**
 * Answers operations that the engine knows by their text before Fastify and Apollo Server see them. Whatever is not known
 * yet or is out of the ordinary goes on to them, with its body, and with its answer when there is one that has errors.
 */
export function installFastWay(
  app: FastifyInstance,
  engine: Engine,
  { url, bodyLimit }: { readonly url: string; readonly bodyLimit: number },
): Had {
  const had: Had = new WeakMap();
  const bodies = new WeakMap<IncomingMessage, Buffer>();
  const { server } = app;
  const slow = listenerOf(server);

  // Fastify reads the body from here when it has been read already.
  app.addHook('preParsing', async ({ raw }, _reply, payload) => {
    const body = bodies.get(raw);
    return body ? Readable.from([body], { objectMode: false }) : payload;
  });

  async function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const goOn = () => {
      bodies.set(request, body);
      slow(request, response);
    };
    const asked = readBody(body);
    const answering =
      asked && engine.answer({ ...asked, context: { forwarded: forwardedOf(request.headers) } });
    if (!answering) return goOn();
    const answered = await answering;
    if (answered.errors || answered.extensions || !answered.data) {
      had.set(request, answered);
      return goOn();
    }
    const text = `{"data":${JSON.stringify(answered.data)}}\n`;
    response.writeHead(200, [...head, 'content-length', `${Buffer.byteLength(text)}`]);
    response.end(text);
    // Most answers are with the system by now. One that isn't has so long to be read.
    if (response.socket?.writableLength) {
      const timer = setTimeout(() => response.destroy(), patience.answer);
      response.once('close', () => clearTimeout(timer));
    }
  }

  server.removeListener('request', slow);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // A service that closes tells it in its answers, which is Fastify's to do.
    if (request.url !== url || !server.listening || !isOrdinary(request, bodyLimit))
      return slow(request, response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = first && chunks.length === 1 ? first : Buffer.concat(chunks);
      answer(request, response, body).catch((error: unknown) => response.destroy(error as Error));
    });
  });
  return had;
}

/** What Fastify itself does with a request. */
function listenerOf(server: FastifyInstance['server']) {
  const [listener] = server.listeners('request');
  if (!listener) throw new Error('Fastify listens to no request');
  return listener as (request: IncomingMessage, response: ServerResponse) => void;
}

const contentTypes: ReadonlySet<string | undefined> = new Set([
  'application/json',
  'application/json; charset=utf-8',
]);

/** What leads to an answer in JSON. */
const accepted: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);

/** A POST of JSON that wants JSON, with its length told and nothing else to see to. */
function isOrdinary({ method, headers }: IncomingMessage, bodyLimit: number): boolean {
  return (
    method === 'POST' &&
    contentTypes.has(headers['content-type']) &&
    accepted.has(headers.accept) &&
    Number(headers['content-length']) <= bodyLimit &&
    headers['transfer-encoding'] === undefined &&
    headers['content-encoding'] === undefined
  );
}
