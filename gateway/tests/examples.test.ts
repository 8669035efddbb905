import { readFileSync } from 'node:fs';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, readExamples } from './examples/read-examples.ts';
import { type Scene, setScene } from './examples/scene.ts';
import { settle } from './examples/settle.ts';
import { post } from './post.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
let house: RealHouse;
let scene: Scene;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
  house = await openRealHouse(subgraphs);
  scene = await setScene(house.url, subgraphs);
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});

function rootFieldsOf(contract: string): readonly string[] {
  const file = new URL(import.meta.resolve(`@guichet/schema/contracts/${contract}.graphql`));
  const schema = buildSchema(readFileSync(file, 'utf8'));
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
}

/** Asks as each program of the contract until one is not refused. */
async function run(contract: 'provider' | 'dashboard', { field, query, variables }: Example) {
  const filled: object = JSON.parse(
    variables.replaceAll(/\{(\w+)\}/g, (whole, name) => scene.places[name] ?? whole),
  );
  for (const program of /sandbox/i.test(field) ? [scene.sandbox] : scene.programs[contract]) {
    const headers = { authorization: `Bearer ${program.token}`, 'accept-language': 'en' };
    const { body } = await post(house.url, { query, variables: filled }, headers);
    if (body.errors?.[0]?.extensions['code'] === 'FORBIDDEN') continue;
    const { data, errors } = body;
    return { variables: filled, answer: { data, errors } };
  }
  throw new Error('Every program was refused.');
}

describe.each(['provider', 'dashboard'] as const)('the contract of a %s', (contract) => {
  const examples = readExamples(contract);

  test('has an example for each of its root fields, and none for anything else', () => {
    expect([...new Set(examples.map(({ field }) => field))].sort()).toEqual(
      rootFieldsOf(contract).toSorted(),
    );
  });

  test.each(examples)('answers the example $name as the developers’ pages show it', async (example) => {
    const ran = await run(contract, example);
    expect(ran.answer.errors).toBeUndefined();
    // An example without a row teaches nothing.
    expect(JSON.stringify(ran.answer.data?.[example.field] ?? null)).not.toMatch(
      /^(null|\[\]|.*\[\].*\[\])$/,
    );
    await expect(`${JSON.stringify(settle(ran), null, 2)}\n`).toMatchFileSnapshot(example.kept);
  });
});
