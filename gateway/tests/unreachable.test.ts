import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let house: TinyHouse;
let away: ReadonlySet<string>;
let silent: ReadonlySet<string>;
let refusals: number;
beforeAll(async () => {
  house = await openTinyHouse({ door: breakable });
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => {
  away = new Set();
  silent = new Set();
  refusals = 0;
});

/** A door that can be away or say nothing, and whose verifier can refuse the next passports as if they had just ended. */
function breakable(door: SubgraphDoor): SubgraphDoor {
  return {
    ...door,
    async call(asked) {
      if (away.has(door.name)) throw new Error('connect ECONNREFUSED');
      if (silent.has(door.name)) return new Promise(() => {});
      if (door.name === 'invoices' && refusals > 0) {
        refusals -= 1;
        return door.call({ ...asked, passport: `${asked.passport}x` });
      }
      return door.call(asked);
    },
    ready: async () => !away.has(door.name),
  };
}

const cookie = () => ({ cookie: `guichet=${house.openSession('claire')}` });

describe('a subgraph that is away', () => {
  test('leaves the rest of the answer, and says that it is unavailable', async () => {
    away = new Set(['billing']);
    const { status, body } = await post(house.url, '{ claims { id payout } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({
      claims: [
        { id: '1', payout: null },
        { id: '2', payout: null },
      ],
    });
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
  });

  test('shows in readiness by its name', async () => {
    away = new Set(['billing']);
    const response = await fetch(`${house.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', reasons: ['billing is not ready'] },
    ]);
  });

  test('makes nobody of a session when it is identity', async () => {
    const headers = cookie();
    away = new Set(['identity']);
    const answer = await post(house.url, '{ claims { id } }', headers);
    expect(refusalIn(answer)).toEqual({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' });
    expect(answer.cookies).toEqual([]);
  });
});

describe('a subgraph that stays silent', () => {
  test('is given up after five seconds', async () => {
    const started = performance.now();
    const { body } = await post(house.url, '{ silence }');
    expect(body.errors?.map((error) => error.extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  test('leaves what the others answer', async () => {
    silent = new Set(['billing']);
    const { body } = await post(house.url, '{ viewer { id } claims { id payout } }', cookie());
    expect(body.data).toEqual({
      viewer: { id: 'claire' },
      claims: [
        { id: '1', payout: null },
        { id: '2', payout: null },
      ],
    });
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
  });
});

describe('a passport that a subgraph refuses', () => {
  test('is exchanged once more, and the call is made again', async () => {
    const headers = cookie();
    await post(house.url, '{ viewer { id } }', headers);
    const before = house.sessions.exchanges;
    refusals = 1;
    const { body } = await post(house.url, '{ claims { id } }', headers);
    expect(body.data).toEqual({ claims: [{ id: '1' }, { id: '2' }] });
    expect(house.sessions.exchanges - before).toBe(1);
  });

  test('twice is told as UNAUTHENTICATED', async () => {
    refusals = 2;
    const { body } = await post(house.url, '{ claims { id } }', cookie());
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
  });

  test('of a session that ended meanwhile is told as UNAUTHENTICATED', async () => {
    const token = house.openSession('claire');
    const headers = { cookie: `guichet=${token}` };
    await post(house.url, '{ viewer { id } }', headers);
    house.sessions.tokens.delete(token);
    refusals = 1;
    const { body } = await post(house.url, '{ claims { id } }', headers);
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
  });
});
