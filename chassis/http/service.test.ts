import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { StartRefused } from '../config/exit.ts';
import { openLog } from '../log/log.ts';
import {
  type HttpService,
  type HttpServiceOptions,
  openHttpService,
  openOperationsService,
} from './service.ts';

const lines: string[] = [];
const stream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const log = openLog('test', { stream });
const opened: AsyncDisposable[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((service) => service[Symbol.asyncDispose]()));
  lines.length = 0;
});

async function open(
  routes: (app: FastifyInstance) => void,
  options: Partial<HttpServiceOptions> = {},
): Promise<HttpService> {
  const service = await openHttpService({
    name: 'test',
    host: '127.0.0.1',
    port: 0,
    log,
    ready: async () => [],
    routes,
    ...options,
  });
  opened.push(service);
  return service;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(port: number, path: string, options: { agent?: Agent; body?: string } = {}): Promise<Answer> {
  const { agent = false, body } = options;
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

test('is live while the process runs, and ready when nothing speaks against it', async () => {
  let reasons: readonly string[] = ['invoices: migrations are pending'];
  const { port } = await open(() => {}, { ready: async () => reasons });
  expect(await ask(port, '/health/live')).toMatchObject({ status: 200 });
  expect(await ask(port, '/health/ready')).toMatchObject({
    status: 503,
    body: '{"status":"not ready","reasons":["invoices: migrations are pending"]}',
  });
  reasons = [];
  expect(await ask(port, '/health/ready')).toMatchObject({
    status: 200,
    body: '{"status":"ready","reasons":[]}',
  });
});

test('is not ready when its check fails, and does not tell the world why', async () => {
  const ready = () => Promise.reject(new Error('password geheim'));
  const { port } = await open(() => {}, { ready });
  expect(await ask(port, '/health/ready')).toMatchObject({
    status: 503,
    body: expect.not.stringContaining('geheim'),
  });
  expect(lines.join()).toContain('readiness check failed');
  expect(lines.join()).not.toContain('geheim');
});

test('masks a bug behind an id that the log explains', async () => {
  const { port } = await open((app) => {
    app.get('/claims/:id', async () => {
      throw new Error('claire.favre@exemple.ch');
    });
  });
  const answer = await ask(port, '/claims/42');
  expect(answer.status).toBe(500);
  const { id, ...rest } = JSON.parse(answer.body);
  expect(rest).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(lines.join()).toContain(id);
  expect(lines.join()).toContain('"route":"/claims/:id"');
  expect(answer.body + lines.join()).not.toContain('claire');
});

test('refuses a body that is too large, broken or of another type, without echoing it', async () => {
  const { port } = await open((app) => app.post('/graphql', async () => ({})));
  const large = JSON.stringify({ query: 'x'.repeat(256 * 1024) });
  expect(await ask(port, '/graphql', { body: large })).toMatchObject({
    status: 413,
    body: '{"code":"BODY_TOO_LARGE"}',
  });
  expect(await ask(port, '/graphql', { body: '{"secret' })).toMatchObject({
    status: 400,
    body: '{"code":"BAD_REQUEST"}',
  });
});

test('says nothing of what it is built with', async () => {
  const { port } = await open(() => {});
  const { headers } = await ask(port, '/health/live');
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']));
  expect(headers).not.toHaveProperty('server');
});

test('gives slow senders ten seconds for headers and thirty for the whole request', async () => {
  const limits: number[] = [];
  await open((app) => {
    limits.push(app.server.headersTimeout, app.server.requestTimeout, app.server.maxConnections);
  });
  expect(limits).toEqual([10_000, 30_000, 2_000]);
});

test('names the port and the setting when the port is taken', async () => {
  const { port } = await open(() => {});
  const second = open(() => {}, { port, name: 'gateway', portSetting: 'PORT' });
  await expect(second).rejects.toThrow(StartRefused);
  await expect(second).rejects.toThrow(
    `Port ${port} is taken, gateway can't listen: stop what listens there, or set PORT to another port.`,
  );
});

test('gives operators metrics and health on a port of their own', async () => {
  const service = await openOperationsService({ name: 'gateway', port: 0, log, ready: async () => [] });
  opened.push(service);
  const web = await open((app) => app.get('/claims/:id', async () => ({})), { name: 'web' });
  await ask(web.port, '/claims/claire.favre');
  const { headers, body } = await ask(service.port, '/metrics');
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toContain(
    'guichet_http_request_duration_seconds_count{service="web",method="GET",route="/claims/:id",status="200"} 1',
  );
  expect(body).toContain('process_cpu_seconds_total');
  expect(body).not.toContain('claire');
  expect(await ask(service.port, '/health/ready')).toMatchObject({ status: 200 });
  await expect(
    openOperationsService({ name: 'work', port: service.port, log, ready: async () => [] }),
  ).rejects.toThrow('set OPERATIONS_PORT');
});

test('fails no request that comes while it closes under load', async () => {
  const slow = (app: FastifyInstance): void => {
    app.post('/graphql', async () => {
      await pause(5 + Math.random() * 30);
      return { data: 'x'.repeat(2_000) };
    });
  };
  const leaving = await open(slow);
  const staying = await open(slow);
  const failures: unknown[] = [];
  let answered = 0;
  let moved = 0;
  let finished = false;

  async function client(): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    let { port } = leaving;
    while (!finished) {
      try {
        const { status, headers } = await ask(port, '/graphql', {
          agent,
          body: '{"query":"{ viewer { id } }"}',
        });
        if (status === 200) answered++;
        else failures.push(status);
        // What a balancer does with a connection that the server ends.
        if (headers['connection'] === 'close' && port === leaving.port) {
          ({ port } = staying);
          moved++;
        }
      } catch (error) {
        failures.push(error);
      }
    }
    agent.destroy();
  }

  const clients = Promise.all(Array.from({ length: 30 }, client));
  await pause(300);
  const before = answered;
  await leaving[Symbol.asyncDispose]();
  finished = true;
  await clients;
  expect(failures).toEqual([]);
  expect(before).toBeGreaterThan(30);
  expect(moved).toBe(30);
});

test('says that it is not ready before it closes, and lets the request under way finish', async () => {
  const { promise: finish, resolve } = Promise.withResolvers<void>();
  const service = await open((app) => {
    app.get('/slow', async () => {
      await finish;
      return { data: 'whole' };
    });
  });
  const agent = new Agent({ keepAlive: true });
  await ask(service.port, '/health/live', { agent });
  const slow = ask(service.port, '/slow');
  await pause(50);
  const closing = service[Symbol.asyncDispose]();
  expect(await ask(service.port, '/health/ready', { agent })).toMatchObject({
    status: 503,
    body: expect.stringContaining('draining'),
  });
  resolve();
  expect(await slow).toMatchObject({ status: 200, body: '{"data":"whole"}' });
  await closing;
  await expect(ask(service.port, '/health/live')).rejects.toThrow('ECONNREFUSED');
});

test('does not wait for ever: not for an idle connection, and not for a request that never ends', async () => {
  const service = await open((app) => app.get('/never', () => new Promise(() => {})), {
    drainPatience: 1_500,
  });
  const idle = connect(service.port, '127.0.0.1');
  await new Promise((resolve) => idle.once('connect', resolve));
  const never = ask(service.port, '/never').catch((error: NodeJS.ErrnoException) => error.code);
  await pause(50);
  const began = performance.now();
  await service[Symbol.asyncDispose]();
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(await never).toBe('ECONNRESET');
});
