import { readFileSync } from 'node:fs';
import { claire } from '@guichet/stack/cast/cast.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitClaim } from './claims.ts';
import { openRealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
let heard: string[] = [];
beforeAll(async () => {
  subgraphs = await openTestSubgraphs((subgraph, { pool, sql }) => {
    if (pool === 'pages') heard.push(`${subgraph}: ${sql}`);
  });
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

const guichet = readFileSync(
  new URL(import.meta.resolve('@guichet/schema/operations/guichet-page.graphql')),
  'utf8',
);

test('the guichet costs one statement for each type, however many claims it shows', async () => {
  await using house = await openRealHouse(subgraphs);
  const person = await signIn(house.url, claire);
  const read = async () => {
    await person.ask(guichet, { first: 50 }); // The passport is at hand from here on.
    heard = [];
    const { data, errors } = await person.ask<{ claims: { nodes: unknown[] } }>(guichet, { first: 50 });
    expect(errors).toEqual([]);
    return { rows: data?.claims.nodes.length, statements: heard.toSorted() };
  };
  await submitClaim(person, 'statements-0');
  const one = await read();
  for (let index = 1; index < 30; index += 1) await submitClaim(person, `statements-${index}`);
  const thirty = await read();
  expect([one.rows, thirty.rows]).toEqual([1, 30]);
  expect(thirty.statements).toEqual(one.statements);
  await expect(`${one.statements.join('\n\n')}\n`).toMatchFileSnapshot('statements/guichet-page.sql');
});
