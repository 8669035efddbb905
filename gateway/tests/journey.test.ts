import { claire, dufour } from '@guichet/stack/cast/cast.ts';
import { type GraphClient, openGraphClient } from '@guichet/stack/testing/graph-client.ts';
import { type Signatory, signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitClaim } from './claims.ts';
import { type Posted, post } from './post.ts';
import { openRealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

const viewer = '{ viewer { email familyName locale roles { office role } } }';
const guichet = `{
  viewer { email }
  claims(first: 50) {
    nodes { id status total { amount currency } beneficiary { givenName } payout { status } }
  }
}`;

describe.each(['LOCAL', 'HTTP'] as const)('the counter over %s doors', (wire) => {
  test('lets a person in by password and code, shows who views, and lets the person out', async () => {
    await using house = await openRealHouse(subgraphs, wire);
    const nobody = await openGraphClient(house.url).ask(viewer);
    expect(nobody.data).toEqual({ viewer: null });
    const person = await signIn(house.url, claire);
    expect((await person.ask(viewer)).data).toEqual({
      viewer: { email: claire.email, familyName: 'Favre', locale: 'FR', roles: [] },
    });
    const out = await person.ask('mutation { signOut { signedOut problems { code } } }');
    expect(out.data).toEqual({ signOut: { signedOut: true, problems: [] } });
    expect((await person.ask(viewer)).data).toEqual({ viewer: null });
  });

  test('carries a claim from the person to the officer and back', async () => {
    await using house = await openRealHouse(subgraphs, wire);
    const person = await signIn(house.url, claire);
    const id = await submitClaim(person, `journey-${wire}`);
    const officer = await signIn(house.url, dufour);
    const accept = await officer.ask(
      'mutation ($id: ID!) { acceptClaim(id: $id, version: 1) { claim { status } problems { code message } } }',
      { id },
    );
    expect(accept).toMatchObject({ data: { acceptClaim: { claim: { status: 'ACCEPTED' }, problems: [] } } });
    await expect
      .poll(() => claimOf(person, id), { timeout: 20_000 })
      .toMatchObject({
        status: 'ACCEPTED',
        total: { amount: '143.66', currency: 'CHF' },
        beneficiary: { givenName: 'Claire' },
        payout: { status: 'PENDING' },
      });
  });

  test('refuses nobody and the wrong office alike where only the right one may', async () => {
    await using house = await openRealHouse(subgraphs, wire);
    const command = 'mutation { acceptClaim(id: "0", version: 1) { problems { code } } }';
    const nobody = await openGraphClient(house.url).ask(command);
    expect(nobody.errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
    const person = await signIn(house.url, claire);
    expect((await person.ask(command)).errors.map((error) => error.extensions?.code)).toEqual(['FORBIDDEN']);
  });
});

test('both kinds of doors give the same answers', async () => {
  await using local = await openRealHouse(subgraphs, 'LOCAL');
  await using wired = await openRealHouse(subgraphs, 'HTTP');
  const questions: readonly [string, Record<string, unknown>][] = [
    [viewer, {}],
    [guichet, {}],
    ['{ claimForms { code number title } }', {}],
    ['{ claim(id: "none") { id } }', {}],
    [
      'query ($input: ClaimInput!) { previewClaim(input: $input) { problems { path code message } } }',
      { input: {} },
    ],
    ['mutation { acceptClaim(id: "0", version: 1) { problems { code } } }', {}],
    ['mutation { completeSignIn(challengeId: "0", code: "000000") { problems { path code message } } }', {}],
    ['{ nothing }', {}],
  ];
  const cookies = [null, await cookieOf(local.url, claire), await cookieOf(local.url, dufour)];
  for (const cookie of cookies)
    for (const [query, variables] of questions) {
      const [here, there] = await Promise.all(
        [local, wired].map(({ url }) =>
          post(url, { query, variables }, { origin: url, ...(cookie && { cookie }) }),
        ),
      );
      expect(withoutCost(there), query).toEqual(withoutCost(here));
    }
});

/** A session is identity's, so that every gateway knows its cookie. */
async function cookieOf(url: string, person: Signatory): Promise<string | null> {
  return (await signIn(url, person)).cookie;
}

async function claimOf(person: GraphClient, id: string): Promise<unknown> {
  const { data } = await person.ask<{ claims: { nodes: { id: string }[] } }>(guichet);
  return data?.claims.nodes.find((claim) => claim.id === id);
}

/** What a budget holds changes with each question, whichever door it goes through. */
function withoutCost(posted: Posted | undefined) {
  const { data, errors } = posted?.body ?? {};
  return { data, errors };
}
