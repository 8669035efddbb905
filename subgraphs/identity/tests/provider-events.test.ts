import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordEvent } from '../src/provider-events/record-event.ts';
import type { ProviderId } from '../src/providers/provider.ts';
import { companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';
import { providerAt, type TestProvider } from './service-provider.ts';

let counter: Counter;
let founded: ReturnType<typeof companyAt>;
let provider: TestProvider;

beforeAll(async () => {
  counter = await openCounter();
  founded = companyAt(counter);
  provider = await providerAt(counter, { founded });
});
afterAll(() => counter[Symbol.asyncDispose]());

const at = '2026-11-29T08:15:00.000Z';
const clientId = '0199f000-0000-7000-8000-00000000c11e';
const paymentRequestId = '0199f000-0000-7000-8000-00000000fee1';
const asBilling = () => counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');

async function tell(input: object, passport?: string) {
  const command =
    'mutation ($input: ProviderEventInput!) { recordProviderEvent(input: $input) { problems { code } } }';
  const whole = {
    ...{ key: crypto.randomUUID(), providerId: provider.id, type: 'PAYMENT_REQUEST_VALIDATED' },
    ...{ at, clientId, paymentRequestId, ...input },
  };
  return counter.ask(command, { input: whole }, { passport: passport ?? (await asBilling()) });
}

interface Page {
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
async function read(of: TestProvider, variables: object = {}): Promise<Page> {
  const query = `query ($first: Int, $after: String) { events(first: $first, after: $after) {
    nodes { id type at clientId paymentRequestId } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
  const { data, codes } = await counter.ask<{ events: Page }>(
    query,
    { ...variables },
    { passport: await of.asProgram() },
  );
  if (!data) throw new Error(codes.join());
  return data.events;
}
const typesOf = ({ nodes }: Page) => nodes.map(({ type }) => type);

/** Records in a transaction of its own, as a use case does, and holds it open as long as it is told. */
function recording(providerId: string, type: 'CLIENT_REFUSED' | 'CLIENT_ENDED', until?: Promise<void>) {
  const recorded = Promise.withResolvers<void>();
  const committed = counter.running.database.transaction(async (tx) => {
    await recordEvent(
      tx,
      {
        ...{ providerId: providerId as ProviderId, key: crypto.randomUUID(), type, clientId },
        ...{ paymentRequestId: null, at: Temporal.Instant.from(at) },
      },
      { newId: <Id extends string>() => randomUUIDv7() as Id },
    );
    recorded.resolve();
    await until;
  });
  return { recorded: recorded.promise, committed };
}

test('an event is read by the program of its provider, and by no other', async () => {
  const other = await providerAt(counter, { founded });
  expect(await tell({})).toMatchObject({ codes: [], data: { recordProviderEvent: { problems: [] } } });
  expect(await read(provider)).toMatchObject({
    nodes: [{ type: 'PAYMENT_REQUEST_VALIDATED', at, clientId, paymentRequestId }],
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
  });
  expect((await read(other)).nodes).toEqual([]);
});

test('a key is recorded once, also when it comes ten times at once', async () => {
  const own = await providerAt(counter, { founded });
  const once = { providerId: own.id, key: 'once' };
  await Promise.all(Array.from({ length: 10 }, () => tell(once)));
  await tell({ ...once, type: 'PAYMENT_REQUEST_CONTESTED' });
  expect(typesOf(await read(own))).toEqual(['PAYMENT_REQUEST_VALIDATED']);
});

test('whoever follows the cursor misses no event that commits after one that was recorded later', async () => {
  const own = await providerAt(counter, { founded });
  const release = Promise.withResolvers<void>();
  const early = recording(own.id, 'CLIENT_REFUSED', release.promise);
  await early.recorded;
  const late = recording(own.id, 'CLIENT_ENDED');
  // The later one waits for the earlier one, or is there already.
  const waits = sql`select from pg_locks join pg_database d on d.oid = database
    where locktype = 'advisory' and not granted and datname = current_database()`;
  await expect
    .poll(async () => (await counter.sql(waits)).length + (await read(own)).nodes.length, { timeout: 5_000 })
    .toBe(1);
  const between = await read(own);
  release.resolve();
  await Promise.all([early.committed, late.committed]);
  const after = await read(own, { after: between.pageInfo.endCursor });
  expect([...typesOf(between), ...typesOf(after)]).toEqual(['CLIENT_REFUSED', 'CLIENT_ENDED']);
});

test('providers don’t wait for each other', async () => {
  const [first, second] = [await providerAt(counter, { founded }), await providerAt(counter, { founded })];
  const release = Promise.withResolvers<void>();
  const held = recording(first.id, 'CLIENT_REFUSED', release.promise);
  await held.recorded;
  await recording(second.id, 'CLIENT_REFUSED').committed;
  expect((await read(second)).nodes).toHaveLength(1);
  release.resolve();
  await held.committed;
});

test('the events come in pages, the oldest first, and an empty page leaves the cursor to whoever has it', async () => {
  const own = await providerAt(counter, { founded });
  for (const type of ['PAYMENT_REQUEST_AWAITING_CLIENT', 'PAYMENT_REQUEST_CONTESTED', 'PAYMENT_REQUEST_PAID'])
    await tell({ providerId: own.id, type });
  const first = await read(own, { first: 2 });
  expect(typesOf(first)).toEqual(['PAYMENT_REQUEST_AWAITING_CLIENT', 'PAYMENT_REQUEST_CONTESTED']);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await read(own, { after: first.pageInfo.endCursor });
  expect(typesOf(second)).toEqual(['PAYMENT_REQUEST_PAID']);
  const end = await read(own, { after: second.pageInfo.endCursor });
  expect(end).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test('a cursor of another list is refused', async () => {
  for (const after of ['x', Buffer.from('event x').toString('base64url')])
    await expect(read(provider, { after })).rejects.toThrow('BAD_CURSOR');
});

test('events are read with the scope EVENTS alone, and recorded by billing alone', async () => {
  const query = '{ events { nodes { id } } }';
  const without = await counter.sign({ kind: 'CLIENT', subject: provider.program, scopes: ['CLIENTS'] });
  for (const passport of [without, provider.manager.passport])
    expect((await counter.ask(query, {}, { passport })).codes).toEqual(['FORBIDDEN']);
  const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  for (const passport of [await provider.asProgram(), invoices, await counter.gateway()])
    expect((await tell({}, passport)).codes).toEqual(['FORBIDDEN']);
});

test('an event of nobody is the caller’s bug', async () => {
  const nobody = '0199f000-0000-7000-8000-000000000000';
  for (const wrong of [
    { providerId: nobody },
    { providerId: 'x' },
    { clientId: 'x' },
    { paymentRequestId: '' },
  ])
    expect((await tell(wrong)).codes).toEqual(['BAD_REQUEST']);
});

test('no kind of event tells an activation or an acceptance', async () => {
  const { data } = await counter.ask<{ __type: { enumValues: { name: string }[] } }>(
    '{ __type(name: "ProviderEventType") { enumValues { name } } }',
    {},
    { passport: await provider.asProgram() },
  );
  const names = data?.__type.enumValues.map(({ name }) => name) ?? [];
  expect(names.filter((name) => name.startsWith('CLIENT'))).toEqual(['CLIENT_REFUSED', 'CLIENT_ENDED']);
});
