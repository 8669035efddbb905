import type { FastifyInstance } from 'fastify';
import { filePatience } from '../subgraph/file-desk.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The request's body is a file: it may come as slowly as a person's line is. */
    takesFile?: boolean;
  }
}

/** Milliseconds that a request has to come in whole. */
export const requestPatience = { usual: 30_000, file: filePatience } as const;

/**
 * Node knows one time limit for all requests of a server. Where files are taken it is theirs, and this cuts off every
 * other request that comes too slowly.
 */
export function limitRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
    const isFile = routeOptions.config.takesFile === true;
    const isBodiless = headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
    if (isFile || isBodiless) return;
    const timer = setTimeout(() => raw.destroy(), requestPatience.usual);
    raw.once('close', () => clearTimeout(timer));
  });
}
