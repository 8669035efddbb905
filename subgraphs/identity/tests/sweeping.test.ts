import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readIdentitySettings } from '../src/settings.ts';
import { sweepOldRows } from '../src/sweeping/sweep-old-rows.ts';
import { type Counter, openCounter, password, person } from './counter.ts';
import { factorsAt } from './factors.ts';
import { entryAt, newcomer } from './newcomer.ts';
import { stepsAt } from './steps.ts';

/** Rows that serve nobody any more go; a moment before they stay. */
const email = 'claire@exemple.ch';
const unverified = 'personne@exemple.ch';
const mobilePhone = '+41 79 000 00 01';
const tables = [
  'session',
  'sign_in_challenge',
  'sign_in_failure',
  'capped_act',
  'email_link',
  'email_change',
  'phone_change',
  'pending_registration',
  'known_device',
  'second_factor_ceremony',
  'api_budget',
];
let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(person({ email, mobilePhone }));
});
beforeEach(async () => {
  for (const table of tables) await counter.sql(sql.raw(`delete from ${table}`));
  await stepsAt(counter).signIn(email, mobilePhone);
  await factorsAt(counter).startSignIn();
  await entryAt(counter).register(newcomer(email));
  await entryAt(counter).register(newcomer(unverified));
  await entryAt(counter).register(newcomer(unverified));
  await changeConnection();
  await chargeBudget();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody who wishes another address and another number. */
async function changeConnection() {
  const passport = await counter.passportOf(email);
  for (const wish of [
    `changeEmail(email: "autre@exemple.ch", password: "${password}")`,
    `changeMobilePhone(mobilePhone: "079 000 00 02", password: "${password}")`,
  ])
    await counter.ask(`mutation { ${wish} { problems { code } } }`, {}, { passport });
}

/** A program that asked something. */
async function chargeBudget() {
  const input = `{ holder: CLIENT, holderId: "${crypto.randomUUID()}", points: 1, perMinute: 10 }`;
  const passport = await counter.gateway();
  await counter.ask(`mutation { chargeBudget(input: ${input}) { granted } }`, {}, { passport });
}

const sweep = (size?: number) =>
  sweepOldRows(readIdentitySettings({}), size)({}, counter.running, {
    id: '1',
    attempt: 1,
    isLast: false,
    signal: AbortSignal.timeout(30_000),
  });
const counts = async () =>
  Promise.all(tables.map(async (table) => (await counter.sql(sql.raw(`select 1 from ${table}`))).length));
/** Makes every row of a table end so long ago. */
const age = (table: string, column: string, interval: string) =>
  counter.sql(sql.raw(`update ${table} set ${column} = clock_timestamp() - interval '${interval}'`));

test('nothing that still serves goes', async () => {
  const before = await counts();
  expect(Math.min(...before)).toBeGreaterThan(0);
  await sweep();
  expect(await counts()).toEqual(before);
});

test.each([
  ['session', 'expires_at', '24 hours'],
  ['sign_in_challenge', 'expires_at', '24 hours'],
  ['sign_in_failure', 'counted_at', '15 minutes'],
  ['capped_act', 'counted_at', '24 hours'],
  ['known_device', 'seen_at', '400 days'],
  ['second_factor_ceremony', 'expires_at', '0 minutes'],
  ['email_link', 'expires_at', '30 days'],
  ['email_change', 'expires_at', '24 hours'],
  ['phone_change', 'expires_at', '24 hours'],
  ['pending_registration', 'expires_at', '0 hours'],
  ['api_budget', 'filled_at', '24 hours'],
])('a row of %s goes when its %s is %s ago, and not before', async (table, column, interval) => {
  const rest = async () => (await counter.sql(sql.raw(`select 1 from ${table}`))).length;
  await age(table, column, `${interval} -5 seconds`);
  const before = await rest();
  await sweep();
  expect(await rest()).toBe(before);
  await age(table, column, interval);
  await sweep();
  expect(await rest()).toBe(0);
});

test('however many they are, they go in batches, and what somebody holds is left alone', async () => {
  await counter.sql(sql`insert into capped_act select gen_random_uuid(), 'COUNTER', 'SIGN_IN_CODE', n::text,
    '{}', clock_timestamp() - interval '2 days' from generate_series(1, 25) n`);
  await counter.running.database.transaction(async (tx) => {
    await tx.execute(sql`select 1 from capped_act where key_fingerprint = '7' for update`);
    await sweep(10);
  });
  const left = await counter.sql(sql`select key_fingerprint from capped_act where times = '{}'`);
  expect(left).toEqual([{ key_fingerprint: '7' }]);
});

test('an account that nobody verified goes after seven days with all it has, and the others are told', async () => {
  const accounts = async () =>
    (await counter.sql(sql`select email from account order by email`)).map((row) => row['email']);
  const whole = [email, unverified];
  await counter.sql(sql`update account set created_at = clock_timestamp() - interval '7 days -5 seconds'`);
  await sweep();
  expect(await accounts()).toEqual(whole);
  const [gone] = await counter.sql(sql`select id from account where email = ${unverified}`);
  await counter.sql(sql`update account set created_at = clock_timestamp() - interval '7 days'`);
  await sweep();
  expect(await accounts()).toEqual([email]);
  expect(await counter.sql(sql`select 1 from beneficiary where account_id = ${gone?.['id']}`)).toEqual([]);
  const told = sql`select 1 from audit_entry where action = 'account.expire' and subject = ${`Account:${gone?.['id']}`}`;
  expect(await counter.sql(told)).toHaveLength(1);
  const jobs = await counter.sql(sql`select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'forget-account'`);
  expect(jobs.map(({ payload }) => payload)).toContainEqual({ accountId: gone?.['id'] });
});

test('what a message said that nobody took over is forgotten after a week, and not before', async () => {
  await counter.sql(sql`insert into message (id, office, channel, content, state, created_at)
    select gen_random_uuid(), 'COUNTER', 'EMAIL', 'sealed', 'FAILED', clock_timestamp() - age
    from unnest(array['7 days', '7 days -5 seconds']::interval[]) age`);
  await sweep();
  const kept = await counter.sql(sql`select content from message where state = 'FAILED' order by created_at`);
  expect(kept).toEqual([{ content: null }, { content: 'sealed' }]);
});

test('the sweep is in the crontab of the subgraph', async () => {
  const known = () =>
    counter.sql(
      sql`select 1 from graphile_worker._private_known_crontabs where identifier = 'sweep-old-rows'`,
    );
  await expect.poll(async () => (await known()).length, { timeout: 15_000 }).toBe(1);
});
