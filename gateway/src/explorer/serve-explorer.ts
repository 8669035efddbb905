import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { explorerFile, sendNotBuilt } from '../client/client-files.ts';
import { explorerPolicy } from './explorer-policy.ts';

/** What the build writes wherever the page needs the nonce of its answer. */
const place = /%NONCE%/g;

/**
 * Serves the page on which officers with the right and programs send queries of their own. The page itself says nothing of anybody:
 * who may ask what is decided where the graph is asked.
 */
export function serveExplorer(app: FastifyInstance, directory: string, origin: string): void {
  app.get('/explorer', async (_request, reply) => {
    const page = await readFile(join(directory, explorerFile), 'utf8').catch(() => null);
    if (page === null) return sendNotBuilt(reply);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('cache-control', 'no-store')
      .header('content-security-policy', explorerPolicy(nonce, origin))
      .type('text/html; charset=utf-8')
      .send(page.replace(place, nonce));
  });
}
