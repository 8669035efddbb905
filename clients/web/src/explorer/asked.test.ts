import { expect, test } from 'vitest';
import { inExplorer } from '../pages/developer-reference/examples.ts';
import { askedIn } from './asked.ts';

test('the explorer opens with the example that the developers’ pages led to', () => {
  const example = {
    ...{ name: 'claims', field: 'claims', title: 'The newest claims', answer: {} },
    query: 'query Newest($first: Int) {\n  claims(first: $first) { nodes { id } } # & more = "é"\n}',
    variables: { first: 2 },
  };
  const { hash } = new URL(inExplorer(example), 'https://guichet.example');
  expect(askedIn(hash)).toEqual({ query: example.query, variables: '{\n  "first": 2\n}' });
});

test('an address that brings no query leaves the explorer its own example', () => {
  expect([askedIn(''), askedIn('#content'), askedIn('#query=')]).toEqual([null, null, null]);
});
