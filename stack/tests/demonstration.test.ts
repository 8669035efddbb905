import { afterAll, beforeAll, expect, test } from 'vitest';
import { playProvider } from '../cast/play-provider.ts';
import { openTestSubgraphs, type TestSubgraphs } from '../testing/test-subgraphs.ts';

let subgraphs: TestSubgraphs;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

const rows = (name: 'identity' | 'billing', statement: string) =>
  subgraphs.running[name].database.jobs.execute<Record<string, unknown>>(statement);

test('whoever starts the product finds a client with a request that waits, one validated and one contested, however often it starts', async () => {
  const { running, secretsDirectory, log } = subgraphs;
  for (const _start of [1, 2]) await playProvider(running, secretsDirectory, log);
  expect(await rows('identity', 'select status, reference from client_link')).toEqual([
    { status: 'ACTIVE', reference: 'C-0001' },
  ]);
  const standing = 'select status from payment_request order by invoice_number';
  expect(await rows('billing', standing)).toEqual([
    { status: 'AWAITING_CLIENT' },
    { status: 'VALIDATED' },
    { status: 'CONTESTED' },
  ]);
  const events =
    "select type from provider_event where type in ('PAYMENT_REQUEST_VALIDATED', 'PAYMENT_REQUEST_CONTESTED')";
  await expect.poll(async () => (await rows('identity', events)).length).toBe(2);
});
