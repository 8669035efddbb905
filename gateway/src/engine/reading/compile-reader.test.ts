import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { compileReader } from './compile-reader.ts';

const schema = buildSchema(`
  type Query { viewer: Viewer, numbers: [[Int]], _entities: [_Entity]! }
  type Viewer { id: ID!, name: String, old: Boolean, height: Float, colour: Colour, home: Home, claims: [Claim!], pet: Pet }
  type Home { street: String, rooms: [Room] }
  type Room { size: Int, of: Viewer }
  type Claim { id: ID!, total: Money, tags: [String] }
  type Money { amount: String, currency: String }
  interface Named { name: String }
  type Cat implements Named { name: String, lives: Int }
  union Pet = Cat
  enum Colour { RED }
  union _Entity = Viewer | Claim
`);

const readerOf = (operation: string) => compileReader(operation, schema);

const viewer =
  '{ viewer { __typename id called: name old height colour home { street rooms { size of { name } } } claims { id total { amount currency } tags } } numbers }';

const whole = {
  viewer: {
    __typename: 'Viewer',
    id: 'v-1',
    called: 'Élise € 🐈',
    old: false,
    height: -1.5e-7,
    colour: 'RED',
    home: { street: '', rooms: [{ size: 0, of: { name: null } }, null, { size: -12, of: null }] },
    claims: [
      { id: '1', total: { amount: '1.05', currency: 'CHF' }, tags: ['a', null, ''] },
      { id: '2', total: null, tags: null },
      { id: '3', total: { amount: null, currency: 'CHF' }, tags: [] },
    ],
  },
  numbers: [[1, -0, 1e21], [], null, [null, 1234567890123456]],
};

const texts = [
  whole,
  { viewer: null, numbers: null },
  { viewer: { ...whole.viewer, old: null, height: null, home: null, claims: [] }, numbers: [] },
  { viewer: { ...whole.viewer, old: true, height: 17, claims: null }, numbers: [[0.5]] },
].map((data) => JSON.stringify({ data }));

test.each([...texts, `${texts[0]}\n`])('%s is read as JSON is', (text) => {
  const answer = readerOf(viewer)?.(text);
  expect(answer).toStrictEqual(JSON.parse(text));
  expect(JSON.stringify(answer)).toBe(text.trim());
});

test('a text that is changed somewhere is read as JSON is, or left to it', () => {
  const spoilers = [
    '',
    '"',
    '\\',
    '\\n',
    '\n',
    '\t',
    ' ',
    ',',
    '{',
    '}',
    '[',
    ']',
    ':',
    'null',
    '0',
    '01',
    '-',
    '.',
    'e1',
    'x',
  ];
  const read = readerOf(viewer);
  let taken = 0;
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1)
      for (const spoiler of spoilers)
        for (const removed of [0, 1]) {
          const spoilt = text.slice(0, at) + spoiler + text.slice(at + removed);
          const answer = read?.(spoilt);
          if (!answer) {
            read?.(text); // Or it would soon look at no more.
            continue;
          }
          taken += 1;
          expect(answer, spoilt).toStrictEqual(JSON.parse(spoilt));
        }
  expect(taken).toBeGreaterThan(1000);
});

const claims = '_entities(representations: $a) { ... on Claim { id total { amount currency } } }';
const entities = [{ id: '1', total: { amount: '1', currency: 'CHF' } }, null];

test.each([
  [`query ($a: [_Any!]!) { ${claims} }`, { _entities: entities }],
  [`query ($a: [_Any!]!) { ${claims} }`, { _entities: [] }],
  [
    `query ($a: [_Any!]!, $b: [_Any!]!) { one: ${claims} two: _entities(representations: $b) { ... on Viewer { name } } }`,
    { one: entities, two: [{ name: 'Élise' }] },
  ],
])('entities that %s asks for are read', (query, data) => {
  const text = JSON.stringify({ data });
  expect(readerOf(query)?.(text)).toStrictEqual({ data });
});

test.each([
  '{"data":{"numbers":[]},"errors":[{"message":"no"}]}',
  '{"errors":[{"message":"no"}],"data":{"numbers":[]}}',
  '{"data":null}',
  '{"data":{"numbers":[]},"extensions":{}}',
  '{"data":{"numbers":[],"viewer":null}}',
  '{"data":{}}',
  '[{"data":{"numbers":[]}}]',
  '{"data":{"numbers":[]}}{}',
  '',
])('%s is left to JSON', (text) => {
  expect(readerOf('{ numbers }')?.(text)).toBeNull();
});

test.each([
  ['a condition', 'query ($a: Boolean!) { viewer { name @include(if: $a) } }'],
  ['a fragment', '{ viewer { ... on Viewer { name } } }'],
  ['a fragment by name', '{ viewer { ...Names } } fragment Names on Viewer { name }'],
  ['a union', '{ viewer { pet { __typename } } }'],
  ['a field that nobody has', '{ viewer { nothing } }'],
  ['a name that comes twice', '{ viewer { name name } }'],
  ['a name of JavaScript’s', '{ viewer { __proto__: name } }'],
  ['entities of two types', '{ _entities { ... on Claim { id } ... on Viewer { id } } }'],
  ['entities on a condition', 'query ($a: Boolean!) { _entities { ... on Claim @skip(if: $a) { id } } }'],
  [
    'more than could be one pattern',
    `{ viewer { ${Array.from({ length: 2000 }, (_, n) => `a${n}: name`)} } }`,
  ],
])('%s has no one form', (_, operation) => {
  expect(readerOf(operation)).toBeNull();
});

test('a subgraph that answers otherwise is soon left to JSON for good', () => {
  const read = readerOf('{ numbers }');
  const usual = '{"data":{"numbers":[]}}';
  expect(read?.(usual)).toStrictEqual({ data: { numbers: [] } });
  for (let time = 0; time < 10; time += 1) expect(read?.('{ "data": { "numbers": [] } }')).toBeNull();
  expect(read?.(usual)).toBeNull();
});
