import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Posted, post, refusalIn } from './post.ts';
import { compose, openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';
import { words } from './tiny-house/words.ts';

/** Billing tells payouts already; the first supergraph does not know it yet. */
const before = compose({ ...words, billing: words.billing.replace('payout: String', '') });
const after = compose(words);

const old = '{ claims { id reference } }';
const fresh = '{ claims { id payout } }';

let folder: string;
let supergraphFile: string;
let house: TinyHouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guichet-supergraph-'));
  supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, before);
  house = await openTinyHouse({
    settings: {
      supergraphFiles: { whole: supergraphFile, provider: supergraphFile, dashboard: supergraphFile },
    },
    documents: { aa: 'query Old { claims { id } }' },
  });
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await writeFile(supergraphFile, before);
  await house.renew();
});

const unknown = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' };

test('a new supergraph is taken while requests come all the time, and not one of them fails', async () => {
  expect(refusalIn(await post(house.url, fresh))).toEqual(unknown);
  const answers: Posted[] = [];
  let more = true;
  const people = Array.from({ length: 8 }, async () => {
    while (more) answers.push(await post(house.url, old));
  });
  const heard = (count: number) => vi.waitUntil(() => answers.length >= count, { timeout: 60_000 });
  await heard(20);
  await writeFile(supergraphFile, after);
  await house.renew();
  await heard(answers.length + 20);
  more = false;
  await Promise.all(people);
  for (const { status, body } of answers)
    expect([status, body]).toEqual([
      200,
      {
        data: {
          claims: [
            { id: '1', reference: 'R-1' },
            { id: '2', reference: 'R-2' },
          ],
        },
      },
    ]);
  expect((await post(house.url, fresh)).body.data).toMatchObject({ claims: [{ payout: 'P-1' }, {}] });
});

test('a request that was under way ends with the supergraph that it began with', async () => {
  await writeFile(supergraphFile, after);
  const silent = post(house.url, '{ browser silence }');
  await house.renew();
  expect((await post(house.url, fresh)).body.data).toMatchObject({ claims: [{ payout: 'P-1' }, {}] });
  const { status, body } = await silent;
  expect([status, body.data]).toEqual([200, { browser: expect.any(String), silence: null }]);
});

test('what is no supergraph is not taken: the old one stays, and the log says so', async () => {
  await writeFile(supergraphFile, 'type Query { half');
  await house.renew();
  expect((await post(house.url, old)).status).toBe(200);
  expect(house.log()).toContain('"event":"supergraph not taken"');
});

test('a supergraph that refuses a document of the client is not taken', async () => {
  await writeFile(
    supergraphFile,
    compose({ ...words, invoices: words.invoices.replace('claims: [Claim!]!  bro', 'bro') }),
  );
  await house.renew();
  expect((await post(house.url, { documentId: 'aa' })).body.data).toMatchObject({ claims: [{}, {}] });
});
