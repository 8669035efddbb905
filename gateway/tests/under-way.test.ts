import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { turnsAtOnce } from '../src/limits/turns.ts';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

/** Invoices answers when the gate is opened. */
let gate: PromiseWithResolvers<void>;
let waiting: number;
let house: TinyHouse;
beforeAll(async () => {
  house = await openTinyHouse({
    door: (door) => ({
      ...door,
      async call(call) {
        if (door.name === 'invoices') {
          waiting += 1;
          await gate.promise;
        }
        return door.call(call);
      },
    }),
  });
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => {
  gate = Promise.withResolvers();
  waiting = 0;
});

const query = '{ claims { id } }';

/** What each caller shows; anonymous ones are known by their address. */
function credentialOf(who: string): Record<string, string> {
  if (who === 'nobody') return {};
  const token = house.openSession(who);
  return who.startsWith('program') ? { authorization: `Bearer ${token}` } : { cookie: `guichet=${token}` };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(5);
}

test.each([
  ['program', 8],
  ['claire', 20],
  ['nobody', 40],
])('%s has %i operations under way and not one more, until one is through', async (who, limit) => {
  const headers = credentialOf(who);
  const asking = Array.from({ length: limit }, () => post(house.url, query, headers));
  // Outsiders wait for their turn, and are under way while they do.
  await until(() => waiting === (who === 'program' ? turnsAtOnce : limit));
  await pause(300);
  const refused = { status: 429, code: 'TOO_MANY_AT_ONCE', limit, figure: limit + 1 };
  expect(refusalIn(await post(house.url, query, headers))).toEqual(refused);
  gate.resolve();
  for (const answer of await Promise.all(asking)) expect(refusalIn(answer)).toEqual({ status: 200 });
  expect(refusalIn(await post(house.url, query, headers))).toEqual({ status: 200 });
});

test('a program counts as one, whichever of its tokens it shows', async () => {
  const asking = Array.from({ length: 8 }, () => post(house.url, query, credentialOf('program')));
  await until(() => waiting === turnsAtOnce);
  await pause(300);
  expect(refusalIn(await post(house.url, query, credentialOf('program')))).toMatchObject({
    code: 'TOO_MANY_AT_ONCE',
  });
  gate.resolve();
  await Promise.all(asking);
});

test('what is refused, fails or is left by its sender is not under way any more', async () => {
  const headers = credentialOf('program');
  gate.resolve();
  for (const wrong of ['{ bug }', '{ nothing }', '{', '{ page(first: 101) { id } }'])
    await Promise.all(Array.from({ length: 8 }, () => post(house.url, wrong, headers)));
  gate = Promise.withResolvers();
  waiting = 0;
  const abort = new AbortController();
  const gone = Array.from({ length: 8 }, () =>
    fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
      signal: abort.signal,
    }).catch(() => 'gone'),
  );
  await until(() => waiting === turnsAtOnce);
  await pause(300);
  abort.abort();
  expect(await Promise.all(gone)).toEqual(Array(8).fill('gone'));
  gate.resolve();
  await expect.poll(async () => refusalIn(await post(house.url, query, headers))).toEqual({ status: 200 });
});
