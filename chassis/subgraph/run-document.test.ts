import { setTimeout as pause } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { holdEntities } from './entities.ts';
import { holdTypeResolvers, runnerOf } from './run-document.ts';

const later = async <Value>(value: Value) => value;
const refuseLate = () => pause(1).then(() => Promise.reject(refuse('FORBIDDEN')));
const refuse = (code: string) => new GraphQLError('Refused', { extensions: { code } });

const counters = [
  { id: '1', name: 'Rive', open: true, tickets: [{ number: 1 }, null, { number: 2 }] },
  { id: '2', name: null, open: null, tickets: null },
];

const schema: GraphQLSchema = buildSubgraphSchema({
  typeDefs: parse(`
    type Query {
      counters(first: Int = 2): [Counter!]
      counter(id: ID!): Counter
      strict: Counter!
      place: Place
      lost: Place
      search(by: By!): String
      broken: String
    }
    type Mutation { open(id: ID!): Boolean }
    input By @oneOf { id: ID, name: String }
    directive @oneOf on INPUT_OBJECT
    interface Place { id: ID! }
    enum Mood { CALM BUSY }
    type Counter implements Place @key(fields: "id") {
      id: ID!
      name: String!
      shown: String
      open: Boolean
      mood(at: Int!): Mood
      tickets: [Ticket]
      hours: [String!]
    }
    type Ticket { number: Int! late: String! }
  `),
  resolvers: {
    Query: {
      counters: (_: unknown, { first }: { first: number }) => later(counters.slice(0, first)),
      counter: (_: unknown, { id }: { id: string }) => counters.find((one) => one.id === id) ?? null,
      strict: () => null,
      place: () => later({ __typename: 'Counter', ...counters[0] }),
      lost: () => later({}),
      search: () => 'found',
      broken: () => {
        throw refuse('BROKEN');
      },
    },
    Place: {
      __resolveType(place: { id?: string }) {
        if (!place.id) throw new Error('Nowhere');
        return 'Counter';
      },
    },
    Counter: {
      __resolveReference: ({ id }: { id: string }) =>
        id === '9' ? refuseLate() : later(counters.find((one) => one.id === id)),
      shown: ({ name }: { name: string }, _: unknown, context: unknown) =>
        `${name} for ${(context as { who: string }).who}`,
      mood: (_: unknown, { at }: { at: number }) => (at > 12 ? 'BUSY' : at < 0 ? 'LOST' : 'CALM'),
      hours: () => [later('8'), later(null), '9'],
    },
    Ticket: { late: ({ number }: { number: number }) => later(number > 1 ? null : 'no') },
  },
});

holdTypeResolvers(schema);
holdEntities(schema);

/** The answer as it travels. */
const textOf = ({ data, errors }: ExecutionResult) =>
  JSON.stringify({ data, errors: errors?.map((error) => error.toJSON()) });

const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';
const reps = (...ids: string[]) => ({
  representations: ids.map((id) => ({ __typename: 'Counter', id })),
});

it.each<[string, string, Record<string, unknown>?]>([
  ['lists, defaults and nulls', '{ counters { id open tickets { number } } }'],
  ['variables', 'query ($first: Int) { counters(first: $first) { id } }', { first: 1 }],
  ['a variable that is left out', 'query ($first: Int) { counters(first: $first) { id } }'],
  [
    'aliases, fragments and conditions',
    'query ($yes: Boolean!) { counters { a: id ...F @include(if: $yes) b: open @skip(if: $yes) } } fragment F on Counter { shown }',
    { yes: true },
  ],
  [
    'a fragment that is wanted in one place only',
    'query ($no: Boolean!) { counters { ...F @include(if: $no) } counter(id: "1") { ...F } } fragment F on Counter { open shown }',
    { no: false },
  ],
  ['a null where none may be', '{ counters { id name } }'],
  ['a null far below', '{ counter(id: "1") { id tickets { number late } } }'],
  ['a null at the top', '{ strict { id } counter(id: "1") { id } }'],
  ['promises in a list', '{ counter(id: "1") { id hours } }'],
  ['an abstract type', '{ place { __typename id ... on Counter { shown } } }'],
  [
    'an enum, and a value that is none',
    '{ counter(id: "1") { a: mood(at: 13) b: mood(at: 3) c: mood(at: -1) } }',
  ],
  ['an error with its code', '{ broken counters { id } }'],
  ['a variable of a wrong kind', 'query ($at: Int!) { counter(id: "1") { mood(at: $at) } }', { at: 'noon' }],
  ['entities', `${entities} { ... on Counter { id shown } } }`, reps('2', '1', '7')],
  [
    'a variable within a representation',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Counter", id: $id }]) { ... on Counter { id } } }',
    { id: '2' },
  ],
  ['an entity that is refused', `${entities} { ... on Counter { id } } }`, reps('1', '9')],
  [
    'one that is refused when the others are there',
    `${entities} { ... on Counter { id } } }`,
    reps('9', '1'),
  ],
  ['an entity of no type', `${entities} { __typename } }`, { representations: [{ __typename: 'Nothing' }] }],
  ['the name of the query’s type', '{ __typename }'],
])('a document that is compiled answers as graphql-js does: %s', async (_what, text, variableValues) => {
  const document = parse(text, { noLocation: true });
  const asked = { contextValue: { who: 'claire' }, ...(variableValues && { variableValues }) };
  const expected = textOf(await execute({ schema, document, ...asked }));
  const run = runnerOf(schema, document);
  const answers = [await run(asked), await run(asked), await run(asked)].map(textOf);
  expect(answers).toEqual([expected, expected, expected]);
});

it('what only graphql-js does right stays with it: one key of several, and commands', async () => {
  const search = runnerOf(schema, parse('query ($by: By!) { search(by: $by) }'));
  const both = { contextValue: {}, variableValues: { by: { id: '1', name: 'Rive' } } };
  for (let call = 0; call < 3; call += 1) expect((await search(both)).errors).toHaveLength(1);
});

it('a value whose type cannot be told is an error of its field, compiled or not, and never no answer', async () => {
  const run = runnerOf(schema, parse('{ lost { id } counter(id: "1") { id } }', { noLocation: true }));
  for (let call = 0; call < 3; call += 1) {
    const { data, errors } = await run({ contextValue: {} });
    expect(data).toEqual({ lost: null, counter: { id: '1' } });
    expect(errors?.map(({ path }) => path)).toEqual([['lost']]);
  }
});
