import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { expect, test } from 'vitest';
import { openBareGateway } from '../src/bare/bare-gateway.ts';
import { graphOf } from './engine/graph.ts';

interface Heard {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
  readonly body: { readonly query: string; readonly variables: Record<string, unknown> };
}

/** A subgraph behind HTTP that answers what it is told to, and remembers what it heard. */
async function openSubgraph(answer: (heard: Heard) => { status?: number; body: object }) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const { authorization, cookie } = request.headers;
    const asked = { authorization, cookie, body: JSON.parse(await text(request)) };
    heard.push(asked);
    const { status = 200, body } = answer(asked);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return { url, heard, [Symbol.asyncDispose]: async () => void server.close() };
}

const graph = graphOf('pets', {
  shelter: 'type Query { pets: [Pet] } type Pet @key(fields: "id") { id: ID! }',
  names: 'type Pet @key(fields: "id") { id: ID! name: String }',
});

test('any supergraph is served, its subgraphs asked where it says, with the caller’s authorization alone', async () => {
  await using shelter = await openSubgraph(() => ({
    body: {
      data: {
        pets: [
          { __typename: 'Pet', id: '1' },
          { __typename: 'Pet', id: '2' },
        ],
      },
    },
  }));
  await using names = await openSubgraph(({ authorization }) =>
    authorization
      ? { body: { data: { _entities: [{ name: 'Rex' }, { name: 'Mia' }] } } }
      : { status: 401, body: {} },
  );
  const supergraphSdl = graph.supergraphSdl
    .replace('http://shelter.localhost', shelter.url)
    .replace('http://names.localhost', names.url);
  await using gateway = await openBareGateway({
    supergraphSdl,
    port: 0,
    log: openTestLog('bare', 'nothing'),
  });
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ pets { name } }' }),
    });
    return answer.json();
  };

  expect(await ask({ authorization: 'Bearer x', cookie: 'a=b' })).toEqual({
    data: { pets: [{ name: 'Rex' }, { name: 'Mia' }] },
  });
  expect(
    [...shelter.heard, ...names.heard].map(({ authorization, cookie }) => [authorization, cookie]),
  ).toEqual([
    ['Bearer x', undefined],
    ['Bearer x', undefined],
  ]);
  expect(await ask({})).toEqual({
    data: { pets: [{ name: null }, { name: null }] },
    errors: [{ message: 'The subgraph answered 401', extensions: { code: 'UNAUTHENTICATED' } }],
  });
});
