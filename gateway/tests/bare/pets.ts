import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { graphOf } from '../engine/graph.ts';

interface Heard {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
  readonly body: { readonly query: string; readonly variables: Record<string, unknown> };
}

/** A subgraph behind HTTP that answers what it is told to, and remembers what it heard. */
export async function openSubgraph(answer: (heard: Heard) => { status?: number; body: object }) {
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

/** The supergraph of pets, whose subgraphs are at these addresses. */
export function petsAt(shelter: string, names: string): string {
  return graph.supergraphSdl
    .replace('http://shelter.localhost', shelter)
    .replace('http://names.localhost', names);
}
