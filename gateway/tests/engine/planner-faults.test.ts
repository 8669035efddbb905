import { expect, test } from 'vitest';
import { type Answer, openContestant } from './contestants.ts';
import { type Graph, graphOf } from './graph.ts';
import { inventWorld } from './invented-world.ts';
import { mergeWorld } from './merged-world.ts';
import { plannedGraph } from './planned-graphs.ts';

/** A world without nulls, errors and outages. */
const temper = { seed: 15, nulls: 0, errors: 0, outages: 0 };

/** What both make of a question, and what one program would that had all the data. */
async function answersOf(graph: Graph, query: string, variables: Record<string, unknown> = {}) {
  await using stock = await openContestant(graph, 'stock');
  await using engine = await openContestant(graph, 'engine');
  const asked = { query, variables };
  const answers = {
    truth: mergeWorld(graph)(asked, temper) as Answer,
    stock: await stock.ask(asked, inventWorld(graph, temper)),
    engine: await engine.ask(asked, inventWorld(graph, temper)),
  };
  return { ...answers, fallbacks: engine.fallbacks };
}

/** Questions that stock's planner gets wrong, and what about them is hard. */
const questions = [
  ['one field requires francs and another one euros', 'parcels', '{ parcels { francs euros hurry } }'],
  [
    'the client wants another currency than a field requires',
    'parcels',
    '{ parcels { francs postage(currency: "USD") } }',
  ],
  [
    'a list is required longer than the client wants it',
    'parcels',
    '{ parcels { buyer lines(first: 1) { id } } }',
  ],
  [
    'the client’s own length is a variable',
    'parcels',
    'query ($n: Int = 1) { parcels { buyer buyers lines(first: $n) { id } } }',
  ],
  [
    'deep within, two units are required and the client wants a third',
    'parcels',
    '{ parcels { bulky narrow box { volume(unit: "m3") } } }',
  ],
  [
    'what is required with arguments is required by the next',
    'parcels',
    '{ parcels { sender { parcels { place euros } } } }',
  ],
  [
    'a requirement of a requirement stands below a condition, beside others',
    'parcels',
    'query ($when: Boolean! = true) { parcels { francs ... @include(if: $when) { sender { parcels { place } } } } }',
  ],
  [
    'a requirement of a requirement stands at two places',
    'parcels',
    '{ parcels { sender { parcels { place } } } parcel { duty { of { place } } } }',
  ],
  [
    'all that is asked of an object is skipped',
    'parcels',
    'query ($when: Boolean! = true) { parcel @include(if: $when) { name @skip(if: $when) } }',
  ],
  ['an alias is the name of a key', 'parcels', '{ parcels { id: name francs } }'],
  [
    'an alias is the name of what is required',
    'parcels',
    '{ parcels { postage: weight weight: name francs } }',
  ],
  ['an alias is __typename', 'parcels', '{ parcels { __typename: name francs } }'],
  [
    'the alias of a list is the name of what is required of its elements',
    'parcels',
    '{ parcels { lines(first: 2) { buyer: id spam } } }',
  ],
  [
    'an alias looks as the engine’s own',
    'parcels',
    '{ parcels { asked__id: name required__postage__0: weight id: name francs } }',
  ],
  ['the first key is one that nobody finds by', 'stops', '{ round { stops { sign name } } }'],
  [
    'a key of two parts is found by, and its parts are named alone elsewhere',
    'stops',
    '{ rounds { stops { colour sign round { id } next { sign } } } }',
  ],
  [
    'one type of an interface object is asked for what requires something',
    'beds',
    '{ dry { ... on Rose { __typename reach } } }',
  ],
  [
    'one type of an interface object is asked for what requires something, all for what does not',
    'beds',
    '{ plants { litres ... on Rose { reach } } }',
  ],
  [
    'two fields of an interface object require two heights',
    'beds',
    '{ dry { shade reach height(unit: "mm") } }',
  ],
  [
    'a union stands below an interface object',
    'beds',
    '{ dry { ... on Corner { __typename ... on Bed { path } ... on Rose { thorns } } } }',
  ],
  ['what an interface hides is required', 'ferries', '{ ferries { fuelCost profit } }'],
  [
    'of two fields that require something one is skipped',
    'ferries',
    '{ crew { works { fuelCost ticket @skip(if: true) } } }',
  ],
] as const;

test.each(questions)('it is answered as one program would, when %s', async (_, name, query) => {
  const { truth, engine, fallbacks } = await answersOf(plannedGraph(name), query);
  expect(truth.errors).toBeUndefined();
  expect(engine).toEqual(truth);
  expect(fallbacks).toEqual([]);
});

test('stock answers with the other currency, and says nothing of it', async () => {
  const { stock, engine } = await answersOf(
    plannedGraph('parcels'),
    '{ parcels { francs postage(currency: "USD") own: postage(currency: "USD") } }',
  );
  const told = (answer: Answer) => (answer.data as { parcels: { postage: number; own: number }[] }).parcels;
  expect(stock.errors).toBeUndefined();
  expect(told(stock).some(({ postage, own }) => postage !== own)).toBe(true);
  expect(told(engine).every(({ postage, own }) => postage === own)).toBe(true);
});

test('an error of a field with a spoilt alias is told under that alias', async () => {
  const graph = plannedGraph('parcels');
  await using engine = await openContestant(graph, 'engine');
  const answer = await engine.ask({ query: '{ parcels { id: name } }', variables: {} }, () => ({
    process: async () => ({
      data: { parcels: [{ asked__id: null }] },
      errors: [{ message: 'illegible', path: ['parcels', 0, 'asked__id'] }],
    }),
  }));
  expect(answer.data).toEqual({ parcels: [{ id: null }] });
  expect(answer.errors?.[0]?.path).toEqual(['parcels', 0, 'id']);
});

const nobodys = graphOf('nobodys', {
  goods: `
    type Query { thing: Thing good: Good }
    interface Thing @key(fields: "id") { id: ID! }
    type Good @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
  shop: `
    type Query { other: Thing }
    type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID! colour: String }
    interface Good @key(fields: "id") { id: ID! name: String }
    type Bread implements Good @key(fields: "id") { id: ID! name: String }`,
});

test('an interface object that nobody finds by is answered as far as its own subgraph goes', async () => {
  const data = async (query: string) => (await answersOf(nobodys, query)).engine.data;
  expect(await data('{ other { id colour } }')).toEqual({
    other: { id: 'id-4', colour: expect.any(String) },
  });
  expect(await data('{ good { __typename ... on Bread { name } } }')).toEqual({
    good: { __typename: 'Bread', name: expect.any(String) },
  });
});

test('what can’t be asked of anybody is an error, where stock answers null without a word', async () => {
  const { stock, engine } = await answersOf(nobodys, '{ thing { colour } }');
  expect(stock).toEqual({ data: { thing: null } });
  expect(engine.data).toBeUndefined();
  expect(engine.errors).toHaveLength(1);
});

test('of two types one name can’t mean two things that are told of both: an error, where stock answers one for the other', async () => {
  const { stock, engine, truth } = await answersOf(
    plannedGraph('beds'),
    '{ plants { ... on Rose { wet: litres(week: 1) } ... on Bean { wet: litres(week: 2) } } }',
  );
  expect(stock.errors).toBeUndefined();
  expect(stock.data).not.toEqual(truth.data);
  expect(engine.data).toBeUndefined();
  expect(engine.errors).toHaveLength(1);
});

test('what the engine leaves to stock is refused where stock might answer it wrongly', async () => {
  const { engine, fallbacks } = await answersOf(
    plannedGraph('parcels'),
    '{ __proto__: parcels { id: name francs } }',
  );
  expect(fallbacks).toEqual(['NAME']);
  expect(engine.errors).toHaveLength(1);
  expect(engine.data).toBeUndefined();
});
