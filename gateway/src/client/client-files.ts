import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** First parts of addresses that belong to the server: an unknown one below them is not a page. */
const serverPaths =
  /^\/(graphql|oauth|explorer|uploads|documents|callbacks|\.well-known|health|metrics|dev|assets)(\/|$)/;

/** The explorer's page has an answer and a policy of its own: it is no file to be had by its name. */
export const explorerFile = 'explorer.html';

const notBuilt = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Guichet</title></head>
<body><h1>Le client n'est pas construit</h1>
<p>Lancez <code>npm run build</code>, puis rechargez cette page. L'API répond déjà à <code>POST /graphql</code>.</p>
<p lang="en">The web client has not been built: run <code>npm run build</code>, then reload this page.</p></body></html>
`;

/** Serves the built client: its files, and its one page for every address that is a page's. */
export async function serveClient(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    index: false,
    cacheControl: false,
    allowedPath: (path) => path !== `/${explorerFile}`,
    setHeaders: (reply, path) => {
      // A hash in the name of each asset changes with its content.
      const forever = path.includes(`${directory}/assets/`);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => sendPage(reply, directory));
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return sendPage(reply, directory);
    return reply.code(404).header('cache-control', 'no-store').type('text/plain').send('Not found.\n');
  });
}

/** A page's address: asked by a browser that wants one, and not a file's or the server's. */
export function isPage({
  method,
  url,
  headers,
}: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean {
  const path = url.split('?', 1)[0] ?? '';
  const wantsPage = headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept);
  return /^(GET|HEAD)$/.test(method) && wantsPage && !serverPaths.test(path) && !/\.[a-z0-9]+$/i.test(path);
}

function sendPage(reply: FastifyReply, directory: string): FastifyReply {
  if (existsSync(join(directory, 'index.html'))) return reply.code(200).sendFile('index.html');
  return sendNotBuilt(reply);
}

/** Says to who came that nobody has built the client, and how it is done. */
export function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply.code(503).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(notBuilt);
}
