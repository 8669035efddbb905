import { buildSchema, getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compileCost } from './compile-cost.ts';
import { usualCosts } from './cost-figures.ts';
import { huge } from './ledger.ts';
import { pricedSdl } from './testing/priced-sdl.ts';
import { readWeights } from './weights.ts';

const weights = readWeights(pricedSdl);
const schema = buildSchema(pricedSdl);

function compile(text: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  return compileCost({ schema, weights }, document, operation);
}
const cost = (text: string, variables: Record<string, unknown> = {}) => compile(text).costFor(variables);

describe('an operation costs', () => {
  test.each([
    ['an object one, and its leaves nothing', '{ claim { id } }', 1],
    ['objects within objects', '{ claim { person { name } } }', 2],
    ['a list as often as it is asked to be long', '{ claims(first: 3) { id person { id } } }', 6],
    ['a list that is not told by its argument’s default', '{ claims { id } }', 20],
    ['a list that is told null by what is assumed', '{ claims(first: null) { id } }', 30],
    ['a list that is told twice by the larger', '{ claims(first: 3, last: 4) { id } }', 4],
    ['nothing for a list of none, or of fewer', '{ claims(first: 0) { id } sized(first: -4) { id } }', 0],
    [
      'lists within lists multiplied',
      '{ claims(first: 10) { lines(first: 10) { claim { lines { id } } } } }',
      10 * (1 + 10 * (1 + 1 + 5)),
    ],
    ['a list that must be told and is not by its largest page', '{ sized { id } }', 100],
    ['a list that need not be told by the usual size', '{ unsized { id } }', 10],
    ['a list of which nothing is said by the usual size', '{ problems { id } }', 10],
    ['a list of lists by both sizes', '{ table { id } }', 100],
    ['a connection once, and what it holds by its size', '{ page(first: 50) { total nodes { id } } }', 51],
    ['each list of a connection', '{ page { nodes { id } edges { node { id } } } }', 1 + 7 + 7 * 2],
    ['a list of a connection with a size of its own by that', '{ page(first: 50) { pages { id } } }', 1 + 2],
    [
      'a connection through a fragment',
      '{ page(first: 50) { ...P } } fragment P on ClaimPage { nodes { id } }',
      51,
    ],
    ['each alias', '{ one: claim { id } two: claim { id } }', 2],
    [
      'each spread',
      '{ claim { ...C } } fragment C on Claim { person { ...P } one: person { ...P } } fragment P on Person { claims { id } }',
      1 + 2 * (1 + 3),
    ],
    [
      'the dearest of what an object may be',
      '{ anybody { id ... on Person { claims { id } } ... on Company { seat { id } } } }',
      9 + 1,
    ],
    ['what all of them have by the type’s own size', '{ anybody { bills { id } } }', 9 + 6],
    [
      'fragments on the interface for each type',
      '{ anybody { ... on Holder { bills { id } ... on Person { claims { id } } } } }',
      9 + 6,
    ],
    ['@cost of a field in the place of its type’s', '{ dear { person { id } } }', 41],
    ['@cost of a leaf, of its field and of its type', '{ count seal }', 7],
    ['@cost of a type', '{ anybody { ... on Company { seat { id } } } }', 9 + 1],
    [
      'an input object with what stands in it',
      '{ search(filter: { points: [{ y: 1 }, { x: 2 }], within: { points: [] } }) { id } }',
      1 + (1 + (1 + 2) + 1 + 1),
    ],
    ['default values of input fields', '{ search(filter: {}) { id } }', 1 + 2],
    [
      '@cost of an argument, and lists of input objects',
      '{ search(by: NEWEST, at: [{ x: 1 }, { x: 2 }]) { id } }',
      1 + 3 + 2,
    ],
    [
      'a mutation its payload and ten more',
      'mutation { accept(input: { points: null }) { id } close }',
      20 + 1 + 10 + 10 + 1,
    ],
    ['nothing where the graph has no such operations', 'subscription { claims { id } }', 0],
    ['nothing for what is skipped', '{ claim @skip(if: true) { id } count @include(if: false) }', 0],
    ['__typename nothing', '{ __typename claim { __typename } }', 1],
    ['introspection its base', '{ __schema { queryType { name } } }', 100],
    ['the question that every tool asks its base', getIntrospectionQuery({ oneOf: true }), 100],
  ])('%s', (_what, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  test('introspection beyond what every tool asks costs as much as its lists are long, which may stand in each other and in fragments', () => {
    const told = (text: string) => cost(text) - usualCosts.introspection;
    const types = 'types { fields { name type { fields { name description } } } }';
    const often = (times: number, asked: string) =>
      Array.from({ length: times }, (_, index) => `t${index}: ${asked}`).join(' ');
    const much = told(`{ __schema { ${often(50, types)} } }`);
    expect(much).toBeGreaterThan(2);
    expect(told(`{ __schema { ${often(100, types)} } }`)).toBeGreaterThan(2 * much);
    expect(told(`{ __schema { ...T } } fragment T on __Schema { ${often(50, types)} }`)).toBe(much);
  });

  test.each([
    ['a size', 'query ($n: Int) { claims(first: $n) { id } }', { n: 12 }, 12],
    [
      'a size that was not sent: the argument’s default',
      'query ($n: Int) { claims(first: $n) { id } }',
      {},
      20,
    ],
    [
      'a size that was sent as null: what is assumed',
      'query ($n: Int) { claims(first: $n) { id } }',
      { n: null },
      30,
    ],
    ['a size with a default of its own', 'query ($n: Int = 8) { claims(first: $n) { id } }', {}, 8],
    [
      'a size that is no number: the largest page',
      'query ($n: Int) { claims(first: $n) { id } }',
      { n: 'many' },
      100,
    ],
    [
      'a condition that keeps it',
      'query ($yes: Boolean!) { claim @include(if: $yes) { id } }',
      { yes: true },
      1,
    ],
    [
      'a condition that leaves it out',
      'query ($yes: Boolean!) { claim @skip(if: $yes) { id } }',
      { yes: true },
      0,
    ],
    ['a condition that nobody knows', 'query ($yes: Boolean!) { claim @skip(if: $yes) { id } }', {}, 1],
    [
      'an input object',
      'query ($f: Filter) { search(filter: $f) { id } }',
      { f: { within: { points: [{}, {}, {}] } } },
      1 + (1 + 1 + (1 + 3)),
    ],
    [
      'part of an input object',
      'query ($p: [Point!]) { search(filter: { points: $p }) { id } }',
      { p: [{}, {}] },
      1 + 3,
    ],
  ])('by its variables, %s', (_what, text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected);
  });

  test('the same compiled once, for any variables', () => {
    const { costFor } = compile('query ($n: Int) { claims(first: $n) { lines(first: $n) { id } } }');
    expect([1, 10, 100].map((n) => costFor({ n }))).toEqual([2, 110, 10_100]);
  });

  test('never infinitely much: beyond what can be counted it is huge', () => {
    const nested = `${'{ claims(first: 100) { lines(first: 100) { claim'.replace(/^\{ claims\(first: 100\) \{ /, '')}`;
    const deep = `{ claims(first: 2147483647) { ${`${nested.replace('100', '2147483647')} { `.repeat(5)} id ${'} }'.repeat(5)} } }`;
    expect(cost(deep)).toBe(huge);
    expect(cost('query ($n: Int) { claims(first: $n) { id } }', { n: Number.POSITIVE_INFINITY })).toBe(huge);
  });

  test('what a chain of fragments that double holds, in no more steps than it is long', () => {
    const chain = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Claim { id a: holder { ... on Person { claims { ...F${index + 1} } } } b: person { claims { ...F${index + 1} } } }`,
    );
    const text = `query ($yes: Boolean!) { claim { ...F0 } } ${chain.join(' ')} fragment F60 on Claim { lines @skip(if: $yes) { id } }`;
    expect(cost(text, { yes: true })).toBe(huge);
  });
});

describe('a list', () => {
  const tooLarge = (text: string, variables: Record<string, unknown> = {}) =>
    compile(text).tooLarge(variables);

  test('passes at its largest size and is refused one above, as a literal and as a variable', () => {
    const refusal = { coordinate: 'Query.claims', argument: 'first', limit: 100, figure: 101 };
    expect(tooLarge('{ claims(first: 100) { id } }')).toBeNull();
    expect(tooLarge('{ claims(first: 101) { id } }')).toEqual(refusal);
    const asked = 'query ($n: Int) { claims(first: $n) { id } }';
    expect(tooLarge(asked, { n: 100 })).toBeNull();
    expect(tooLarge(asked, { n: 101 })).toEqual(refusal);
    expect(tooLarge('query ($n: Int = 101) { claims(first: $n) { id } }')).toEqual(refusal);
  });

  test('is found within fragments and where it is skipped', () => {
    const within = '{ claim { ...C @skip(if: true) } } fragment C on Claim { lines(first: 101) { id } }';
    expect(tooLarge(within)).toMatchObject({ coordinate: 'Claim.lines', figure: 101 });
  });
});
