import { createHash } from 'node:crypto';
import { buildSchema, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { addTypenames } from './add-typenames.ts';
import { generate } from './generate.ts';
import { smallProject } from './testing/small-project.ts';

const trustedDocuments = 'schema/operations/__generated__/trusted-documents.json';
const client = 'clients/web/src/graphql/__generated__';

describe('the registry of subgraphs that compose', async () => {
  const { files, refusals } = await generate(smallProject());

  test('has every file and no refusal', () => {
    expect(refusals).toEqual([]);
    expect([...files.keys()].sort()).toEqual([
      `${client}/documents/claim.ts`,
      `${client}/documents/reader.ts`,
      `${client}/documents/viewer.ts`,
      `${client}/types.ts`,
      'schema/api.graphql',
      'schema/contracts/shop.graphql',
      'schema/contracts/shop.supergraph.graphql',
      trustedDocuments,
      'schema/reference/__generated__/shop.json',
      'schema/subgraphs/identity.graphql',
      'schema/subgraphs/invoices.graphql',
      'schema/supergraph.graphql',
      'subgraphs/identity/src/__generated__/resolver-types.ts',
      'subgraphs/invoices/src/__generated__/resolver-types.ts',
    ]);
  });

  test('shows the public nothing that is for the gateway alone', () => {
    const api = files.get('schema/api.graphql') ?? '';
    expect(buildSchema(api).getMutationType()?.getFields()).toHaveProperty('signOut');
    expect(api).not.toMatch(/passport|@key|@join/i);
    expect(files.get('schema/supergraph.graphql')).toContain('issuePassport');
  });

  test('types what a resolver of a key gets and answers', () => {
    const types = files.get('subgraphs/invoices/src/__generated__/resolver-types.ts');
    expect(types).toContain("__resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']>");
    expect(types).not.toMatch(/\b(enum|namespace)\b/);
  });

  test('types with the context and the mappers that the subgraph names', async () => {
    const project = smallProject();
    const types = {
      contextType: '../context.ts#ClaimsContext',
      mappers: { Claim: '../claims/claim.ts#ClaimRow' },
    };
    const typed = await generate({
      ...project,
      subgraphs: project.subgraphs
        .filter(({ name }) => name === 'invoices')
        .map((one) => ({ ...one, types })),
    });
    const text = typed.files.get('subgraphs/invoices/src/__generated__/resolver-types.ts');
    expect(text).toContain("import type { ClaimsContext } from '../context.ts';");
    expect(text).toContain('Claim: ResolverTypeWrapper<ClaimRowRecord>;');
  });

  test('knows each document by the hash of its text, with the fragments that it uses', () => {
    const texts = Object.entries<string>(JSON.parse(files.get(trustedDocuments) ?? ''));
    expect(texts).toHaveLength(2);
    for (const [id, text] of texts) {
      expect(id).toBe(createHash('sha256').update(text).digest('hex'));
      expect(text).toContain('fragment Reader on Account');
      expect(print(addTypenames(parse(text)))).toBe(text);
    }
  });

  test('gives the client the same ids, each in the file of its operation', () => {
    const [claim = '', viewer = ''] = ['claim', 'viewer'].map((name) =>
      files.get(`${client}/documents/${name}.ts`),
    );
    for (const [id, text] of Object.entries<string>(JSON.parse(files.get(trustedDocuments) ?? ''))) {
      expect(claim.includes(id)).toBe(text.includes('query Claim'));
      expect(viewer.includes(id)).toBe(text.includes('query Viewer'));
    }
    expect(viewer).toContain(
      "export const ViewerDocument = trusted<ViewerQuery, ViewerQueryVariables>('query', 'Viewer',",
    );
  });

  test('types what the client gets: the members of a union apart, a fragment once, an enum from the file of types', () => {
    expect(files.get(`${client}/documents/claim.ts`)).toContain("readonly __typename: 'TravelDetails'");
    const reader = files.get(`${client}/documents/reader.ts`) ?? '';
    expect(reader).toContain('export type ReaderFragment = ');
    expect(reader).toContain('readonly locale: Types.Language');
    expect(reader).not.toContain('trusted');
    expect(files.get(`${client}/documents/viewer.ts`)).not.toContain('ReaderFragment');
    expect(files.get(`${client}/types.ts`)).toMatch(/export type Language =\s+\| 'FR'\s+\| 'DE';/);
  });
});

test('__typename is added last in every selection but the operation’s own, unless it is there', () => {
  const document = parse(
    'query Q { a { __typename b } c { t: __typename } d { ... on E { f } } } fragment G on E { f }',
  );
  expect(print(addTypenames(document)).replace(/\s+/g, ' ')).toBe(
    'query Q { a { __typename b } c { t: __typename __typename } d { ... on E { f __typename } __typename } } fragment G on E { f __typename }',
  );
});
