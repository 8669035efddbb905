import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBareGateway } from '../src/bare/bare-gateway.ts';
import { openSubgraph, petsAt } from './bare/pets.ts';

const namesOf = (authorization: string | undefined) =>
  authorization
    ? { body: { data: { _entities: [{ name: 'Rex' }] } } }
    : { body: { data: { _entities: [null] }, errors: [{ message: 'no', path: ['_entities', 0, 'name'] }] } };

/** Ways to ask for a text. The first three are for the fast way. */
const forms: Readonly<Record<string, (text: string) => { query?: string } & RequestInit>> = {
  plain: (query) => ({ body: JSON.stringify({ query }) }),
  'with variables': (query) => ({
    body: JSON.stringify({ query, variables: { a: true }, operationName: null }),
  }),
  'answered with an error': (query) => ({ body: JSON.stringify({ query }), headers: { authorization: '' } }),
  'with a variable of the wrong kind': (query) => ({
    body: JSON.stringify({ query, variables: { a: 'x' } }),
  }),
  'with a name that is not there': (query) => ({ body: JSON.stringify({ query, operationName: 'Other' }) }),
  'with variables that are none': (query) => ({ body: JSON.stringify({ query, variables: [] }) }),
  'with a member that nobody may send': (query) => ({
    body: `{"query":${JSON.stringify(query)},"__proto__":{}}`,
  }),
  'as one of several': (query) => ({ body: JSON.stringify([{ query }]) }),
  'with a hash of it': (query) => ({
    body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
  }),
  'cut off': (query) => ({ body: JSON.stringify({ query }).slice(0, -1) }),
  'of another type': (query) => ({
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'text/plain' },
  }),
  'for the other type of answer': (query) => ({
    body: JSON.stringify({ query }),
    headers: { accept: 'application/graphql-response+json' },
  }),
  'for a type of answer that there is not': (query) => ({
    body: JSON.stringify({ query }),
    headers: { accept: 'text/html' },
  }),
  'by GET': (query) => ({ method: 'GET', query: `?${new URLSearchParams({ query })}` }),
};

const opened = new AsyncDisposableStack();
let url: string;
beforeAll(async () => {
  const shelter = opened.use(
    await openSubgraph(() => ({ body: { data: { pets: [{ __typename: 'Pet', id: '1' }] } } })),
  );
  const names = opened.use(await openSubgraph(({ authorization }) => namesOf(authorization)));
  const gateway = opened.use(
    await openBareGateway({
      supergraphSdl: petsAt(shelter.url, names.url),
      port: 0,
      log: openTestLog('bare', 'nothing'),
    }),
  );
  url = `http://127.0.0.1:${gateway.port}/graphql`;
});
afterAll(() => opened.disposeAsync());

async function send({ query = '', headers = {}, ...rest }: ReturnType<(typeof forms)[string]>) {
  const answer = await fetch(`${url}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer x', ...(headers as object) },
    ...rest,
  });
  const { date: _date, ...told } = Object.fromEntries(answer.headers);
  return { status: answer.status, told, body: await answer.text() };
}

let written = 100;

function newText(): string {
  written += 1;
  return `query ($a: Boolean = true) { pets { name @include(if: $a) } } # ${written}`;
}

test.each(Object.entries(forms))(
  'a text that is known, %s, is answered as one that is new',
  async (_, form) => {
    const asNew = await send(form(newText()));
    const text = newText();
    const known = { body: JSON.stringify({ query: text }) };
    expect(await send(known)).toEqual(await send(known));
    expect(await send(form(text))).toEqual(asNew);
  },
);
