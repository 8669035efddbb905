import type { GraphQLDataSource } from '@apollo/gateway';
import { expect, test } from 'vitest';
import { type Answer, openContestant } from './contestants.ts';
import { graphOf } from './graph.ts';

type Given = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What two gateways make of the same words of their subgraphs. */
async function answersOf(
  texts: Readonly<Record<string, string>>,
  query: string,
  given: Readonly<Record<string, (variables: Record<string, unknown>) => Given>>,
  variables: Record<string, unknown> = {},
): Promise<{ stock: Answer; engine: Answer }> {
  const graph = graphOf('question', texts);
  await using stock = await openContestant(graph, 'stock');
  await using engine = await openContestant(graph, 'engine');
  const world = (subgraph: string): GraphQLDataSource => ({
    process: async ({ request }) =>
      structuredClone(given[subgraph]?.(request.variables ?? {}) ?? { data: null }),
  });
  const asked = { query, variables };
  const answers = { stock: await stock.ask(asked, world), engine: await engine.ask(asked, world) };
  expect(engine.fallbacks).toEqual([]);
  return answers;
}

const pets = {
  shelter: `
    type Query { pets: [Pet] }
    union Pet = Cat | Stone
    type Cat @key(fields: "id") { id: ID! }
    type Stone { weight: Int }`,
  names: 'type Cat @key(fields: "id") { id: ID! name: String }',
};
const threePets = () => ({
  data: { pets: [{ __typename: 'Stone', weight: 1 }, null, { __typename: 'Cat', id: '7' }] },
});
const askPets = '{ pets { ... on Cat { name } ... on Stone { weight } } }';

test('an error of an entity is told where the entity is, not where the list had one of its number', async () => {
  const { stock, engine } = await answersOf(pets, askPets, {
    shelter: threePets,
    names: () => ({
      data: { _entities: [{ __typename: 'Cat', name: null }] },
      errors: [{ message: 'shy', path: ['_entities', 0, 'name'] }],
    }),
  });
  expect(stock.errors?.[0]?.path).toEqual(['pets', 0, 'name']);
  expect(engine.errors?.[0]?.path).toEqual(['pets', 2, 'name']);
  expect(engine.data).toEqual(stock.data);
});

test('an error of a whole entity fetch is told at the list, in words of the answer', async () => {
  const { stock, engine } = await answersOf(pets, askPets, {
    shelter: threePets,
    names: () => ({ errors: [{ message: 'closed', path: ['_entities'] }] }),
  });
  expect(stock.errors?.[0]?.path).toEqual(['pets', '@', '_entities']);
  expect(engine.errors?.[0]?.path).toEqual(['pets']);
});

/** Both types have a key `number`, of different kinds: the planner has to rename one of them. */
const numbered = {
  shelter: `
    type Query { pets: [Pet] }
    union Pet = Cat | Dog
    type Cat @key(fields: "number") { number: String! }
    type Dog @key(fields: "number") { number: Int! }`,
  names: `
    type Cat @key(fields: "number") { number: String! name: String }
    type Dog @key(fields: "number") { number: Int! name: String }`,
};
const askNumbered = '{ pets { ... on Cat { name } ... on Dog { number name } } }';

test('a key that the planner had to rename counts even when it is zero', async () => {
  const { stock, engine } = await answersOf(numbered, askNumbered, {
    shelter: () => ({ data: { pets: [{ __typename: 'Dog', number__alias_0: 0 }] } }),
    names: () => ({ data: { _entities: [{ __typename: 'Dog', name: 'Rex' }] } }),
  });
  expect(stock.data).toEqual({ pets: [null] });
  expect(engine.data).toEqual({ pets: [{ number: 0, name: 'Rex' }] });
});

test('an error of a renamed field is told under the name that the client knows', async () => {
  const { stock, engine } = await answersOf(numbered, askNumbered, {
    shelter: () => ({
      data: { pets: [null] },
      errors: [{ message: 'uncounted', path: ['pets', 0, 'number__alias_0'] }],
    }),
  });
  expect(stock.errors?.[0]?.path).toEqual(['pets', 0, 'number__alias_0']);
  expect(engine.errors?.[0]?.path).toEqual(['pets', 0, 'number']);
});

test('what @requires names is sent from lists of lists too', async () => {
  const boards = {
    boards: `
      type Query { board: Board }
      type Board @key(fields: "id") { id: ID! cells: [[Cell]] }
      type Cell { value: Int }`,
    sums: `
      type Board @key(fields: "id") { id: ID! cells: [[Cell]] @external sum: Int @requires(fields: "cells { value }") }
      type Cell { value: Int @external }`,
  };
  const sent: unknown[] = [];
  await answersOf(boards, '{ board { sum } }', {
    boards: () => ({ data: { board: { __typename: 'Board', id: '1', cells: [[{ value: 4 }], null] } } }),
    sums: ({ representations }) => {
      sent.push(representations);
      return { data: { _entities: [{ sum: 4 }] } };
    },
  });
  const [stock, engine] = sent;
  expect(stock).toEqual([{ __typename: 'Board', id: '1', cells: [null, null] }]);
  expect(engine).toEqual([{ __typename: 'Board', id: '1', cells: [[{ value: 4 }], null] }]);
});

test('of objects in lists of lists that two subgraphs share, both parts are answered', async () => {
  const grids = {
    left: `
      type Query { grid: Grid }
      type Grid @key(fields: "id") { id: ID! cells: [[Cell]] @shareable }
      type Cell @shareable { a: Int }`,
    right: `
      type Grid @key(fields: "id") { id: ID! cells: [[Cell]] @shareable }
      type Cell @shareable { b: Int }`,
  };
  const { stock, engine } = await answersOf(grids, '{ grid { cells { a b } } }', {
    left: () => ({ data: { grid: { __typename: 'Grid', id: '1', cells: [[{ a: 1 }]] } } }),
    right: () => ({ data: { _entities: [{ cells: [[{ b: 2 }]] }] } }),
  });
  expect(stock.data).toEqual({ grid: { cells: [[{ a: null, b: 2 }]] } });
  expect(engine.data).toEqual({ grid: { cells: [[{ a: 1, b: 2 }]] } });
});

test('introspection under a condition is answered', async () => {
  const query = 'query ($wanted: Boolean!) { ... @include(if: $wanted) { __type(name: "Cat") { name } } }';
  const { stock, engine } = await answersOf(pets, query, {}, { wanted: true });
  expect(stock.errors).toHaveLength(1);
  expect(engine).toEqual({ data: { __type: { name: 'Cat' } } });
});

test('a list that is none is called so', async () => {
  const { stock, engine } = await answersOf(pets, askPets, { shelter: () => ({ data: { pets: 5 } }) });
  expect(stock.errors?.[0]?.message).toBe('value.flatMap is not a function');
  expect(engine.errors?.[0]?.message).toBe(
    'Invalid non-list value 5 returned by subgraph for list type [Pet]',
  );
});

test('a type that is no string is told as stock tells it', async () => {
  const { stock, engine } = await answersOf(pets, askPets, {
    shelter: () => ({ data: { pets: [{ __typename: 5, weight: 1 }] } }),
  });
  expect(engine.errors?.[0]?.message).toContain('Invalid non-string value 5');
  expect(engine).toEqual(stock);
});
