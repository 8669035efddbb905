import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Asker, type Counter, openCounter, password, person } from './counter.ts';
import { factorsAt, shownCode } from './factors.ts';
import { entryAt } from './newcomer.ts';
import { stepsAt } from './steps.ts';

/** Nobody elsewhere can lock a person out of a browser in which he has signed in. */
const email = 'claire@exemple.ch';
const mobilePhone = '+41 79 000 00 01';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0';
let counter: Counter;
let steps: ReturnType<typeof stepsAt>;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
  await counter.enrol(
    person({ email, mobilePhone }),
    person({ email: 'theo@exemple.ch', mobilePhone: '+41 79 000 00 02' }),
  );
});
beforeEach(async () => {
  await nothingOnItsWay();
  for (const table of ['capped_act', 'local_message', 'message', 'sign_in_failure', 'known_device'])
    await counter.sql(sql.raw(`delete from ${table}`));
});
afterAll(() => counter[Symbol.asyncDispose]());

async function nothingOnItsWay() {
  const waiting = async () =>
    (await counter.sql(sql`select 1 from message where content is not null`)).length;
  await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
}

/** A whole sign-in in a browser. @returns the cookie by which it is known from then on. */
async function enter(asker: Asker = {}, who = email, phone = mobilePhone): Promise<string> {
  await nothingOnItsWay();
  const before = (await counter.codes(phone, 0)).length;
  const { challenge, problems } = await steps.start(who, password, asker);
  expect(problems).toEqual([]);
  const [code = ''] = await counter.codes(phone, before + 1);
  const { session } = await steps.complete(challenge?.id ?? '', code, asker);
  return session?.kind === 'OPEN' ? (session.device ?? '') : '';
}
const problemsAt = async (asker: Asker, typed = password) =>
  (await steps.start(email, typed, asker)).problems.map(({ code }) => code);
const fail = async (times: number, asker: Asker = {}) => {
  for (let failure = 1; failure <= times; failure += 1) await steps.start(email, 'faux', asker);
};
const noticesTo = async (address: string) => {
  await nothingOnItsWay();
  const mails = await entryAt(counter).mails(address, 0);
  return mails.filter(({ subject }) => subject === 'Connexion depuis un nouvel appareil');
};

describe('a stranger', () => {
  test('who fails six and six hundred times at the same place locks the place, not the known browser', async () => {
    const device = await enter();
    await fail(6);
    expect(await problemsAt({})).toEqual(['SIGN_IN_LOCKED']);
    expect(await problemsAt({ device })).toEqual([]);
    await counter.sql(sql`update sign_in_failure set count = 600 where count = 6`);
    await fail(1);
    expect(await problemsAt({})).toEqual(['SIGN_IN_LOCKED']);
    expect(await enter({ device })).not.toBe('');
  });

  test('who tries three hundred accounts in an hour has tried them all; the known browser is let in', async () => {
    const device = await enter();
    await fail(1);
    await counter.sql(sql`update capped_act set times = array_fill(clock_timestamp(), array[299])
      where cap = 'SIGN_IN_FROM_PLACE'`);
    await steps.start('personne@exemple.ch', 'faux');
    const rows = async () => (await counter.sql(sql`select 1 from sign_in_failure`)).length;
    const before = await rows();
    for (const asker of [{}, { device: 'i'.repeat(43) }]) {
      const { problems } = await steps.start('encore-personne@exemple.ch', 'faux', asker);
      expect(problems.map(({ code }) => code)).toEqual(['SIGN_IN_LOCKED']);
      expect(await problemsAt(asker)).toEqual(['SIGN_IN_LOCKED']);
    }
    expect(await rows()).toBe(before);
    expect(await problemsAt({ address: '203.0.113.9' })).toEqual([]);
    expect(await problemsAt({ device })).toEqual([]);
  });

  test('with an invented cookie, or that of another account, is a stranger', async () => {
    await enter();
    const others = await enter({}, 'theo@exemple.ch', '+41 79 000 00 02');
    await fail(3, { device: 'i'.repeat(43) });
    await fail(3, { device: others });
    for (const device of [others, 'i'.repeat(43), null])
      expect(await problemsAt({ device })).toEqual(['SIGN_IN_LOCKED']);
  });

  test('who has the password and uses up every code leaves those of the known browser', async () => {
    const device = await enter();
    for (let code = 1; code <= 12; code += 1)
      await steps.start(email, password, { address: `203.0.113.${code}` });
    await counter.codes(mobilePhone, 12);
    await counter.sql(sql`delete from local_message`);
    await enter({ device });
    // What the person types back there gives the stranger no new codes.
    const { challenge } = await steps.start(email, password, { address: '203.0.113.99' });
    const unsent = await Promise.all(
      ['000000', '999999'].map((code) => steps.problemOf(steps.complete(challenge?.id ?? '', code))),
    );
    expect(unsent).toEqual(['SIGN_IN_CODE_WRONG', 'SIGN_IN_CODE_WRONG']);
    expect(await counter.codes(mobilePhone, 1)).toHaveLength(1);
  });

  test('who guesses at the authenticator from many places is not looked at any more, and the person is', async () => {
    const factors = factorsAt(counter);
    const { secret } = await factors.authenticator(email);
    const device = await enter();
    for (let guess = 1; guess <= 20; guess += 1) {
      const address = `203.0.113.${guess}`;
      const { challenge } = await steps.start(email, password, { address });
      await steps.complete(challenge?.id ?? '', '000000', { address });
    }
    const right = await shownCode(secret, 30);
    const stranger = await steps.start(email, password, { address: '203.0.113.99' });
    expect(await steps.problemOf(steps.complete(stranger.challenge?.id ?? '', right))).toBe(
      'SIGN_IN_CODE_WRONG',
    );
    const person = await steps.start(email, password, { device });
    const code = await shownCode(secret, 30);
    expect((await steps.complete(person.challenge?.id ?? '', code, { device })).session?.kind).toBe('OPEN');
  });
});

describe('a known browser', () => {
  test('is locked after six failures of its own, and leaves the place open', async () => {
    const device = await enter();
    await fail(5, { device });
    expect(await problemsAt({ device })).toEqual([]);
    await fail(1, { device });
    expect(await problemsAt({ device })).toEqual(['SIGN_IN_LOCKED']);
    expect(await problemsAt({ device, address: '203.0.113.7' })).toEqual(['SIGN_IN_LOCKED']);
    expect(await problemsAt({})).toEqual([]);
  });

  test('gets five codes an hour that nobody types back, and ten a day', async () => {
    const device = await enter();
    const sent = async (count: number) =>
      (await counter.codes(mobilePhone, count)).filter((text) => /^\d{6}$/.test(text)).length;
    for (let code = 1; code <= 6; code += 1) await problemsAt({ device });
    expect(await sent(1 + 6)).toBe(1 + 5);
    for (let hour = 2; hour <= 3; hour += 1) {
      await counter.sql(
        sql`update capped_act set times = array(select time - interval '1 hour' from unnest(times) as time)`,
      );
      for (let code = 1; code <= 6; code += 1) await problemsAt({ device });
    }
    expect(await sent(1 + 6 + 6 + 1)).toBe(1 + 10);
  });

  test('gets another cookie at each sign-in; the one before is a stranger’s', async () => {
    const first = await enter();
    const second = await enter({ device: first });
    expect(second).not.toBe(first);
    await fail(6);
    expect(await problemsAt({ device: first })).toEqual(['SIGN_IN_LOCKED']);
    expect(await problemsAt({ device: second })).toEqual([]);
    expect(await counter.sql(sql`select count(*)::int as rows from known_device`)).toEqual([{ rows: 1 }]);
  });

  test('knows each of two people who share it', async () => {
    const hers = await enter();
    const both = await enter({ device: hers }, 'theo@exemple.ch', '+41 79 000 00 02');
    const still = await enter({ device: both });
    expect(await noticesTo(email)).toHaveLength(1);
    expect(await noticesTo('theo@exemple.ch')).toHaveLength(1);
    await fail(6);
    expect(await problemsAt({ device: still })).toEqual([]);
  });

  test('is forgotten 400 days after the last sign-in', async () => {
    const device = await enter();
    await fail(6);
    await counter.sql(
      sql`update known_device set seen_at = seen_at - interval '400 days' + interval '1 minute'`,
    );
    expect(await problemsAt({ device })).toEqual([]);
    await counter.sql(sql`update known_device set seen_at = seen_at - interval '1 minute'`);
    expect(await problemsAt({ device })).toEqual(['SIGN_IN_LOCKED']);
  });

  test('keeps its cookie to itself: the database holds a fingerprint', async () => {
    const device = await enter();
    const dump = await counter.sql(
      sql`select d::text from known_device d union all select s::text from session s`,
    );
    expect(JSON.stringify(dump)).not.toContain(device);
  });
});

describe('a sign-in where the person never was', () => {
  test('is told by e-mail with what the browser is, and one in a known browser is not', async () => {
    const device = await enter({ userAgent: windows });
    const [notice, ...rest] = await noticesTo(email);
    expect(rest).toEqual([]);
    expect(notice?.text).toContain('Firefox sur Windows');
    expect(notice?.links).toContain('http://localhost:4000/compte/securite');
    await enter({ device, userAgent: windows });
    expect(await noticesTo(email)).toHaveLength(1);
    await enter({ userAgent: windows });
    expect(await noticesTo(email)).toHaveLength(2);
  });

  test('answers like one where he was', async () => {
    const shape = async (asker: Asker) => {
      await nothingOnItsWay();
      const before = (await counter.codes(mobilePhone, 0)).length;
      const { challenge } = await steps.start(email, password, asker);
      const [code = ''] = await counter.codes(mobilePhone, before + 1);
      const { session, ...answer } = await steps.complete(challenge?.id ?? '', code, asker);
      return { ...answer, effect: Object.keys(session ?? {}) };
    };
    const device = await enter();
    expect(await shape({ device })).toEqual(await shape({}));
  });
});
