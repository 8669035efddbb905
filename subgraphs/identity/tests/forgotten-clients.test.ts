import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIdentitySettings } from '../src/settings.ts';
import { sweepOldRows } from '../src/sweeping/sweep-old-rows.ts';
import { type Counter, openCounter } from './counter.ts';
import { consent, linksAt, refusals, registered } from './link-desk.ts';

/** Who neither activates nor accepts is forgotten twelve months after his link ran out, and a moment before he is not. */
let counter: Counter;
let links: Awaited<ReturnType<typeof linksAt>>;
let provider: Awaited<ReturnType<typeof links.provider>>;
beforeAll(async () => {
  counter = await openCounter();
  links = await linksAt(counter);
  provider = await links.provider();
});
afterAll(() => counter[Symbol.asyncDispose]());

const sweep = (size?: number) =>
  sweepOldRows(readIdentitySettings({}), size)({}, counter.running, {
    ...{ id: '1', attempt: 1, isLast: false },
    signal: AbortSignal.timeout(30_000),
  });
/** As if everything of a client had happened so much earlier; his link ran out seven days after he was registered. */
const registeredAgo = (id: string, ago: string) =>
  counter.sql(sql`update client_link set updated_at = clock_timestamp() - ${ago}::interval,
    activation_expires_at = case when status = 'ACTIVATION_SENT' then clock_timestamp() - ${ago}::interval + interval '7 days' end
    where id = ${id}`);
const statusOf = async (id: string) =>
  (await counter.sql(sql`select status from client_link where id = ${id}`)).map(({ status }) => status);

const justBefore = '12 months 6 days 23 hours 59 minutes 50 seconds';
const atLast = '12 months 7 days';

async function unactivated() {
  const { id, person } = await links.register(provider.id);
  return { id, person };
}
async function unanswered() {
  const { email, passport } = await links.company.somebody();
  const { id } = await links.register(provider.id, registered({ email }), email);
  return { id, passport };
}

test.each([
  { who: 'nobody activated', register: unactivated, status: 'ACTIVATION_SENT' },
  { who: 'has an account and does not answer', register: unanswered, status: 'REQUESTED' },
])(
  'a client who $who goes on the same day, with all that was given, and his provider hears of it',
  async ({ register, status }) => {
    const { id } = await register();
    await registeredAgo(id, justBefore);
    await sweep();
    expect(await statusOf(id)).toEqual([status]);
    expect(await links.heard(id)).toEqual([]);
    await registeredAgo(id, atLast);
    await sweep();
    expect(await statusOf(id)).toEqual([]);
    expect(await counter.sql(sql`select from activation_link where client_link_id = ${id}`)).toEqual([]);
    expect(await links.heard(id)).toEqual(['CLIENT_ENDED']);
    expect(await links.isSealed(id), 'his history stays').toBe(true);
    const trail = sql`select from audit_entry where action = 'client.forget' and subject = ${`Client:${id}`}`;
    expect(await counter.sql(trail)).toHaveLength(1);
  },
);

test('a link that he asked for again counts from its own end, and a correction of his provider from its day', async () => {
  const [again, corrected] = [await unactivated(), await unanswered()];
  for (const { id } of [again, corrected]) await registeredAgo(id, '30 months');
  await counter.sql(
    sql`update client_link set activation_expires_at = clock_timestamp() - interval '12 months -10 seconds' where id = ${again.id}`,
  );
  await counter.sql(sql`update client_link set updated_at = clock_timestamp() where id = ${corrected.id}`);
  await sweep();
  expect(await statusOf(again.id)).toEqual(['ACTIVATION_SENT']);
  expect(await statusOf(corrected.id)).toEqual(['REQUESTED']);
});

test('who answered stays, however long ago: active, refused or ended', async () => {
  const answers = { accept: 'ACTIVE', refuse: 'REFUSED', end: 'ENDED' } as const;
  for (const [verb, status] of Object.entries(answers)) {
    const { id, passport } = await unanswered();
    if (verb === 'end') await links.call('accept', { id, ...consent }, passport);
    expect(refusals(await links.call(verb as keyof typeof answers, { id, ...consent }, passport))).toEqual(
      [],
    );
    await registeredAgo(id, '40 months');
    await sweep();
    expect(await statusOf(id)).toEqual([status]);
  }
});

test('however many they are, they go in batches, and one who answers at that moment is left alone', async () => {
  const ids = await Promise.all(Array.from({ length: 7 }, async () => (await unactivated()).id));
  for (const id of ids) await registeredAgo(id, atLast);
  await counter.running.database.transaction(async (tx) => {
    await tx.execute(sql`select 1 from client_link where id = ${ids[3]} for update`);
    await sweep(2);
  });
  const left = await Promise.all(ids.map(statusOf));
  expect(left.flat()).toEqual(['ACTIVATION_SENT']);
});
