import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Counter, openCounter, password, person } from './counter.ts';
import { stepsAt } from './steps.ts';

/** How many codes leave: what bounds the guesses of somebody who has the password and not the telephone. */
const email = 'claire@exemple.ch';
const mobilePhone = '+41 79 000 00 01';
let counter: Counter;
let steps: ReturnType<typeof stepsAt>;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
  await counter.enrol(person({ email, mobilePhone }));
});
beforeEach(async () => {
  for (const table of ['capped_act', 'local_message', 'message', 'sign_in_failure'])
    await counter.sql(sql.raw(`delete from ${table}`));
});
afterAll(() => counter[Symbol.asyncDispose]());

/** The SMS to the telephone, once nothing is on its way any more. */
async function received() {
  const waiting = async () =>
    (await counter.sql(sql`select 1 from message where content is not null`)).length;
  await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
  return (await counter.mailbox()).filter(({ to }) => to === mobilePhone).map(({ text }) => text);
}
const rewindCaps = (interval: string) =>
  counter.sql(
    sql`update capped_act set times = array(select time - ${interval}::interval from unnest(times) as time)`,
  );

test('a telephone gets ten codes an hour that nobody types back; the eleventh SMS says why there is none', async () => {
  for (let code = 1; code <= 10; code += 1) await steps.challenge(email);
  expect(await received()).toHaveLength(10);
  await steps.challenge(email);
  await steps.challenge(email);
  const [last = '', ...codes] = await received();
  expect(codes).toHaveLength(10);
  expect(last).toMatch(/trop de codes/);
  expect(last).not.toMatch(/\d{6}/);
  await rewindCaps('1 hour');
  await steps.challenge(email);
  expect((await received())[0]).toMatch(/\d{6}/);
});

test('an SMS with a code waits no longer than the code is good; the warning in its place waits', async () => {
  const { id } = await steps.challenge(email);
  expect(
    await counter.sql(
      sql`select m.until = c.expires_at as ends from message m, sign_in_challenge c where c.id = ${id}`,
    ),
  ).toEqual([{ ends: true }]);
  for (let code = 2; code <= 11; code += 1) await steps.challenge(email);
  expect(await received()).toHaveLength(11);
  expect(await counter.sql(sql`select count(*)::int as open from message where until is null`)).toEqual([
    { open: 1 },
  ]);
});

test('it gets twenty a day, however they are spread', async () => {
  for (const hour of [1, 2]) {
    for (let code = 1; code <= 10; code += 1) await steps.challenge(email);
    expect(await received()).toHaveLength(10 * hour);
    await rewindCaps('2 hours');
  }
  await steps.challenge(email);
  expect((await received())[0]).toMatch(/trop de codes/);
  await rewindCaps('20 hours');
  await steps.challenge(email);
  expect((await received())[0]).toMatch(/\d{6}/);
});

test('the right code forgives those before it', async () => {
  for (let time = 1; time <= 9; time += 1) await steps.challenge(email);
  await received();
  expect(await steps.signIn(email, mobilePhone)).toMatchObject({ kind: 'OPEN' });
  for (let time = 1; time <= 10; time += 1) await steps.challenge(email);
  expect(await received()).toHaveLength(20);
});

test('one sign-in asks for five codes; for a sixth the password is asked again', async () => {
  const { id } = await steps.challenge(email);
  const resend = async () => {
    await counter.sql(sql`update sign_in_challenge set resend_available_at = clock_timestamp()`);
    return steps.resend(id);
  };
  for (let code = 2; code <= 5; code += 1) expect((await resend()).problems).toEqual([]);
  expect((await resend()).problems).toEqual([
    {
      path: [],
      code: 'SIGN_IN_LOCKED',
      message: "Trop de tentatives de connexion, veuillez réessayer d'ici quelques minutes",
    },
  ]);
  expect(await received()).toHaveLength(5);
});

test('thirty sign-ins at once, from thirty places, bring ten codes', async () => {
  const places = Array.from({ length: 30 }, (_, place) => `203.0.113.${place}`);
  const started = await Promise.all(places.map((address) => steps.start(email, password, { address })));
  expect(started.filter(({ challenge }) => challenge)).toHaveLength(30);
  expect((await received()).filter((text) => /\d{6}/.test(text))).toHaveLength(10);
});
