import { Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long idle connections are kept, so that a request that is already on its way still finds its server. */
const grace = 1_000;

/**
 * Closes a service without failing a request. The service has said that it is not ready; now no new connection is
 * taken, every connection ends after the answer under way, idle ones after a moment's grace, and after `patience`
 * (milliseconds) whatever is left.
 */
export async function drain(app: FastifyInstance, patience: number): Promise<void> {
  const { server } = app;
  const began = performance.now();
  let open = true;
  // An HTTP server's own `close` would cut idle connections at once, with requests that are on their way to them.
  Server.prototype.close.call(server, () => {
    open = false;
  });
  for (let waited = 0; open && waited < patience; waited = performance.now() - began) {
    if (waited > grace) server.closeIdleConnections();
    await pause(20);
  }
  server.closeAllConnections();
  await app.close();
}
