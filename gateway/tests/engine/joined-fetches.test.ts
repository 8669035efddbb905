import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Contestant, openContestant } from './contestants.ts';
import { graphOf } from './graph.ts';

const graph = graphOf('together', {
  claims: `
    type Query { claims: [Claim!] waiting: [Claim!] }
    type Claim @key(fields: "id") { id: ID! person: Person account: Account }
    type Person @key(fields: "id") { id: ID! }
    type Account @key(fields: "id") { id: ID! }`,
  people: `
    type Person @key(fields: "id") { id: ID! name(short: Boolean): String relation: String }
    type Account @key(fields: "id") { id: ID! holder: String! }`,
});

type Call = {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
};

let stock: Contestant;
let engine: Contestant;
let calls: Call[];
/** What becomes of a call to the people; null for an answer as usual. */
let trouble: (call: Call) => unknown;
beforeAll(async () => {
  stock = await openContestant(graph, 'stock');
  engine = await openContestant(graph, 'engine');
});
afterAll(async () => {
  await stock[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
});
beforeEach(() => {
  trouble = () => null;
});

const claim = (id: string, person: string) => ({
  id,
  person: { __typename: 'Person', id: person },
  account: { __typename: 'Account', id: `account-${person}` },
});

type Known = { readonly __typename: string; readonly id: string };

/** Person C has no name to tell, and nobody holds the account of B. */
const answers: Readonly<Record<string, (of: Known, args: { short?: boolean }) => unknown>> = {
  id: ({ id }) => id,
  relation: ({ id }) => (id === 'A' ? 'SELF' : 'CHILD'),
  name({ id }, { short }) {
    if (id === 'C') throw new GraphQLError('C has no name', { extensions: { code: 'NAMELESS' } });
    return short ? id : `Person ${id}`;
  },
  holder: ({ id }) => (id === 'account-B' ? null : `Holder of ${id}`),
};

const world = (subgraph: string): GraphQLDataSource => ({
  async process({ request: { query = '', variables = {} } }) {
    const call = { subgraph, query, variables };
    calls.push(call);
    if (subgraph === 'claims') {
      const waiting = [{ ...claim('4', 'C'), account: null }];
      const claims = [claim('1', 'A'), claim('2', 'B'), claim('3', 'A')];
      return structuredClone({ data: { claims, waiting, waiters: waiting } });
    }
    const told = trouble(call);
    if (told instanceof Error) throw told;
    if (told) return structuredClone(told) as never;
    const { schema } = graph.subgraphs.get('people') ?? {};
    if (!schema) throw new Error('There are no people');
    const answer = await graphql({
      schema,
      source: query,
      variableValues: variables,
      fieldResolver: (of, args, _context, { fieldName }) => answers[fieldName]?.(of, args),
      typeResolver: ({ __typename }) => __typename,
    });
    return JSON.parse(JSON.stringify(answer));
  },
});

const everything = `query ($short: Boolean) {
  waiting { person { name(short: $short) } }
  claims { id person { relation name } account { holder } }
}`;

/** Asks both, and answers what both said and whom the engine asked. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  calls = [];
  const expected = await stock.ask({ query, variables }, world);
  const callsOfStock = calls;
  calls = [];
  const answer = await engine.ask({ query, variables }, world);
  expect(sorted(answer)).toEqual(sorted(expected));
  return { answer, asked: calls.filter(({ subgraph }) => subgraph === 'people'), callsOfStock };
}

/** Who is heard first is nobody's promise. */
const sorted = ({ errors, ...answer }: Awaited<ReturnType<Contestant['ask']>>) => ({
  ...answer,
  errors: errors?.map((error) => JSON.stringify(error)).toSorted(),
});

test('what is asked of one subgraph at once is asked in one request', async () => {
  const { answer, asked, callsOfStock } = await ask(everything, { short: true });
  expect(answer.data).toMatchObject({
    claims: [
      { person: { relation: 'SELF', name: 'Person A' } },
      { person: { relation: 'CHILD', name: 'Person B' }, account: null },
      { account: { holder: 'Holder of account-A' } },
    ],
  });
  expect(callsOfStock).toHaveLength(4);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.variables).toEqual({
    short: true,
    representations_0: [{ __typename: 'Person', id: 'C' }],
    representations_1: [
      { __typename: 'Person', id: 'A' },
      { __typename: 'Person', id: 'B' },
    ],
    representations_2: [
      { __typename: 'Account', id: 'account-A' },
      { __typename: 'Account', id: 'account-B' },
    ],
  });
});

test('each complaint stands where its entity is', async () => {
  const { answer } = await ask(everything);
  expect(answer.errors?.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      ['waiting', 0, 'person', 'name'],
      ['claims', 1, 'account', 'holder'],
    ]),
  );
  expect(answer.errors).toHaveLength(2);
});

test('a fetch with nobody to ask for is sent an empty list, and where that is so of all, nobody is asked', async () => {
  const { asked } = await ask('{ waiting { account { holder } } claims { account { holder } } }');
  expect(asked[0]?.variables['representations_0']).toEqual([]);
  expect((await ask('{ waiting { account { id } } waiters: waiting { account { holder } } }')).asked).toEqual(
    [],
  );
});

test('where one fetch fails altogether, the others have what they ask for', async () => {
  trouble = ({ query }) =>
    query.includes('holder')
      ? { data: null, errors: [{ message: 'No accounts today', path: ['_entities', 1] }] }
      : null;
  const { answer, asked } = await ask(everything);
  expect(answer.data).toMatchObject({ claims: [{ person: { name: 'Person A' }, account: null }, {}, {}] });
  expect(answer.errors?.map(({ message }) => message)).toContain('No accounts today');
  expect(asked).toHaveLength(4);
});

test('who is away is away for each of the fetches', async () => {
  trouble = () => new Error('Nobody is there');
  const { answer, asked } = await ask(everything);
  expect(answer.errors).toHaveLength(3);
  expect(asked).toHaveLength(1);
});

test("an answer that is no list of entities is told by each, as well as what is nobody's fault", async () => {
  trouble = ({ query }) =>
    query.includes('_entities_0')
      ? { data: { _entities_0: 5 }, errors: [{ message: 'Tired' }] }
      : { data: { _entities: 5 }, errors: [{ message: 'Tired' }] };
  const { answer } = await ask(everything);
  expect(answer.errors).toHaveLength(6);
});

test("a variable of the caller's own that is called like ours keeps its fetches apart", async () => {
  const query = everything.replaceAll('$short', '$representations_1');
  const { asked } = await ask(query, { representations_1: true });
  expect(asked).toHaveLength(3);
});
