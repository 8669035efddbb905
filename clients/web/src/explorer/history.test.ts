import { expect, test } from 'vitest';
import { titleOf, withQuery } from './history.ts';

test('the list keeps 20 queries, the last one first, and each once', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => `{ q${index} }`);
  expect(withQuery(twenty.slice(1), '{ new }')).toEqual(['{ new }', ...twenty.slice(1)]);
  expect(withQuery(twenty, '{ new }')).toEqual(['{ new }', ...twenty.slice(0, 19)]);
  expect(withQuery(['{ a }', '{ b }'], '{ b }')).toEqual(['{ b }', '{ a }']);
});

test('a query is known by its first 70 signs', () => {
  expect(titleOf('query A {\n  viewer { id }\n}')).toBe('query A { viewer { id } }');
  expect(titleOf('x'.repeat(70))).toBe('x'.repeat(70));
  expect(titleOf('x'.repeat(71))).toBe(`${'x'.repeat(69)}…`);
});
