import { setTimeout as pause } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import { holdEntities } from '../subgraph/entities.ts';
import { runnerOf } from './run-document.ts';

const later = async <Value>(value: Value) => value;
const refuseLate = () => pause(1).then(() => Promise.reject(refuse('FORBIDDEN')));
const refuse = (code: string) => new GraphQLError('Refused', { extensions: { code } });

const readDay = (value: unknown) => {
  if (typeof value !== 'string') throw new GraphQLError('A day is a text');
  return `day ${value}`;
};

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
      told(filter: Filter = { first: 7 }, filters: [Filter!], days: [Day], ids: [ID!], need: Filter2): String
      must(filter: Filter!): String
      broken: String
    }
    type Mutation { open(id: ID!): Boolean must(id: ID!): Boolean! }
    input By @oneOf { id: ID, name: String }
    directive @oneOf on INPUT_OBJECT
    scalar Day
    input Filter { first: Int = 5, name: String, mood: Mood, day: Day, by: By, also: [Filter!] }
    input Filter2 { name: String! }
    interface Place { id: ID! }
    enum Mood { CALM BUSY }
    type Counter implements Place @key(fields: "id") {
      id: ID!
      name: String!
      shown: String
      open: Boolean
      mood(at: Int!): Mood
      said(as: Filter): String
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
      told: (_: unknown, given: object) => JSON.stringify(given),
      must: (_: unknown, given: object) => JSON.stringify(given),
      broken: () => {
        throw refuse('BROKEN');
      },
    },
    Mutation: {
      open: (_: unknown, { id }: { id: string }) => later(id === '1'),
      must: (_: unknown, { id }: { id: string }) => later(id === '0' ? null : true),
    },
    Day: new GraphQLScalarType({
      name: 'Day',
      parseValue: readDay,
      parseLiteral: (node) => readDay('value' in node && node.value),
    }),
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
      said: ({ id }: { id: string }, { as }: { as: object }) => `${id} ${JSON.stringify(as)}`,
      hours: () => [later('8'), later(null), '9'],
    },
    Ticket: { late: ({ number }: { number: number }) => later(number > 1 ? null : 'no') },
  },
});

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
  [
    'variables within an object, and what was left out of it',
    'query ($n: String, $m: Mood, $d: Day) { told(filter: { name: $n, mood: $m, day: $d, also: [{ name: $n }, { first: 1 }] }) }',
    { n: 'Rive', d: '1' },
  ],
  [
    'an object with nulls and members of its own',
    'query ($f: Filter) { told(filter: $f) }',
    { f: { first: null, mood: 'BUSY', day: '2', by: { id: 3 }, also: { name: 'one' } } },
  ],
  ['an object that is left out', 'query ($f: Filter) { told(filter: $f) }'],
  ['an object that is null', 'query ($f: Filter) { told(filter: $f) }', { f: null }],
  ['an object with a default', 'query ($f: Filter = { name: "so" }) { told(filter: $f) }'],
  ['a needed object', 'query ($f: Filter!) { must(filter: $f) told }', { f: {} }],
  ['a needed object that is missing', 'query ($f: Filter!) { must(filter: $f) told }'],
  ['a needed object from a default', 'query ($f: Filter = { first: 1 }) { must(filter: $f) told }'],
  [
    'a needed object that is null after all',
    'query ($f: Filter = {}) { must(filter: $f) told }',
    { f: null },
  ],
  ['lists of objects', 'query ($f: [Filter!]) { told(filters: $f) }', { f: [{ first: 1 }, {}] }],
  ['an object where a list stands', 'query ($f: Filter!) { told(filters: [$f, { first: 2 }]) }', { f: {} }],
  ['variables in a list', 'query ($a: ID!, $b: ID!) { told(ids: [$a, $b, "3"]) }', { a: 1, b: '2' }],
  ['a value where a list stands', 'query ($d: Day) { told(days: [$d, "2"]) }', { d: '1' }],
  ['nothing in a list', 'query ($d: Day) { told(days: [$d]) }'],
  ['a member that is needed and missing', 'query ($n: String) { told(need: { name: $n }) }'],
  ['a member of a wrong kind', 'query ($f: Filter) { told(filter: $f) }', { f: { first: 'one' } }],
  ['a member that no one knows', 'query ($f: Filter) { told(filter: $f) }', { f: { last: 1 } }],
  ['a scalar that is refused', 'query ($d: Day) { told(filter: { day: $d }) }', { d: 5 }],
  ['a key of several within an object', 'query ($id: ID!) { told(filter: { by: { id: $id } }) }', { id: 1 }],
  [
    'the same fragment with a variable within, in two places',
    'query ($n: String, $first: Int) { a: counters(first: $first) { ...F } counter(id: "2") { ...F } told(filter: { name: $n }) } fragment F on Counter { said(as: { name: $n }) }',
    { n: 'so', first: 1 },
  ],
  [
    'what an outsider calls as an argument is called here',
    'query ($f: Filter) { told(filter: $f) }',
    { µ0: { first: 'anything' }, µ1: 1 },
  ],
  ['an entity that is refused', `${entities} { ... on Counter { id } } }`, reps('1', '9')],
  [
    'one that is refused when the others are there',
    `${entities} { ... on Counter { id } } }`,
    reps('9', '1'),
  ],
  ['an entity of no type', `${entities} { __typename } }`, { representations: [{ __typename: 'Nothing' }] }],
  ['the name of the query’s type', '{ __typename }'],
  [
    'a variable that is called as what every object has, and is left out',
    'query ($toString: Filter) { told(filter: $toString) }',
  ],
  [
    'one more, of a text',
    'query ($valueOf: ID!, $constructor: [ID!]) { counter(id: $valueOf) { id } told(ids: $constructor) }',
    { valueOf: '1' },
  ],
  [
    'a variable and names in the answer that are called as what objects come from',
    'query ($__proto__: ID!) { __proto__: counter(id: $__proto__) { __proto__: id id } }',
    JSON.parse('{ "__proto__": "1" }'),
  ],
  ['commands of such a name', 'mutation { __proto__: open(id: "1") b: open(id: "2") }'],
  ['commands', 'mutation { a: open(id: "1") b: open(id: "2") __typename }'],
  ['a command after one that ended it', 'mutation { a: open(id: "1") must(id: "0") b: must(id: "1") }'],
])('a document that is compiled answers as graphql-js does: %s', async (_what, text, variableValues) => {
  const document = parse(text, { noLocation: true });
  const asked = { contextValue: { who: 'claire' }, ...(variableValues && { variableValues }) };
  const expected = textOf(await execute({ schema, document, ...asked }));
  const run = runnerOf(schema, document);
  const answers: string[] = [];
  // Functions are written for the objects that come again.
  for (let call = 0; call < 60; call += 1) answers.push(textOf(await run(asked)));
  expect(new Set(answers)).toEqual(new Set([expected]));
});

it('two keys where one of several is wanted are refused, compiled or not', async () => {
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

it('commands are done one after the other, and none after one whose null may not stand', async () => {
  const done: string[] = [];
  const field = schema.getMutationType()?.getFields()['must'];
  if (!field) throw new Error('No such command');
  field.resolve = async (_, { id }: { id: string }) => {
    done.push(`${id} begins`);
    await pause(id === '1' ? 5 : 1);
    done.push(`${id} ends`);
    return id === '2' ? null : true;
  };
  const text = 'mutation { a: must(id: "1") b: must(id: "2") c: must(id: "3") }';
  const { data, errors } = await runnerOf(schema, parse(text))({ contextValue: {} });
  expect(done).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  expect([data, errors?.map(({ path }) => path)]).toEqual([null, [['b']]]);
});
