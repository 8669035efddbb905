import { claire, dufour } from '@guichet/stack/cast/cast.ts';
import { haveClaimToComplete, haveDraft } from '@guichet/stack/scenes/claim-to-complete.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitClaim } from './claims.ts';
import { openRealHouse } from './real-house/real-house.ts';
import { trustedText } from './trusted-text.ts';

let subgraphs: TestSubgraphs;
let heard: string[] = [];
beforeAll(async () => {
  subgraphs = await openTestSubgraphs((subgraph, { pool, sql }) => {
    if (pool === 'pages') heard.push(`${subgraph}: ${sql}`);
  });
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

const guichet = trustedText('GuichetPage');

const byKey = /"beneficiary"\."id" = any/;

type Rows = { readonly nodes: readonly unknown[] };
interface GuichetPage {
  readonly viewer: {
    readonly claimDrafts: Rows;
    readonly beneficiaries: { readonly nodes: readonly { id: string }[] };
  };
  readonly waiting: Rows;
  readonly claims: Rows;
}

test('the guichet costs one statement for each list and type, however many claims and drafts it shows', async () => {
  await using house = await openRealHouse(subgraphs);
  const person = await signIn(house.url, claire);
  const officer = await signIn(house.url, dufour);
  const read = async () => {
    await person.ask(guichet, { first: 50 }); // The passport is at hand from here on.
    heard = [];
    const { data, errors } = await person.ask<GuichetPage>(guichet, { first: 50 });
    expect(errors).toEqual([]);
    const lists = [data?.claims, data?.waiting, data?.viewer.claimDrafts];
    const people = data?.viewer.beneficiaries.nodes.map(({ id }) => id) ?? [];
    // Whoever the list of the beneficiaries has told already is not asked for by key: which of the two comes first is nobody's promise.
    const always = heard.filter((statement) => !byKey.test(statement)).toSorted();
    return {
      ...{ rows: lists.map((list) => list?.nodes.length), people },
      ...{ always, byKey: heard.length - always.length },
    };
  };
  await haveClaimToComplete(person, officer);
  const few = await read();
  for (let index = 1; index < 6; index += 1) await haveClaimToComplete(person, officer);
  const [, child = ''] = few.people;
  for (let index = 6; index < 50; index += 1)
    await submitClaim(person, `statements-${index}`, index % 2 ? { beneficiaryId: child } : {});
  for (let index = 0; index < 3; index += 1) await haveDraft(person);
  const many = await read();
  expect([few.rows, many.rows]).toEqual([
    [1, 1, 1],
    [50, 6, 9],
  ]);
  expect(many.always).toEqual(few.always);
  expect(Math.max(few.byKey, many.byKey)).toBeLessThanOrEqual(1);
  await expect(`${few.always.join('\n\n')}\n`).toMatchFileSnapshot('statements/guichet-page.sql');
});
