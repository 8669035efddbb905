import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exposition } from '@guichet/chassis/metrics/metrics.ts';
import { openSlipKey, type Slip } from '@guichet/chassis/passport/slip.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { connectDoor } from '@guichet/chassis/subgraph/http-door.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { WayClosed } from '../src/doors/breaker.ts';
import { breakerRules, steadyDoor } from '../src/doors/steady-door.ts';

/** A subgraph that breaks off so many connections before it answers. */
let breaks: number;
let asked: number;
let server: Server;
let folder: string;
let wire: SubgraphDoor;
let door: SubgraphDoor;
let time: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    if (breaks > 0) {
      breaks -= 1;
      request.socket.destroy();
      return;
    }
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { claims: [] } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  folder = await mkdtemp(join(tmpdir(), 'guichet-steady-'));
  await ensureSecrets(folder);
  const { port } = server.address() as AddressInfo;
  wire = connectDoor('invoices', `http://127.0.0.1:${port}`, await openSlipKey(folder));
});
afterAll(async () => {
  await wire[Symbol.asyncDispose]();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  [breaks, asked, time] = [0, 0, 0];
  door = steadyDoor(wire, () => time);
});

const slip = (): Slip => ({
  locale: 'fr',
  clientAddress: null,
  deadline: Date.now() + 5_000,
  traceparent: null,
  device: null,
  userAgent: null,
});

const call = (query: string, signal?: AbortSignal) =>
  door.call({ query, passport: 'a.b.c', slip: slip(), ...(signal && { signal }) }).then(
    ({ status }) => status,
    (error) => error,
  );
const read = () => call('query Claims { claims { id } }');

async function counted(name: string): Promise<number> {
  const { text } = await exposition();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

test('a question whose connection breaks before an answer is asked once more, and told in the metrics', async () => {
  const retries = 'guichet_subgraph_retries_total{subgraph="invoices"}';
  const before = await counted(retries.replace(/[{}]/g, '\\$&'));
  breaks = 1;
  expect(await read()).toBe(200);
  expect(asked).toBe(2);
  expect(await counted(retries.replace(/[{}]/g, '\\$&'))).toBe(before + 1);
});

test('it is not asked a third time', async () => {
  breaks = 2;
  expect(await read()).toBeInstanceOf(Error);
  expect(asked).toBe(2);
  expect(await read()).toBe(200);
});

test('a command is never asked twice: nobody knows whether it was done', async () => {
  breaks = 1;
  expect(await call('mutation Submit { submitClaim { id } }')).toBeInstanceOf(Error);
  expect(asked).toBe(1);
});

test('after five outages in a row it is asked no more, and a second later once to see', async () => {
  breaks = 2 * breakerRules.failures;
  for (let outage = 1; outage < breakerRules.failures; outage += 1) await read();
  expect(asked).toBe(8);
  expect(await read()).not.toBeInstanceOf(WayClosed);
  expect(await read()).toBeInstanceOf(WayClosed);
  expect(asked).toBe(10);
  const { text } = await exposition();
  expect(text).toMatch(/guichet_subgraph_breaker_total\{subgraph="invoices",state="CLOSED"\} 1/);
  time = breakerRules.pause;
  expect(await read()).toBe(200);
  expect(await read()).toBe(200);
});

test('silence counts when it was long, and not when the caller had no time left', async () => {
  const silent: SubgraphDoor = { ...wire, call: () => new Promise(() => {}) };
  door = steadyDoor(silent, () => time);
  const waited = async (milliseconds: number) => {
    const stop = new AbortController();
    const answer = call('{ claims { id } }', stop.signal);
    time += milliseconds;
    stop.abort(new Error('the deadline'));
    return answer;
  };
  for (let count = 0; count < 10; count += 1) expect(await waited(3_999)).not.toBeInstanceOf(WayClosed);
  for (let count = 0; count < 5; count += 1) expect(await waited(4_000)).not.toBeInstanceOf(WayClosed);
  expect(await waited(0)).toBeInstanceOf(WayClosed);
});
