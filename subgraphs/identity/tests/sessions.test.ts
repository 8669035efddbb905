import { openPassportVerifier } from '@guichet/chassis/passport/verify-passport.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import { stepsAt } from './steps.ts';

const mobilePhone = '+41 79 000 00 01';
let counter: Counter;
let token: string;

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(
    person({ email: 'dufour@exemple.ch', mobilePhone, roles: [{ office: 'INSURANCE', role: 'OFFICER' }] }),
  );
});
beforeEach(async () => {
  token = await signIn();
});
afterAll(() => counter[Symbol.asyncDispose]());

async function signIn(): Promise<string> {
  const session = await stepsAt(counter).signIn('dufour@exemple.ch', mobilePhone);
  if (session?.kind !== 'OPEN') throw new Error('No session was opened');
  return session.token;
}

/** What the gateway does with a cookie. */
async function exchange(input: Record<string, string>, passport?: string) {
  const issue =
    'mutation ($input: IssuePassportInput!) { issuePassport(input: $input) { passport expiresAt } }';
  const asker = { passport: passport ?? (await counter.gateway()) };
  const answer = await counter.ask<{ issuePassport: { passport: string | null; expiresAt: string | null } }>(
    issue,
    { input },
    asker,
  );
  return { ...answer, issued: answer.data?.issuePassport };
}
const passportFor = async (sessionToken: string) =>
  (await exchange({ sessionToken })).issued?.passport ?? null;

/** Turns a session's clock back instead of waiting. */
const rewind = (column: 'seen_at' | 'expires_at', seconds: number) =>
  counter.sql(
    sql`update session set ${sql.identifier(column)} = ${sql.identifier(column)} - make_interval(secs => ${seconds})`,
  );

test('a session is exchanged for a passport with the roles of this moment, valid for a minute', async () => {
  const { issued } = await exchange({ sessionToken: token });
  const verifier = await openPassportVerifier(counter.secretsDirectory, 'invoices');
  const passport = await verifier.verify(issued?.passport ?? '');
  expect(passport).toMatchObject({
    kind: 'ACCOUNT',
    issuer: 'identity',
    roles: [{ office: 'INSURANCE', role: 'OFFICER' }],
    memberships: [],
  });
  expect(issued?.expiresAt).toBe(new Date(passport.expiresAt).toISOString());
  expect(passport.expiresAt - Date.now()).toBeLessThanOrEqual(60_000);

  await counter.sql(sql`insert into account_role (office, account_id, role)
    select 'INSURANCE', id, 'FINANCE' from account where email = 'dufour@exemple.ch'`);
  const later = await verifier.verify((await passportFor(token)) ?? '');
  expect(later.roles.map(({ role }) => role)).toEqual(['FINANCE', 'OFFICER']);
  await counter.sql(sql`delete from account_role where role = 'FINANCE'`);
});

test('the passport shows who is signed in', async () => {
  const passport = (await passportFor(token)) ?? '';
  const query = '{ viewer { email givenName locale roles { office role } } }';
  expect((await counter.ask(query, {}, { passport })).data).toEqual({
    viewer: {
      email: 'dufour@exemple.ch',
      givenName: 'Claire',
      locale: 'FR',
      roles: [{ office: 'INSURANCE', role: 'OFFICER' }],
    },
  });
  expect((await counter.ask(query)).data).toEqual({ viewer: null });
});

test('an unknown token, an access token and no token at all are exchanged for nothing', async () => {
  for (const input of [
    { sessionToken: 'inconnu' },
    { bearerToken: token },
    {},
    { sessionToken: token, bearerToken: 'x' },
  ])
    expect((await exchange(input)).issued).toEqual({ passport: null, expiresAt: null });
});

test('only the gateway may exchange, whoever else asks', async () => {
  const person = await counter.passportOf('dufour@exemple.ch');
  const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  expect((await exchange({ sessionToken: token }, person)).codes).toEqual(['FORBIDDEN']);
  expect((await exchange({ sessionToken: token }, invoices)).codes).toEqual(['FORBIDDEN']);
  const anonymous = await counter.sign({ kind: 'ANONYMOUS', subject: null }, 'gateway');
  expect((await exchange({ sessionToken: token }, anonymous)).codes).toEqual(['UNAUTHENTICATED']);
});

describe('a session ends', () => {
  test('when nobody used it for half an hour; each use keeps it awake', async () => {
    await rewind('seen_at', 30 * 60 - 10);
    expect(await passportFor(token)).not.toBeNull();
    await rewind('seen_at', 30 * 60 - 10);
    expect(await passportFor(token)).not.toBeNull();
    await rewind('seen_at', 30 * 60);
    expect(await passportFor(token)).toBeNull();
  });

  test('twelve hours after the sign-in, however awake it is', async () => {
    await rewind('expires_at', 12 * 3600 - 10);
    expect(await passportFor(token)).not.toBeNull();
    await rewind('expires_at', 10);
    expect(await passportFor(token)).toBeNull();
  });

  test('when the person signs out, on the server too, and a second time is no mistake', async () => {
    const passport = (await passportFor(token)) ?? '';
    const signOut = 'mutation { signOut { signedOut problems { code } } }';
    const first = await counter.ask(signOut, {}, { passport });
    expect(first).toMatchObject({
      data: { signOut: { signedOut: true, problems: [] } },
      session: { kind: 'CLOSE' },
    });
    expect(await passportFor(token)).toBeNull();
    expect((await counter.ask(signOut, {}, { passport })).data).toMatchObject({
      signOut: { signedOut: false },
    });
    expect(await counter.ask(signOut)).toMatchObject({
      data: { signOut: { signedOut: false } },
      session: { kind: 'CLOSE' },
    });
  });

  test('when the browser signs in anew', async () => {
    const passport = (await passportFor(token)) ?? '';
    const steps = stepsAt(counter);
    const before = await counter.codes(mobilePhone, 0);
    const { id } = await steps.challenge('dufour@exemple.ch');
    const [code = ''] = await counter.codes(mobilePhone, before.length + 1);
    const { session } = await steps.complete(id, code, { passport });
    expect(session).toMatchObject({ kind: 'OPEN' });
    expect(await passportFor(token)).toBeNull();
  });

  test('and leaves its opening and its end in the audit trail', async () => {
    const passport = (await passportFor(token)) ?? '';
    await counter.ask('mutation { signOut { signedOut } }', {}, { passport });
    const trail = await counter.sql(
      sql`select office, actor_kind, action from audit_entry order by at desc, id desc limit 2`,
    );
    expect(trail).toEqual([
      { office: 'COUNTER', actor_kind: 'ACCOUNT', action: 'session.end' },
      { office: 'COUNTER', actor_kind: 'ACCOUNT', action: 'session.open' },
    ]);
  });
});
