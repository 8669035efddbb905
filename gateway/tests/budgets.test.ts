import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { monney, nora } from '@guichet/stack/cast/cast.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBudgets } from '../src/costs/budget.ts';
import { type Posted, post, refusalIn } from './post.ts';
import { openProgram } from './programs.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
/** Two processes of the gateway before the same subgraphs, one of them over HTTP. */
let houses: readonly RealHouse[];
let crowd: string;
let provider: string;
let dashboard: string;

beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
  const settings = { budgets: { provider: 2_100, dashboard: 20_100 } };
  houses = [
    await openRealHouse(subgraphs, 'LOCAL', settings),
    await openRealHouse(subgraphs, 'HTTP', settings),
  ];
  const url = houses[0]?.url ?? '';
  const [administrator, manager] = [await signIn(url, monney), await signIn(url, nora)];
  const { data } = await manager.ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    '{ viewer { memberships { organisation { id } } } }',
  );
  const organisationId = data?.viewer.memberships[0]?.organisation.id ?? '';
  provider = (await openProgram(url, manager, { organisationId, scopes: ['CLIENTS'] })).token;
  // Whose budget nobody has spent before: a process remembers that for a second.
  crowd = (await openProgram(url, manager, { organisationId, scopes: ['CLIENTS'] })).token;
  dashboard = (await openProgram(url, administrator, { office: 'INSURANCE', scopes: ['ADHOC'] })).token;
});
afterAll(async () => {
  for (const house of houses) await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});

const database = () => subgraphs.running.identity.database.pages;
beforeEach(() => database().execute(sql`delete from api_budget`));

/** Asks one of the two processes, in turn. */
const ask = (token: string, query: string, process: number, variables: object = {}) =>
  post(houses[process % 2]?.url ?? '', { query, variables }, { authorization: `Bearer ${token}` });
const remainingIn = ({ body }: Posted) =>
  (body as { extensions?: { cost: { budget: { remaining: number } } } }).extensions?.cost.budget.remaining;
/** A slow machine must not fill the budget during a test. */
const still = () =>
  database().execute(sql`update api_budget set filled_at = clock_timestamp() + interval '1 hour'`);

test('what a program spends at one process is spent at the other', async () => {
  const query = '{ apiClient { name } }';
  await ask(provider, query, 0);
  await still();
  await database().execute(sql`update api_budget set level = 2100 - 101`);
  // Planning is each process's own.
  expect(remainingIn(await ask(provider, query, 1))).toBe(2_100 - 202);
  expect(remainingIn(await ask(provider, query, 0))).toBe(2_100 - 203);
  await database().execute(sql`update api_budget set level = 0`);
  for (const process of [0, 1])
    expect(refusalIn(await ask(provider, query, process))).toMatchObject({
      status: 429,
      code: 'BUDGET_SPENT',
      limit: 2_100,
      figure: 1,
      retryAfterSeconds: 1,
    });
});

test('operations at both processes at once take no more than there is', async () => {
  const query = '{ apiClient { kind } }';
  for (const process of [0, 1]) await ask(crowd, query, process);
  await database().execute(sql`update api_budget set level = 9`);
  await still();
  const answers = await Promise.all(Array.from({ length: 16 }, (_, index) => ask(crowd, query, index)));
  const codes = answers.map((answer) => refusalIn(answer)['code'] ?? 'ANSWERED').toSorted();
  expect(codes).toEqual([...Array(9).fill('ANSWERED'), ...Array(7).fill('BUDGET_SPENT')]);
});

test('fifty charges from two processes at once never exceed the budget', async () => {
  const keyRing = await openKeyRing(subgraphs.secretsDirectory, 'gateway');
  const { door } = subgraphs.running.identity;
  const processes = [openBudgets(door, keyRing), openBudgets(door, keyRing)];
  const payer = { holder: 'CLIENT', holderId: crypto.randomUUID(), perMinute: 1_000 } as const;
  const slip: Slip = {
    locale: 'fr',
    clientAddress: null,
    deadline: Date.now() + 60_000,
    traceparent: null,
    device: null,
    userAgent: null,
  };
  await processes[0]?.(payer, 900, slip);
  await still();
  const charged = await Promise.all(
    Array.from({ length: 50 }, (_, index) => processes[index % 2]?.(payer, 10, slip)),
  );
  expect(charged.filter((one) => one?.granted)).toHaveLength(10);
});

test('a dashboard pays for a page of claims by its size', async () => {
  const query = 'query ($n: Int) { claims(first: $n) { nodes { id } } }';
  await ask(dashboard, query, 0, { n: 1 });
  await database().execute(sql`update api_budget set level = 101`);
  await still();
  expect(remainingIn(await ask(dashboard, query, 0, { n: 100 }))).toBe(0);
  expect(refusalIn(await ask(dashboard, query, 0, { n: 0 }))).toMatchObject({
    code: 'BUDGET_SPENT',
    figure: 1,
  });
});

test('documents of the house cost a person nothing', async () => {
  await signIn(houses[0]?.url ?? '', nora);
  expect(await database().execute(sql`select 1 from api_budget`)).toEqual([]);
});
