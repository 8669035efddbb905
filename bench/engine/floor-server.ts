import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A plain Fastify route before something that answers queries with JSON; listens until the process is told to end. */
export async function serveFloor(
  answer: (asked: Asked, authorization: string) => Promise<string>,
): Promise<void> {
  const app = fastify();
  app.post<{ Body: Asked }>('/graphql', async (request, reply) => {
    const text = await answer(request.body, request.headers.authorization ?? '');
    return reply.type('application/json').send(text);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.send?.({ kind: 'ready', port: (app.server.address() as AddressInfo).port });
  await once(process, 'SIGTERM');
  await app.close();
}
