import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { examplesFor } from './examples.ts';

const api = readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8');

test('the graph can answer every example', () => {
  expect(examplesFor(buildSchema(api)).map(([name]) => name)).toEqual([
    'mine',
    'claims',
    'claimFigures',
    'forms',
    'services',
    'orders',
    'program',
  ]);
});

test('a caller is offered only what his graph has', () => {
  const small = buildSchema(
    'type Query { apiClient: Program } type Program { name: String scopes: [String] }',
  );
  expect(examplesFor(small).map(([name]) => name)).toEqual(['program']);
});
