import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WrittenFile } from './describe-error.ts';
import { generate } from './generate.ts';
import { readProject } from './read-project.ts';
import { smallProject } from './testing/small-project.ts';

function withDocument(...operations: readonly WrittenFile[]) {
  return generate({ ...smallProject(), operations });
}

test('refuses an enum that two subgraphs write differently, and names both lines', async () => {
  const { files, refusals } = await generate(
    smallProject((sdl) => {
      sdl.invoices = sdl.invoices.replace('enum Language { FR DE }', 'enum Language { FR DE IT }');
    }),
  );
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatch(/Language.*IT.*\(ENUM_VALUE_MISMATCH\)$/s);
  expect([...files.keys()]).not.toContain('schema/supergraph.graphql');
  expect([...files.keys()]).toContain('subgraphs/invoices/src/__generated__/resolver-types.ts');
});

test('refuses a field of an entity that two subgraphs answer, and says where', async () => {
  const { refusals } = await generate(
    smallProject((sdl) => {
      sdl.invoices = sdl.invoices.replace(
        'type Account @key(fields: "id") { id: ID!',
        '$&, locale: Language!',
      );
    }),
  );
  expect(refusals[0]).toMatch(
    /^subgraphs\/identity\/src\/room\.graphql:7 subgraphs\/invoices\/src\/room\.graphql:3 .*\(INVALID_FIELD_SHARING\)$/,
  );
});

test('refuses a subgraph that does not parse, with its line', async () => {
  const { refusals } = await generate(
    smallProject((sdl) => {
      sdl.identity = sdl.identity.replace('enum Language', 'enum { Language');
    }),
  );
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatch(/^subgraphs\/identity\/src\/room\.graphql:8 Syntax Error/);
});

test('refuses a type that no public field leads to', async () => {
  const { refusals } = await generate(
    smallProject((sdl) => {
      sdl.identity = sdl.identity.replace('IssuePassportPayload @inaccessible', 'IssuePassportPayload');
    }),
  );
  expect(refusals).toEqual([
    'The type IssuePassportPayload is public, but no public field leads to it: mark it @inaccessible, or remove it',
  ]);
});

test('refuses a scalar that has no type in the code', async () => {
  const { refusals } = await generate(
    smallProject((sdl) => {
      sdl.identity = `${sdl.identity} scalar Colour extend type Query { colour: Colour }`;
    }),
  );
  expect(refusals.join()).toContain('Unknown scalar type Colour');
});

test('refuses a document that asks for what is not public', async () => {
  const { files, refusals } = await withDocument({
    file: 'schema/operations/wrong.graphql',
    text: 'query Wrong {\n  viewer {\n    passport\n  }\n}',
  });
  expect(refusals).toEqual([
    'schema/operations/wrong.graphql:3 Cannot query field "passport" on type "Account".',
  ]);
  expect([...files.keys()]).not.toContain('schema/operations/__generated__/trusted-documents.json');
});

test('refuses two operations in a file, an operation without a name, and a name used twice', async () => {
  const { refusals } = await withDocument(
    { file: 'a.graphql', text: 'query A { viewer { id } } query B { viewer { id } }' },
    { file: 'b.graphql', text: '{ viewer { id } }' },
    { file: 'c.graphql', text: 'query A { viewer { id } }' },
    { file: 'd.graphql', text: 'query D {' },
  );
  expect(refusals).toEqual([
    'a.graphql One operation a file',
    'b.graphql An operation needs a name',
    'c.graphql The name A is used twice',
    'd.graphql:1 Syntax Error: Expected Name, found <EOF>.',
  ]);
});

test('refuses a subgraph that does not print, and says why', async () => {
  const root = mkdtempSync(join(tmpdir(), 'guichet-registry-'));
  try {
    for (const name of ['broken', 'missing', 'sound']) {
      mkdirSync(join(root, 'subgraphs', name, 'src'), { recursive: true });
      writeFileSync(join(root, 'subgraphs', name, 'package.json'), '{}');
    }
    writeFileSync(
      join(root, 'subgraphs/broken/src/print-schema.ts'),
      "throw new Error('no rule for Claim.total')",
    );
    writeFileSync(
      join(root, 'subgraphs/sound/src/print-schema.ts'),
      "process.stdout.write('type Query { a: Int }')",
    );
    writeFileSync(join(root, 'subgraphs/sound/codegen.json'), '{ "contextType": "../context.ts#Sound" }');
    const project = await readProject(root);
    expect(project.subgraphs).toEqual([
      {
        name: 'sound',
        sdl: 'type Query { a: Int }',
        rooms: [],
        types: { contextType: '../context.ts#Sound' },
      },
    ]);
    expect(project.refusals).toHaveLength(2);
    expect(project.refusals[0]).toContain('no rule for Claim.total');
    expect(project.refusals[1]).toContain('subgraphs/missing/src/print-schema.ts is missing');
    const { files, refusals } = await generate(project);
    expect(refusals).toEqual(project.refusals);
    expect([...files.keys()]).toContain('subgraphs/sound/src/__generated__/resolver-types.ts');
  } finally {
    rmSync(root, { recursive: true });
  }
});
