import { setTimeout as pause } from 'node:timers/promises';
import type { GraphQLDataSource } from '@apollo/gateway';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Contestant, openContestant } from './contestants.ts';
import { graphOf } from './graph.ts';

const graph = graphOf('question', {
  claims: `
    type Query { claims: [Claim] count: Int add(a: Int): Int }
    type Mutation { accept(id: ID): Claim }
    type Claim @key(fields: "id") { id: ID! person: Person }
    type Person @key(fields: "id") { id: ID! }`,
  people: 'type Person @key(fields: "id") { id: ID! name(short: Boolean): String }',
});

let stock: Contestant;
let engine: Contestant;
let calls: { readonly subgraph: string; readonly variables: Record<string, unknown> }[];
beforeAll(async () => {
  stock = await openContestant(graph, 'stock');
  engine = await openContestant(graph, 'engine');
});
afterAll(async () => {
  await stock[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
});
beforeEach(() => {
  calls = [];
});

const claim = (id: string, person: string) => ({ id, person: { __typename: 'Person', id: person } });

/** Three claims of two persons. */
const world = (subgraph: string): GraphQLDataSource => ({
  async process({ request: { variables = {} } }) {
    calls.push({ subgraph, variables });
    const representations = variables['representations'] as { id: string }[] | undefined;
    const data = representations
      ? { _entities: representations.map(({ id }) => ({ name: `Person ${id}` })) }
      : { claims: [claim('1', 'A'), claim('2', 'B'), claim('3', 'A')], count: 3, accept: claim('1', 'A') };
    return structuredClone({ data });
  },
});

/** Asks both, and answers what the engine said and why it left the question to stock. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const expected = await stock.ask({ query, variables }, world);
  calls = [];
  const before = engine.fallbacks.length;
  const answer = await engine.ask({ query, variables }, world);
  expect(answer).toEqual(expected);
  return { answer, reasons: engine.fallbacks.slice(before) };
}

test('each person is asked for once, whatever the number of his claims', async () => {
  const { answer, reasons } = await ask('{ claims { id person { name } } }');
  expect(answer.data).toMatchObject({
    claims: [{ person: { name: 'Person A' } }, {}, { id: '3', person: { name: 'Person A' } }],
  });
  expect(calls.at(-1)?.variables['representations']).toEqual([
    { __typename: 'Person', id: 'A' },
    { __typename: 'Person', id: 'B' },
  ]);
  expect(reasons).toEqual([]);
});

test('variables that the schema refuses are refused before anybody is asked', async () => {
  const { answer, reasons } = await ask('query ($a: Int!) { add(a: $a) }', { a: 'many' });
  expect(answer.errors?.[0]?.message).toContain('$a');
  expect([calls, reasons]).toEqual([[], []]);
});

test('what the engine leaves to the stock executor is told with its reason, and done once', async () => {
  const accept = 'mutation ($x: Boolean = true) { accept(id: "1") { __typename id @include(if: $x) } }';
  expect((await ask(accept, { x: null })).reasons).toEqual(['CONDITION']);
  expect(calls).toHaveLength(1);
  expect((await ask('{ __proto__: count }')).reasons).toEqual(['NAME']);
  const named = 'query ($representations: Boolean) { claims { person { name(short: $representations) } } }';
  expect((await ask(named, { representations: true })).reasons).toEqual(['VARIABLE']);
  expect((await ask('query A { count } query B { count }')).reasons).toEqual(['NO_OPERATION']);
});

test('a name that every object inherits is a name like any other', async () => {
  const query =
    '{ constructor: count claims { hasOwnProperty: id toString: person { valueOf: id } } absent: add }';
  const { answer, reasons } = await ask(query);
  expect(answer.data).toMatchObject({ claims: [{}, {}, {}], absent: null });
  expect(reasons).toEqual([]);
});

test('what two places of one entity share is not shared any more where they differ', async () => {
  const ranked = graphOf('ranked', {
    claims: 'type Query { people: [Person] } type Person @key(fields: "id") { id: ID! rank: Int }',
    sizes: 'type Person @key(fields: "id") { id: ID! size: Size @shareable } type Size @shareable { a: Int }',
    marks: `
      type Person @key(fields: "id") { id: ID! rank: Int @external size: Size @shareable @requires(fields: "rank") }
      type Size @shareable { b: Int }`,
  });
  const people = [1, 2].map((rank) => ({ __typename: 'Person', id: 'A', rank }));
  const words = (subgraph: string): GraphQLDataSource => ({
    async process({ request: { variables = {} } }) {
      if (subgraph === 'claims') return structuredClone({ data: { people } });
      if (subgraph === 'marks') await pause(10); // What both places were given alike is there first.
      const given = (variables['representations'] as { rank?: number }[]).map(({ rank }) => ({
        size: rank === undefined ? { a: 7 } : { b: rank },
      }));
      return { data: { _entities: given } };
    },
  });
  await using asStock = await openContestant(ranked, 'stock');
  await using asEngine = await openContestant(ranked, 'engine');
  const asked = { query: '{ people { size { a b } } }', variables: {} };
  const expected = { data: { people: [{ size: { a: 7, b: 1 } }, { size: { a: 7, b: 2 } }] } };
  expect(await asEngine.ask(asked, words)).toEqual(expected);
  expect(await asStock.ask(asked, words)).toEqual(expected);
});
