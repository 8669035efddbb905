import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { repeatedField } from './repeated-fields.ts';

const once = new Set(['completeSignIn', 'registerAccount']);

function repeated(text: string, name?: string) {
  const document = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('No operation');
  return repeatedField(document, operation, once);
}
const twice = { field: 'completeSignIn', figure: 2 };

test('a field that guesses or sends is selected once, beside others and as often as it likes elsewhere', () => {
  expect(
    repeated('mutation { completeSignIn { a } registerAccount { a } signOut { a } b: signOut { a } }'),
  ).toBeNull();
  expect(repeated('query { viewer { completeSignIn b: completeSignIn } }')).toBeNull();
});

test.each([
  ['under an alias', 'mutation { completeSignIn { a } b: completeSignIn { a } }'],
  ['under its own name', 'mutation { completeSignIn { a } completeSignIn { a } }'],
  [
    'through a fragment',
    'mutation { completeSignIn { a } ...F } fragment F on Mutation { b: completeSignIn { a } }',
  ],
  ['through one fragment twice', 'mutation { ...F ...F } fragment F on Mutation { completeSignIn { a } }'],
  [
    'within an inline fragment',
    'mutation { completeSignIn { a } ... { ... on Mutation { b: completeSignIn { a } } } }',
  ],
  [
    'where it is skipped',
    'mutation ($no: Boolean!) { completeSignIn @skip(if: $no) { a } b: completeSignIn @include(if: $no) { a } }',
  ],
])('twice is found %s', (_where, text) => {
  expect(repeated(text)).toEqual(twice);
});

test('fragments that double at each step are counted and not walked', () => {
  const chain = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on Mutation { ...F${index + 1} ...F${index + 1} }`,
  );
  expect(
    repeated(`mutation { ...F0 } ${chain.join(' ')} fragment F60 on Mutation { completeSignIn { a } }`)
      ?.figure,
  ).toBe(2 ** 60);
});

test('fragments in a circle come to an end', () => {
  expect(
    repeated(
      'mutation { ...F } fragment F on Mutation { ...G completeSignIn { a } } fragment G on Mutation { ...F }',
    ),
  ).toBeNull();
});

test('the operation that is executed counts, not those beside it', () => {
  const text =
    'mutation A { completeSignIn { a } } mutation B { completeSignIn { a } b: completeSignIn { a } }';
  expect([repeated(text, 'A'), repeated(text, 'B')]).toEqual([null, twice]);
});
