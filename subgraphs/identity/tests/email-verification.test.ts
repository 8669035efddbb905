import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import { entryAt, newcomer, tokenIn } from './newcomer.ts';

let counter: Counter;
let entry: ReturnType<typeof entryAt>;

beforeAll(async () => {
  counter = await openCounter();
  entry = entryAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody who has registered, and the token that came by e-mail. */
async function registered(email: string) {
  await entry.register(newcomer(email));
  const token = tokenIn((await entry.mails(email, 1))[0]);
  return { email, token, passport: await counter.passportOf(email) };
}
const verifiedAt = async (passport: string) =>
  (
    await counter.ask<{ viewer: { emailVerifiedAt: string | null } }>(
      '{ viewer { emailVerifiedAt } }',
      {},
      { passport },
    )
  ).data?.viewer.emailVerifiedAt;
const codesOf = async (answer: Promise<{ problems: readonly { code: string; path: readonly string[] }[] }>) =>
  (await answer).problems.map(({ code, path }) => [code, ...path]);
const age = (email: string, interval: string) =>
  counter.sql(sql`update email_link set expires_at = expires_at - ${interval}::interval
    where email_fingerprint = ${counter.running.vault.fingerprint('identity.email', email)}`);

describe('a verification link', () => {
  test('verifies the address, and answers the same however often it is followed', async () => {
    const { token, passport, email } = await registered('anouk@exemple.ch');
    expect(await verifiedAt(passport)).toBeNull();
    const first = await entry.verify(token);
    expect(first).toEqual({ verifiedAt: expect.stringMatching(/Z$/), problems: [] });
    expect(await entry.verify(` ${token} `)).toEqual(first);
    await age(email, '3 days');
    expect(await entry.verify(token)).toEqual(first);
    expect(await verifiedAt(passport)).toBe(first.verifiedAt);
  });

  test('that is followed twice at once verifies once', async () => {
    const { token } = await registered('double@exemple.ch');
    const both = await Promise.all([entry.verify(token), entry.verify(token)]);
    expect(both[1]).toEqual(both[0]);
  });

  test('is good until the instant of its end', async () => {
    const { token, email } = await registered('tard@exemple.ch');
    await age(email, '47 hours 59 minutes 50 seconds');
    expect((await entry.verify(token)).problems).toEqual([]);
    const other = await registered('trop-tard@exemple.ch');
    await age(other.email, '48 hours');
    expect(await codesOf(entry.verify(other.token))).toEqual([['EMAIL_LINK_EXPIRED', 'token']]);
    expect(await verifiedAt(other.passport)).toBeNull();
  });

  test('that nobody sent, or one to an address that the account no longer has, opens nothing', async () => {
    const { token, email } = await registered('ancienne@exemple.ch');
    for (const unknown of [null, '', 'x', `${token}x`, `${token.slice(0, -1)}`])
      expect(await codesOf(entry.verify(unknown))).toEqual([['EMAIL_LINK_UNKNOWN', 'token']]);
    await counter.sql(sql`update account set email_fingerprint = 'another' where email = ${email}`);
    expect(await codesOf(entry.verify(token))).toEqual([['EMAIL_LINK_UNKNOWN', 'token']]);
  });

  test('to a new password verifies nothing', async () => {
    await counter.enrol(person({ email: 'oubli@exemple.ch' }));
    await entry.requestReset('oubli@exemple.ch');
    const token = tokenIn((await entry.mails('oubli@exemple.ch', 1))[0]);
    expect(await codesOf(entry.verify(token))).toEqual([['EMAIL_LINK_UNKNOWN', 'token']]);
  });

  test('is kept as a hash alone', async () => {
    const { token } = await registered('secret@exemple.ch');
    const rows = await counter.sql(sql`select t::text as row from email_link t`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => String(row)).join()).not.toContain(token);
  });
});

describe('another verification e-mail', () => {
  test('comes once a minute, and the links sent before stay good', async () => {
    const { passport, email, token } = await registered('encore@exemple.ch');
    expect((await entry.resend(passport)).registration?.email).toBe(email);
    expect(await codesOf(entry.resend(passport))).toEqual([['EMAIL_ASKED_TOO_OFTEN']]);
    await counter.sql(
      sql`update capped_act set times = array(select time - interval '1 minute' from unnest(times) as time)`,
    );
    expect((await entry.resend(passport)).problems).toEqual([]);
    const tokens = (await entry.mails(email, 3)).map(tokenIn);
    expect(new Set(tokens).size).toBe(3);
    expect((await entry.verify(token)).problems).toEqual([]);
    expect((await entry.verify(tokens[0] ?? '')).problems).toEqual([]);
  });

  test('is not for an address that is verified, nor for somebody who is not signed in', async () => {
    await counter.enrol(person({ email: 'claire@exemple.ch' }));
    const passport = await counter.passportOf('claire@exemple.ch');
    expect(await codesOf(entry.resend(passport))).toEqual([['EMAIL_ALREADY_VERIFIED']]);
    const { codes } = await counter.ask('mutation { resendEmailVerification { problems { code } } }');
    expect(codes).toEqual(['UNAUTHENTICATED']);
  });
});

test('invoices learns of the viewer whether the address is verified, and of nobody else', async () => {
  const { passport } = await registered('facture@exemple.ch');
  await counter.enrol(person({ email: 'verifiee@exemple.ch' }));
  const rows = await counter.sql(
    sql`select id, email from account where email in ('facture@exemple.ch', 'verifiee@exemple.ch') order by email`,
  );
  const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  const ask = (viewer: string) =>
    counter.ask<{ _entities: unknown[] }>(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Account { emailVerifiedAt } } }',
      { representations: rows.map(({ id }) => ({ __typename: 'Account', id })) },
      { passport: invoices, viewer },
    );
  expect((await ask(passport)).data).toEqual({ _entities: [{ emailVerifiedAt: null }, null] });
  expect((await ask(await counter.passportOf('verifiee@exemple.ch'))).data).toEqual({
    _entities: [null, { emailVerifiedAt: expect.stringMatching(/Z$/) }],
  });
});
