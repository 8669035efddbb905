import { expect, test } from 'vitest';
import { type Example, examplesIn, inExplorer, write } from './examples.ts';

const texts = {
  '/schema/examples/dashboard/claims.graphql':
    '# The newest claims\nquery Newest($first: Int) {\n  claims(first: $first) {\n    nodes {\n      id\n    }\n  }\n}\n',
  '/schema/examples/dashboard/claims.answer.json':
    '{ "variables": { "first": 2 }, "answer": { "data": { "claims": { "nodes": [] } } } }',
  '/schema/examples/dashboard/claims.of-today.graphql': '# Not run yet\n{ claims { nodes { id } } }',
};

const [example] = examplesIn(texts);
if (!example) throw new Error('There is no example.');
const written = (language: 'graphql' | 'curl' | 'typescript', one: Example = example) =>
  write(one, language, 'https://guichet.example');

test('an example is a document with its last run; one that was never run is not shown', () => {
  expect(examplesIn(texts)).toHaveLength(1);
  expect(example).toMatchObject({
    ...{ name: 'claims', field: 'claims', title: 'The newest claims', variables: { first: 2 } },
    answer: { data: { claims: { nodes: [] } } },
  });
  expect(written('graphql')).toMatch(/^query Newest/);
});

test('a call by curl leaves the token to the shell and everything else as it stands', () => {
  const asked = { ...example, query: '{ claim(id: "l\'autre $1") { id } }', variables: {} };
  expect(written('curl', asked)).toBe(
    [
      'curl',
      "-H 'content-type: application/json'",
      "-H 'accept-language: en'",
      '-H "authorization: Bearer $TOKEN"',
      `-d '{"query":"{ claim(id: \\"l'\\''autre $1\\") { id } }"}'`,
      'https://guichet.example/graphql',
    ].join(' \\\n  '),
  );
  expect(written('curl')).toContain('"variables":{"first":2}');
});

test('a call in TypeScript is a program that compiles', () => {
  const program = written('typescript');
  expect(program).toContain("await fetch('https://guichet.example/graphql'");
  expect(() => new Function('token', `return async () => { ${program} }`)).not.toThrow();
});

test('the explorer is opened with the document behind the #, which no server sees', () => {
  const [path, hash = ''] = inExplorer(example).split('#');
  expect(path).toBe('/explorer');
  expect(new URLSearchParams(hash).get('query')).toBe(example.query);
});
