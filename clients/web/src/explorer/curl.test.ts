import { expect, test } from 'vitest';
import { curlOf } from './curl.ts';

test('a question goes to a terminal as it is, quotes too, and without a token', () => {
  const question = { query: '{ service(code: "L\'acte $HOME") { title } }' };
  expect(curlOf(question, 'https://guichet.example.ch').split('\n')).toEqual([
    'curl https://guichet.example.ch/graphql \\',
    '  -H "authorization: Bearer $TOKEN" \\',
    "  -H 'content-type: application/json' \\",
    `  -d '{"query":"{ service(code: \\"L'\\''acte $HOME\\") { title } }"}'`,
  ]);
});
