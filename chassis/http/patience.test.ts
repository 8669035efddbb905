import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeBytesAsTheyAre } from '../subgraph/http-file-desk.ts';
import { limitRequests, patience } from './patience.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A request whose body stops in the middle, after so many milliseconds: how it ends when nothing more comes. */
async function stalled(path: string, milliseconds: number): Promise<string> {
  await using app = fastify({ forceCloseConnections: true });
  limitRequests(app, patience);
  takeBytesAsTheyAre(app);
  const arrived = Promise.withResolvers<void>();
  for (const [url, takesFile] of [
    ['/graphql', false],
    ['/uploads', true],
  ] as const)
    app.put(url, { config: { takesFile } }, (request, reply) => {
      arrived.resolve();
      request.raw.resume().on('end', () => void reply.send('taken'));
    });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const ended = Promise.withResolvers<string>();
  const asked = httpRequest({
    host: '127.0.0.1',
    port,
    path,
    method: 'PUT',
    headers: { 'content-length': 10 },
  });
  asked.on('response', (answer) => answer.on('data', (text) => ended.resolve(String(text))));
  asked.on('error', () => ended.resolve('cut off'));
  asked.write('12345');
  await arrived.promise;
  await vi.advanceTimersByTimeAsync(milliseconds);
  asked.end('67890');
  return await ended.promise;
}

test('a request has thirty seconds to come in, also where files are taken', async () => {
  expect(await stalled('/graphql', patience.request - 1)).toBe('taken');
  expect(await stalled('/graphql', patience.request)).toBe('cut off');
});

test('a file has longer', async () => {
  expect(await stalled('/uploads', patience.request)).toBe('taken');
});
