import { expect, test } from 'vitest';
import { readVariables } from './variables.ts';

test.each([
  ['', { variables: {} }],
  [' \n', { variables: {} }],
  ['{"first": 5}', { variables: { first: 5 } }],
  ['[1]', { wrong: 'NO_OBJECT' }],
  ['null', { wrong: 'NO_OBJECT' }],
  ['{\n  "first": 5,\n}', { wrong: 'NO_JSON', line: 2 }],
  ['{ "first": }', { wrong: 'NO_JSON', line: 1 }],
  ['{\n  "first": 5', { wrong: 'NO_JSON', line: 2 }],
])('variables %j', (text, read) => {
  expect(readVariables(text)).toEqual(read);
});
