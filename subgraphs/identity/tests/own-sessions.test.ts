import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Asker, type Counter, openCounter, person } from './counter.ts';
import { entryAt, tokenIn } from './newcomer.ts';
import { stepsAt } from './steps.ts';

const email = 'claire@exemple.ch';
const mobilePhone = '+41 79 000 00 01';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0';
let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(
    person({ email, mobilePhone }),
    person({ email: 'theo@exemple.ch', mobilePhone: '+41 79 000 00 02' }),
  );
});
beforeEach(async () => {
  for (const table of ['session', 'known_device', 'capped_act', 'sign_in_failure'])
    await counter.sql(sql.raw(`delete from ${table}`));
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Seen {
  readonly id: string;
  readonly device: string | null;
  readonly openedAt: string;
  readonly endsAt: string;
  readonly isCurrent: boolean;
}

/** A browser that is signed in: its passport, its cookies, its session. */
async function browser(who = email, phone = mobilePhone, userAgent?: string) {
  const steps = stepsAt(counter);
  const before = (await counter.codes(phone, 0)).length;
  const asker: Asker = userAgent ? { userAgent } : {};
  const { challenge } = await steps.start(who, undefined, asker);
  const [code = ''] = await counter.codes(phone, before + 1);
  const { session, account } = await steps.complete(challenge?.id ?? '', code, asker);
  const [row] = await counter.sql(sql`select id from session order by created_at desc, id desc limit 1`);
  const id = String(row?.['id']);
  const passport = await counter.sign({ kind: 'ACCOUNT', subject: account?.id ?? '', session: id });
  if (session?.kind !== 'OPEN') throw new Error('No session was opened');
  return { id, passport, token: session.token, device: session.device ?? '' };
}
const sessionsSeenBy = async (passport: string, locale: 'fr' | 'de' = 'fr') => {
  const query = '{ viewer { sessions { id device openedAt seenAt endsAt idleSeconds isCurrent } } }';
  const { data } = await counter.ask<{ viewer: { sessions: readonly Seen[] } }>(
    query,
    {},
    { passport, locale },
  );
  return data?.viewer.sessions ?? [];
};
const end = async (passport: string, id: string) => {
  const { data, session } = await counter.ask<{
    step: { account: { id: string } | null; problems: readonly { code: string }[] };
  }>(
    'mutation ($id: ID!) { step: endSession(id: $id) { account { id } problems { path code } } }',
    { id },
    { passport },
  );
  return { ...data?.step, session };
};
const lives = async (sessionToken: string) => {
  const query = 'mutation ($input: IssuePassportInput!) { issuePassport(input: $input) { passport } }';
  const asker = { passport: await counter.gateway() };
  const { data } = await counter.ask<{ issuePassport: { passport: string | null } }>(
    query,
    { input: { sessionToken } },
    asker,
  );
  return data?.issuePassport.passport != null;
};

test('a person sees where he is signed in, the browser that asks first, in his words', async () => {
  const office = await browser(email, mobilePhone, windows);
  const home = await browser();
  await browser('theo@exemple.ch', '+41 79 000 00 02');
  expect(await sessionsSeenBy(office.passport)).toMatchObject([
    { id: office.id, device: 'Firefox sur Windows', isCurrent: true, idleSeconds: 1800 },
    { id: home.id, device: null, isCurrent: false },
  ]);
  expect((await sessionsSeenBy(home.passport, 'de'))[1]?.device).toBe('Firefox auf Windows');
  const [{ openedAt = '', endsAt = '' } = {}] = await sessionsSeenBy(home.passport);
  const life = Temporal.Instant.from(endsAt).since(Temporal.Instant.from(openedAt));
  expect(Math.round(life.total('hours'))).toBe(12);
});

test('what is over is not shown: ended, too old, or not used for half an hour', async () => {
  const here = await browser();
  for (const change of [
    sql`ended_at = now()`,
    sql`expires_at = now()`,
    sql`seen_at = seen_at - interval '30 minutes'`,
  ]) {
    const { id } = await browser();
    expect(await sessionsSeenBy(here.passport)).toHaveLength(2);
    await counter.sql(sql`update session set ${change} where id = ${id}`);
    expect(await sessionsSeenBy(here.passport)).toHaveLength(1);
  }
});

test('he signs out elsewhere, at once, and the browser there is a stranger’s from then on', async () => {
  const [here, elsewhere] = [await browser(), await browser()];
  expect(await end(here.passport, elsewhere.id)).toMatchObject({ problems: [], session: undefined });
  expect([await lives(here.token), await lives(elsewhere.token)]).toEqual([true, false]);
  const known = await counter.sql(sql`select count(*)::int as rows from known_device`);
  expect(known).toEqual([{ rows: 1 }]);
  expect((await end(here.passport, elsewhere.id)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('he signs out here by the same way: the cookie goes, and the browser stays known', async () => {
  const here = await browser();
  expect(await end(here.passport, here.id)).toMatchObject({ problems: [], session: { kind: 'CLOSE' } });
  expect(await lives(here.token)).toBe(false);
  expect(await counter.sql(sql`select count(*)::int as rows from known_device`)).toEqual([{ rows: 1 }]);
});

test('another person’s session is not there for him, and nobody ends anything without a session', async () => {
  const [hers, his] = [await browser(), await browser('theo@exemple.ch', '+41 79 000 00 02')];
  for (const id of [hers.id, 'not-an-id', '0199f000-0000-7000-8000-000000000000'])
    expect(await end(his.passport, id)).toMatchObject({
      account: null,
      problems: [{ path: ['id'], code: 'NOT_FOUND' }],
    });
  expect(await lives(hers.token)).toBe(true);
  const { codes } = await counter.ask('mutation { endOtherSessions { account { id } } }');
  expect(codes).toEqual(['UNAUTHENTICATED']);
});

test('he signs out everywhere but here, and every other browser is a stranger’s', async () => {
  const [here, ...others] = [await browser(), await browser(), await browser()];
  const his = await browser('theo@exemple.ch', '+41 79 000 00 02');
  const query = 'mutation { endOtherSessions { account { sessions { isCurrent } } problems { code } } }';
  const { data, session } = await counter.ask(query, {}, { passport: here.passport });
  expect(data).toEqual({ endOtherSessions: { account: { sessions: [{ isCurrent: true }] }, problems: [] } });
  const kept = session?.kind === 'OPEN' ? session : null;
  expect(kept?.maxAgeSeconds).toBeLessThanOrEqual(12 * 3600);
  expect(kept?.maxAgeSeconds).toBeGreaterThan(12 * 3600 - 60);
  expect(kept?.device).toBeUndefined();
  // His own goes on with another token: whoever copied the cookie before is elsewhere too.
  const tokens = [kept?.token ?? '', his.token, here.token, ...others.map(({ token }) => token)];
  expect(await Promise.all(tokens.map(lives))).toEqual([true, true, false, false, false]);
  expect(await counter.sql(sql`select count(*)::int as rows from known_device`)).toEqual([{ rows: 2 }]);
});

test('a new password by the link of an e-mail ends every session and forgets every browser', async () => {
  const [first, second] = [await browser(), await browser()];
  const entry = entryAt(counter);
  await entry.requestReset(email);
  // Mails that tell of the sign-ins may still be on their way.
  const link = async () => (await entry.mails(email, 0)).map(tokenIn).find((token) => token !== '') ?? '';
  await expect.poll(link, { timeout: 15_000 }).not.toBe('');
  expect((await entry.reset(await link(), 'une autre phrase de passe')).problems).toEqual([]);
  expect([await lives(first.token), await lives(second.token)]).toEqual([false, false]);
  expect(await counter.sql(sql`select 1 from known_device`)).toEqual([]);
});

test('a token that was planted before the sign-in opens nothing after it, and the session’s id is another one', async () => {
  const planted = 'p'.repeat(43);
  const before = await browser('theo@exemple.ch', '+41 79 000 00 02');
  const steps = stepsAt(counter);
  const sent = (await counter.codes('+41 79 000 00 02', 0)).length;
  const { challenge } = await steps.start('theo@exemple.ch', undefined, { passport: before.passport });
  const [code = ''] = await counter.codes('+41 79 000 00 02', sent + 1);
  const { session } = await steps.complete(challenge?.id ?? '', code, { passport: before.passport });
  const token = session?.kind === 'OPEN' ? session.token : '';
  expect(await Promise.all([planted, before.token, token].map(lives))).toEqual([false, false, true]);
  expect(await counter.sql(sql`select id from session where ended_at is null and id = ${before.id}`)).toEqual(
    [],
  );
});
