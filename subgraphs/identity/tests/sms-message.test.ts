import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMessage } from '../src/notifications/write-message.ts';
import { readIdentitySettings } from '../src/settings.ts';
import { type Counter, openCounter } from './counter.ts';

let gateway: Server;
let counter: Counter;
const received: unknown[] = [];
const answers: number[] = [];

beforeAll(async () => {
  gateway = createServer((request, response) => {
    void json(request).then((body) => {
      received.push({ method: request.method, type: request.headers['content-type'], body });
      response.writeHead(answers.shift() ?? 202).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const { port } = gateway.address() as AddressInfo;
  const settings = { ...readIdentitySettings({}), smsUrl: `http://127.0.0.1:${port}/messages` };
  counter = await openCounter({ ...settings, isProduction: true });
});
afterAll(async () => {
  await counter[Symbol.asyncDispose]();
  gateway.closeAllConnections();
  gateway.close();
});

function write(until: Temporal.Instant | null = null) {
  const { running } = counter;
  const sms = { channel: 'SMS', to: '+41790000001', subject: null, text: 'Code 012345', until } as const;
  return running.database.transaction((tx) => writeMessage(running, tx, sms));
}

async function delivery(id: string) {
  const [row] = await counter.sql(sql`select state, attempts, last_error_code from message where id = ${id}`);
  return row;
}

test('an SMS is handed to the gateway with its id', async () => {
  const id = await write();
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'SENT', attempts: 1, last_error_code: null });
  expect(received).toEqual([
    {
      method: 'POST',
      type: 'application/json',
      body: { id, to: '+41790000001', text: 'Code 012345' },
    },
  ]);
});

test('a gateway in trouble gets it again under the same id', async () => {
  received.length = 0;
  answers.push(503);
  const id = await write();
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'WAITING', attempts: 1, last_error_code: 'HTTP_503' });
  await expect.poll(() => delivery(id), { timeout: 15_000 }).toMatchObject({ state: 'SENT', attempts: 2 });
  expect(received).toMatchObject([{ body: { id } }, { body: { id } }]);
});

test('a code that is past when the gateway is back is not sent any more, and forgotten', async () => {
  received.length = 0;
  const id = await write(Temporal.Now.instant().subtract({ seconds: 1 }));
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'FAILED', attempts: 0, last_error_code: 'TOO_LATE' });
  expect(received).toEqual([]);
  expect(await counter.sql(sql`select content from message where id = ${id}`)).toEqual([{ content: null }]);
});

test('a number that the gateway can’t take is given up', async () => {
  answers.push(422);
  const id = await write();
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'FAILED', attempts: 1, last_error_code: 'HTTP_422' });
});

test('an e-mail waits in production as long as no mail server is named', async () => {
  const { running } = counter;
  const mail = { channel: 'EMAIL', to: 'claire@exemple.ch', subject: 'Bonjour', text: 'Bonjour' } as const;
  const id = await running.database.transaction((tx) => writeMessage(running, tx, mail));
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'WAITING', attempts: 1, last_error_code: 'SMTP_URL_MISSING' });
});
