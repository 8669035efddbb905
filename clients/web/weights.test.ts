import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWeights } from './weights.plugin.ts';

test('of each field is known what the schema says of its cost, and nothing of the others', () => {
  const sdl = `
    type Query {
      plain: String
      dear: String @cost(weight: 20)
      rows(first: Int): [String] @listSize(slicingArguments: ["first"], assumedSize: 20) @cost(weight: 2)
      few: [String] @listSize(assumedSize: 5)
    }`;
  expect(readWeights(sdl)).toEqual({
    'Query.dear': { cost: 20 },
    'Query.rows': { cost: 2, rows: 20, rowsBy: ['first'] },
    'Query.few': { rows: 5 },
  });
});

test('the supergraph says it of its own lists', () => {
  const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  expect(readWeights(sdl)['Query.claims']).toMatchObject({ rowsBy: ['first'] });
});
