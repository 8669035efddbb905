import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());
beforeEach(() => counter.sql(sql`delete from api_budget`));

const holderId = '0199f000-0000-7000-8000-000000000001';
const document = `mutation ($input: ChargeBudgetInput!) {
  charged: chargeBudget(input: $input) { granted remaining retryAfterSeconds resetSeconds } }`;

interface Charged {
  readonly granted: boolean;
  readonly remaining: number;
  readonly retryAfterSeconds: number;
  readonly resetSeconds: number;
}

/** Charges a budget of six thousand points a minute, which is a hundred a second. */
async function charge(points: number, some: object = {}): Promise<Charged> {
  const input = { holder: 'CLIENT', holderId, points, perMinute: 6000, ...some };
  const passport = await counter.gateway();
  const { data, codes } = await counter.ask<{ charged: Charged }>(document, { input }, { passport });
  if (!data) throw new Error(`The counter refused: ${codes.join(' ')}`);
  return data.charged;
}

/** As if the last charge had been so long ago. */
const later = (seconds: number) =>
  counter.sql(
    sql`update api_budget set filled_at = clock_timestamp() - make_interval(secs => ${seconds}::float8)`,
  );
/** The refill of a slow machine between two charges must not decide a test. */
const still = () => counter.sql(sql`update api_budget set filled_at = clock_timestamp() + interval '1 hour'`);

test('a budget grants what it holds to the last point, and nothing above', async () => {
  expect(await charge(5999)).toEqual({
    granted: true,
    remaining: 1,
    retryAfterSeconds: 0,
    resetSeconds: 60,
  });
  await still();
  expect(await charge(2)).toMatchObject({ granted: false, remaining: 1, retryAfterSeconds: 1 });
  expect(await charge(1)).toMatchObject({ granted: true, remaining: 0 });
  expect(await charge(1)).toMatchObject({ granted: false, remaining: 0, resetSeconds: 60 });
});

test('an operation that costs more than a full budget is never granted, the first one neither', async () => {
  expect(await charge(6001)).toMatchObject({ granted: false, remaining: 6000 });
  expect(await charge(6000)).toMatchObject({ granted: true, remaining: 0 });
});

test('what flows in counts, and a budget never holds more than when it is full', async () => {
  await charge(6000);
  await later(9);
  expect(await charge(1000)).toMatchObject({ granted: false, retryAfterSeconds: 1 });
  await later(10);
  expect((await charge(1000)).granted).toBe(true);
  await later(24 * 3600);
  expect(await charge(6001)).toMatchObject({ granted: false, remaining: 6000 });
});

test('a clock that was set back fills nothing', async () => {
  await charge(6000);
  await still();
  expect(await charge(1)).toMatchObject({ granted: false, remaining: 0 });
});

test('each program and each person has his own', async () => {
  await charge(6000);
  await still();
  expect((await charge(1)).granted).toBe(false);
  expect((await charge(1, { holder: 'ACCOUNT' })).granted).toBe(true);
  expect((await charge(1, { holderId: holderId.replace(/1$/, '2') })).granted).toBe(true);
});

test('fifty charges at once take no more than there is', async () => {
  await charge(5000);
  await still();
  const charged = await Promise.all(Array.from({ length: 50 }, () => charge(100)));
  expect(charged.filter(({ granted }) => granted)).toHaveLength(10);
  expect(Math.min(...charged.map(({ remaining }) => remaining))).toBe(0);
});

test('what is no charge is refused', async () => {
  for (const wrong of [{ points: -1 }, { perMinute: 0 }, { holderId: 'nobody' }])
    await expect(charge(1, wrong)).rejects.toThrow('BAD_USER_INPUT');
});

test('only the gateway charges', async () => {
  const input = { holder: 'CLIENT', holderId, points: 1, perMinute: 6000 };
  const person = await counter.sign({ kind: 'ACCOUNT', subject: holderId });
  const billing = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
  for (const passport of [person, billing])
    expect((await counter.ask(document, { input }, { passport })).codes).toEqual(['FORBIDDEN']);
  expect(await counter.sql(sql`select 1 from api_budget`)).toEqual([]);
});
