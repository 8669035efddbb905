import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openWire } from '../src/bare/wire/wire.ts';

const head = 'POST /graphql HTTP/1.1\r\nhost: subgraph\r\nauthorization: é\r\n';

async function listen(server: Server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const wireWith = (connections: number, patience = 10_000) =>
    openWire({ host: '127.0.0.1', port, connections, patience, largestAnswer: 1024 * 1024 });
  return { wireWith, [Symbol.asyncDispose]: async () => void server.close() };
}

test('questions and answers keep together, however many are asked at once and however the server writes them', async () => {
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const answer = `${request.url} ${request.headers.authorization} ${body}`;
    const number = Number(/\d+/.exec(body)?.[0]);
    if (number % 3 === 0) response.setHeader('content-length', Buffer.byteLength(answer));
    if (number % 7 === 0) response.setHeader('connection', 'close');
    response.write(answer.slice(0, 20));
    setImmediate(() => response.end(answer.slice(20)));
  });
  server.on('connection', (socket) => {
    open += 1;
    most = Math.max(most, open);
    socket.on('close', () => {
      open -= 1;
    });
  });
  await using served = await listen(server);
  await using wire = served.wireWith(4);
  const bodies = Array.from({ length: 200 }, (_, number) => `${number} ${'ü€'.repeat(number * 20)}`);
  const answers = await Promise.all(bodies.map((body) => wire.ask(head, body)));
  expect(answers.map((answer) => answer.text)).toEqual(bodies.map((body) => `/graphql é ${body}`));
  expect(most).toBeLessThanOrEqual(4);
});

test('a connection on which the server says too much, or ends early, is not used again', async () => {
  const said = [
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}{"data":"of nobody"}',
    'HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"data":',
    '',
    'HTTP/1.1 200 OK\r\n\r\n{"data":1}',
  ];
  await using served = await listen(
    createRawServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(said.shift() ?? ''));
    }),
  );
  await using wire = served.wireWith(1);
  await expect(wire.ask(head, '{}')).rejects.toThrow('longer than it says');
  await expect(wire.ask(head, '{}')).rejects.toMatchObject({ code: 'ECONNRESET' });
  await expect(wire.ask(head, '{}')).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await wire.ask(head, '{}')).toMatchObject({ status: 200, text: '{"data":1}' });
});

test('a server that says nothing is given up, and so are those who wait for its connection', async () => {
  await using served = await listen(createRawServer(() => undefined));
  await using wire = served.wireWith(1, 10);
  const asked = [wire.ask(head, '{}'), wire.ask(head, '{}')];
  for (const answer of await Promise.allSettled(asked))
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'ETIMEDOUT' } });
});

test('nobody behind the address is told at once', async () => {
  const closed = await listen(createRawServer());
  const wire = closed.wireWith(1);
  await closed[Symbol.asyncDispose]();
  await expect(wire.ask(head, '{}')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await wire[Symbol.asyncDispose]();
  await expect(wire.ask(head, '{}')).rejects.toMatchObject({ code: 'ECONNABORTED' });
});
