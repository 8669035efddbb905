import { expect, test } from 'vitest';
import { generate, releasedFile } from '../compose/generate.ts';
import { smallProject } from '../compose/testing/small-project.ts';
import { changelogFile } from '../reference/changelog.ts';
import { withReleases } from '../reference/released-files.ts';
import { checkRegistry, findBreaks } from './check.ts';

/** What is committed when everything was generated and released. */
async function committed(): Promise<Map<string, string>> {
  const project = smallProject();
  const { files } = await generate(project);
  return new Map(await withReleases(project, files, { date: '2026-11-01', read: () => undefined }));
}

async function check(
  files: ReadonlyMap<string, string>,
  project = smallProject(),
): Promise<readonly string[]> {
  return checkRegistry(project, {
    read: (file) => files.get(file),
    list: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)),
  });
}

test('accepts a registry that is committed as it would be generated', async () => {
  expect(await check(await committed())).toEqual([]);
});

test('refuses a generated file that was edited, and one that is missing', async () => {
  const files = await committed();
  files.set('schema/supergraph.graphql', `${files.get('schema/supergraph.graphql')} `);
  files.delete('schema/subgraphs/identity.graphql');
  expect(await check(files)).toEqual([
    'schema/subgraphs/identity.graphql is not what would be generated: run npm run schema',
    'schema/supergraph.graphql is not what would be generated: run npm run schema',
  ]);
});

test('refuses a contract of whose beginning the changelog does not tell', async () => {
  const files = await committed();
  files.set(changelogFile, '[]');
  expect(await check(files)).toEqual([
    'schema/released/changelog.json has no first release of shop: npm run schema -- --release',
  ]);
});

test('refuses what is left of an operation that is gone', async () => {
  const files = await committed();
  const { operations, ...project } = smallProject();
  const fewer = operations.filter(({ file }) => !file.endsWith('viewer.graphql'));
  expect(await check(files, { ...project, operations: fewer })).toEqual([
    'schema/operations/__generated__/trusted-documents.json is not what would be generated: run npm run schema',
    'clients/web/src/graphql/__generated__/documents/viewer.ts is not generated any more: run npm run schema',
  ]);
});

test('refuses a subgraph that changed after the registry was generated', async () => {
  const added = smallProject((sdl) => {
    sdl.identity = sdl.identity.replace(
      'enum Language',
      'extend type Account { givenName: String } enum Language',
    );
  });
  const refusals = await check(await committed(), added);
  expect(refusals.filter((line) => line.endsWith('run npm run schema')).length).toBe(refusals.length);
  expect(refusals.join()).toContain('schema/api.graphql');
});

test('refuses a removed field of the released contract, even when everything else was generated again', async () => {
  const removed = smallProject((sdl) => {
    sdl.invoices = sdl.invoices.replace(
      'type TravelDetails { from: Date }',
      'type TravelDetails { to: Date }',
    );
  });
  const { files } = await generate(removed);
  const released = [...(await committed())].filter(([file]) => file.startsWith('schema/released/'));
  expect(await check(new Map([...files, ...released]), removed)).toEqual([
    "TravelDetails.from breaks schema/released/api.graphql: Field 'from' was removed from object type 'TravelDetails'; if it is meant, npm run schema -- --release moves the contract",
  ]);
});

test('refuses an argument that became required, and accepts a new field and a new optional argument', async () => {
  const { files } = await generate(
    smallProject((sdl) => {
      sdl.invoices = sdl.invoices.replace(
        'claim(id: ID!): Claim',
        'claim(id: ID!, office: ID, day: Date): Claim',
      );
    }),
  );
  const widened = files.get('schema/api.graphql') ?? '';
  const required = widened.replace('office: ID', 'office: ID!');
  const released = (await committed()).get(releasedFile);
  expect(await findBreaks(released, widened)).toEqual([]);
  expect(await findBreaks(released, required)).toEqual([expect.stringContaining("'office: ID!'")]);
});

test('refuses subgraphs that do not compose, and documents that do not validate', async () => {
  const conflict = smallProject((sdl) => {
    sdl.invoices = sdl.invoices.replace('enum Language { FR DE }', 'enum Language { FR }');
  });
  expect((await check(await committed(), conflict)).join()).toContain('ENUM_VALUE_MISMATCH');
  const wrong = [{ file: 'schema/operations/wrong.graphql', text: 'query Wrong { nothing }' }];
  expect((await check(await committed(), { ...smallProject(), operations: wrong }))[0]).toContain(
    'wrong.graphql:1',
  );
});

test('asks for the first contract', async () => {
  const files = await committed();
  files.delete(releasedFile);
  expect(await check(files)).toEqual([
    'schema/released/api.graphql is missing: npm run schema -- --release moves the contract',
  ]);
});

test('holds the contract of an audience against its own release', async () => {
  const cut = smallProject((sdl) => {
    sdl.invoices = sdl.invoices.replace(
      '{ id: ID! @tag(name: "shop"), total: Money!,',
      '{ id: ID!, total: Money! @tag(name: "shop"),',
    );
    for (const type of ['Money', 'Problem', 'PageInfo'])
      sdl.invoices = sdl.invoices.replace(
        `type ${type} @shareable`,
        `type ${type} @shareable @tag(name: "shop")`,
      );
  });
  const { files } = await generate(cut);
  const released = [...(await committed())].filter(([file]) => file.startsWith('schema/released/'));
  expect(await check(new Map([...files, ...released]), cut)).toEqual([
    "Claim.id breaks schema/released/shop.graphql: Field 'id' was removed from object type 'Claim'; if it is meant, npm run schema -- --release moves the contract",
  ]);
});
