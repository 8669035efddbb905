import type { FastifyInstance } from 'fastify';
import { filePatience } from '../subgraph/file-desk.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The request's body is a file: it may come as slowly as a person's line is. */
    takesFile?: boolean;
  }
}

/** How long a service waits for who asks it, in milliseconds, and for how many at once. */
export interface Patience {
  /** Until the headers of a request are there. */
  readonly headers: number;
  /** Until a request is there in whole. */
  readonly request: number;
  /** The same for a file. */
  readonly file: number;
  /** Until an answer is read; one that is a file has the time of a file. */
  readonly answer: number;
  /** Between two requests on a connection. */
  readonly idle: number;
  /** How often Node looks for connections over their time: they last longer by as much. */
  readonly glance: number;
  /** Connections at once; one more is closed before anything is read from it. */
  readonly connections: number;
}

export const patience: Patience = {
  headers: 10_000,
  request: 30_000,
  file: filePatience,
  answer: 30_000,
  idle: 5_000,
  glance: 2_000,
  connections: 2_000,
};

/**
 * Node knows one time limit for all requests of a server. Where files are taken it is theirs, and this cuts off every
 * other request that comes too slowly.
 */
export function limitRequests(app: FastifyInstance, { request }: Pick<Patience, 'request'>): void {
  app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
    const isFile = routeOptions.config.takesFile === true;
    const isBodiless = headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
    if (isFile || isBodiless) return;
    const timer = setTimeout(() => raw.destroy(), request);
    raw.once('close', () => clearTimeout(timer));
  });
}

/**
 * Node waits for ever for somebody who reads nothing of his answer, with all of it in memory, and as long for one who reads
 * a byte now and then. This cuts off both: an answer has so long to be read from the moment in which it is sent.
 */
export function limitAnswers(
  app: FastifyInstance,
  { answer, file }: Pick<Patience, 'answer' | 'file'>,
): void {
  app.addHook('onSend', async (_request, { raw }, payload) => {
    const isWhole = payload == null || typeof payload === 'string' || payload instanceof Uint8Array;
    const timer = setTimeout(() => raw.destroy(), isWhole ? answer : file);
    raw.once('close', () => clearTimeout(timer));
  });
}
