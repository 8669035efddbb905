import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { openLog } from '../log/log.ts';
import type { Patience } from './patience.ts';
import { openHttpService } from './service.ts';

const log = openLog('test', { level: 'silent' });
const opened: AsyncDisposable[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(opened.splice(0).map((service) => service[Symbol.asyncDispose]()));
});

/** More than the system keeps on its way to somebody who does not read. */
const large = 32 * 1024 * 1024;

async function open(patience: Partial<Patience>, takesFiles = false) {
  const ended: boolean[] = [];
  const service = await openHttpService({
    ...{ name: 'test', host: '127.0.0.1', port: 0, log, ready: async () => [], takesFiles },
    patience: { glance: 50, ...patience },
    drainPatience: 100,
    routes(app) {
      app.addHook('onRequest', async (_request, { raw }) => {
        raw.once('close', () => ended.push(raw.writableFinished));
      });
      app.post('/graphql', async () => 'taken');
      app.get('/large', async () => 'x'.repeat(large));
      app.get('/file', async () => Readable.from([Buffer.alloc(large)]));
    },
  });
  opened.push(service);
  return { port: service.port, ended };
}

async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** A reset is one way to be cut off, and no failure of the test. */
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => (socket.closed ? resolve() : socket.once('close', () => resolve())));

/** Milliseconds until the other side ends the connection, and what it said before. */
async function untilCut(socket: Socket): Promise<{ readonly after: number; readonly said: string }> {
  const started = performance.now();
  let said = '';
  socket.on('data', (bytes) => {
    if (said.length < 1_000) said += bytes.toString('latin1', 0, 1_000);
  });
  await closed(socket);
  return { after: performance.now() - started, said };
}

/** Sends a text a letter at a time for as long as anybody takes it. */
async function drip(socket: Socket, text: string, every = 20): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed) return;
    socket.write(letter);
    await pause(every);
  }
}

const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\nconnection: close\r\n';

describe('a sender', () => {
  test('who connects and says nothing is cut off', async () => {
    const { port } = await open({ headers: 300 });
    const { after } = await untilCut(await dial(port));
    expect(after).toBeGreaterThan(250);
    expect(after).toBeLessThan(2_000);
  });

  test('of headers, a letter at a time, is cut off, however alive he is; who is done in time has his answer', async () => {
    const { port } = await open({ headers: 600 });
    const slow = await dial(port);
    const quick = await dial(port);
    void drip(slow, `${head}x-more: ${'x'.repeat(500)}\r\n\r\n`);
    void drip(quick, `${head}\r\n`, 2);
    const [cut, served] = await Promise.all([untilCut(slow), untilCut(quick)]);
    expect(cut.after).toBeLessThan(3_000);
    expect(cut.said).not.toContain(' 200 ');
    expect(served.said).toContain(' 200 ');
  });

  for (const takesFiles of [false, true])
    test(`of a body, a letter at a time, is cut off ${takesFiles ? 'where files are taken too' : ''}`, async () => {
      const { port } = await open({ headers: 300, request: 600, file: 60_000 }, takesFiles);
      const slow = await dial(port);
      const quick = await dial(port);
      slow.write(`${head}content-length: 1000\r\n\r\n`);
      void drip(slow, 'x'.repeat(1_000));
      quick.write(`${head}content-length: 10\r\n\r\n`);
      void drip(quick, 'x'.repeat(10));
      const [cut, served] = await Promise.all([untilCut(slow), untilCut(quick)]);
      expect(cut.after).toBeGreaterThan(550);
      expect(cut.after).toBeLessThan(3_000);
      expect(cut.said).not.toContain(' 200 ');
      expect(served.said).toMatch(/ (200|415) /);
    });
});

describe('a reader', () => {
  const ask = (socket: Socket, path: string) =>
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);

  test('who reads nothing of a large answer is cut off, and nothing of it is kept', async () => {
    const { port, ended } = await open({ answer: 400 });
    const socket = await dial(port);
    socket.pause();
    ask(socket, '/large');
    await expect.poll(() => ended, { timeout: 3_000 }).toEqual([false]);
  });

  test('who reads a little now and then is cut off as well: his time is that of the whole answer', async () => {
    const { port, ended } = await open({ answer: 400 });
    const socket = await dial(port);
    socket.on('data', () => {
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    ask(socket, '/large');
    await expect.poll(() => ended, { timeout: 3_000 }).toEqual([false]);
  });

  test('who reads in time has all of it', async () => {
    const { port, ended } = await open({ answer: 5_000 });
    const socket = await dial(port);
    let read = 0;
    socket.on('data', (bytes) => {
      read += bytes.length;
    });
    ask(socket, '/large');
    await closed(socket);
    expect(read).toBeGreaterThan(large);
    expect(ended).toEqual([true]);
  });

  test('of a file has the time of a file', async () => {
    const { port, ended } = await open({ answer: 100, file: 600 });
    const started = performance.now();
    const socket = await dial(port);
    socket.pause();
    ask(socket, '/file');
    await expect.poll(() => ended, { timeout: 3_000 }).toEqual([false]);
    expect(performance.now() - started).toBeGreaterThan(550);
  });
});

test('one connection too many is closed unread; when another has gone there is room again', async () => {
  const { port } = await open({ connections: 2 });
  const [first, second] = [await dial(port), await dial(port)];
  const third = await dial(port);
  expect((await untilCut(third)).said).toBe('');
  expect([first.closed, second.closed]).toEqual([false, false]);
  first.destroy();
  await expect
    .poll(async () => {
      const next = await dial(port);
      next.write('GET /health/live HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
      return (await untilCut(next)).said;
    })
    .toContain(' 200 ');
});
