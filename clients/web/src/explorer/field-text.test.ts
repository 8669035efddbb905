import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { fieldText } from './field-text.ts';
import { insertRoot } from './insert-root.ts';

const schema = buildSchema(`
  type Query {
    hour: String
    claim(id: ID!, locale: Locale): Claim
    claims(first: Int = 20): Claims!
    search(filter: Filter!, kinds: [Kind!]!): [Hit!]!
  }
  enum Locale { FR DE }
  enum Kind { LARGE SMALL }
  input Filter { text: String!, most: Int!, note: String }
  type Claim { id: ID! total: Money! reference: String old: String @deprecated history(first: Int!): String }
  type Money { amount: String! currency: String! }
  type Claims { nodes: [Claim!]! edges: [String!]! pageInfo: String }
  union Hit = Claim | Money
`);
const write = (name: string, indent = '') => {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(name);
  return fieldText(field, indent);
};

test('a field comes with what it cannot do without, and with its plain fields', () => {
  expect(write('hour')).toBe('hour');
  expect(write('claim')).toBe('claim(id: "") {\n  id\n  reference\n}');
  expect(write('search')).toBe('search(filter: { text: "", most: 1 }, kinds: [LARGE]) {\n  __typename\n}');
});

test('a list in pages comes with the plain fields of its rows', () => {
  expect(write('claims', '  ')).toBe('claims {\n    nodes {\n      id\n      reference\n    }\n  }');
});

const inserted = (document: string, name: string) => {
  const { at, text } = insertRoot(document, 'query', (indent) => write(name, indent));
  return document.slice(0, at) + text + document.slice(at);
};

test.each([
  ['', 'query {\n  hour\n}\n'],
  ['{ hour }', '{ hour\n  hour\n }'],
  ['query A {\n  claim(id: "1") { id }\n}\n', 'query A {\n  claim(id: "1") { id }\n  hour\n}\n'],
])('into %j goes a root field where the graph can read it', (document, expected) => {
  expect(inserted(document, 'hour')).toBe(expected);
  expect(validate(schema, parse(inserted(document, 'claims')))).toEqual([]);
});

test('a text that cannot be read stays as it is, and the field comes below', () => {
  expect(inserted('query A {\n  cl', 'hour')).toBe('query A {\n  cl\n\nquery {\n  hour\n}\n');
});

test('a query is not put into a mutation', () => {
  expect(inserted('mutation { hour }', 'hour')).toBe('mutation { hour }\n\nquery {\n  hour\n}\n');
});
