import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Counter, openCounter, password } from './counter.ts';
import { passportOfSession, signedIn } from './desk.ts';
import { factorsAt, shownCode } from './factors.ts';
import { entryAt, newcomer, tokenIn } from './newcomer.ts';

/** Whoever registers a stranger's address keeps it from nobody, and gets nothing by it. */
const theirs = 'la phrase de celle qui lit le courrier';
let counter: Counter;
let entry: ReturnType<typeof entryAt>;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
  entry = entryAt(counter);
});
beforeEach(() => counter.sql(sql`delete from capped_act`));
afterAll(() => counter[Symbol.asyncDispose]());

/** An address that a stranger registered first and its owner second, with the tokens of both mails. */
async function disputed() {
  newest += 1;
  const email = `adresse${newest}@exemple.ch`;
  const phones = { stranger: `079 333 00 ${10 + newest}`, owner: `079 444 00 ${10 + newest}` };
  await entry.register(newcomer(email, { familyName: 'Intrus', mobilePhone: phones.stranger }));
  // Two mails that leave at once may arrive in either order.
  await entry.mails(email, 1);
  await entry.register(newcomer(email, { familyName: 'Rey', mobilePhone: phones.owner, password: theirs }));
  const mails = await entry.mails(email, 2);
  const [second, first] = mails.map(tokenIn);
  return { email, phones, mails, first: first ?? '', second: second ?? '' };
}
const names = async (email: string) =>
  (await counter.sql(sql`select family_name from account where email = ${email}`)).map(
    (row) => row['family_name'],
  );
const waiting = async () => (await counter.sql(sql`select 1 from pending_registration`)).length;
const codesOf = async (answer: ReturnType<typeof entry.verify>) =>
  (await answer).problems.map(({ code, path }) => [code, ...path]);

describe('a registration of an address that nobody verified', () => {
  test('waits; its link asks for its password, and then the unverified account gives way', async () => {
    const { email, phones, second } = await disputed();
    expect(await names(email)).toEqual(['Intrus']);
    const intruder = await signedIn(counter, email, phones.stranger.replace('0', '+41 '));
    expect(await codesOf(entry.verify(second))).toEqual([['PASSWORD_TO_CONFIRM', 'password']]);
    expect(await codesOf(entry.verify(second, password))).toEqual([['PASSWORD_WRONG', 'password']]);
    const verified = await entry.verify(second, theirs);
    expect(verified).toEqual({ verifiedAt: expect.stringMatching(/Z$/), problems: [] });
    expect(await names(email)).toEqual(['Rey']);
    expect(await passportOfSession(counter, intruder)).toBeNull();
    expect(await entry.verify(second)).toEqual(verified);
    const passport = await counter.passportOf(email);
    const viewer =
      '{ viewer { emailVerifiedAt beneficiaries { nodes { relation } } bankAccounts { nodes { holder town } } } }';
    expect((await counter.ask(viewer, {}, { passport })).data).toEqual({
      viewer: {
        emailVerifiedAt: verified.verifiedAt,
        beneficiaries: { nodes: [{ relation: 'SELF' }] },
        bankAccounts: { nodes: [{ holder: 'Anouk Rey', town: 'Genève' }] },
      },
    });
  });

  test('is over once the first one is verified', async () => {
    const { email, first, second } = await disputed();
    expect((await entry.verify(first)).problems).toEqual([]);
    expect(await codesOf(entry.verify(second, theirs))).toEqual([['EMAIL_LINK_UNKNOWN', 'token']]);
    expect(await names(email)).toEqual(['Intrus']);
  });

  test('names the telephone of each mail, so that nobody follows a stranger’s link', async () => {
    const { phones, mails } = await disputed();
    const [second, first] = mails.map(({ text }) => text);
    expect(first).toContain(`•• ${phones.stranger.slice(-2)}`);
    expect(second).toContain(`•• ${phones.owner.slice(-2)}`);
    expect(second).toContain('mot de passe choisi');
    expect(first).not.toContain('mot de passe choisi');
  });

  test('opens one account, however many links and times they are followed at once', async () => {
    const { email, first, second } = await disputed();
    const [link] = (await Promise.all([
      entry.verify(second, theirs),
      entry.verify(second, theirs),
      entry.verify(first),
      entry.verify(second, theirs),
    ])) as readonly [object, ...object[]];
    expect(link).toBeDefined();
    expect(await names(email)).toHaveLength(1);
    const verified = await counter.sql(
      sql`select 1 from account where email = ${email} and email_verified_at is not null`,
    );
    expect(verified).toHaveLength(1);
  });

  test('may have its password guessed at five times an hour, not six', async () => {
    const { second } = await disputed();
    const guesses = await Promise.all(Array.from({ length: 7 }, () => codesOf(entry.verify(second, 'faux'))));
    expect(guesses.flat().filter(([code]) => code === 'PASSWORD_WRONG')).toHaveLength(5);
    expect(await codesOf(entry.verify(second, theirs))).toEqual([['SIGN_IN_LOCKED']]);
  });

  test('is as old as its link, and nothing of it can be read', async () => {
    const { email, second } = await disputed();
    const dump = await counter.sql(sql`select t::text as row from pending_registration t`);
    for (const secret of [email, theirs, 'Rey', '079'])
      expect(String(dump[0]?.['row'])).not.toContain(secret);
    await counter.sql(sql`update email_link set expires_at = expires_at - interval '48 hours'`);
    expect(await codesOf(entry.verify(second, theirs))).toEqual([['EMAIL_LINK_EXPIRED', 'token']]);
  });

  test('goes with every other one when one of them takes the place', async () => {
    const { email, second } = await disputed();
    await entry.register(newcomer(email, { familyName: 'Tierce' }));
    const before = await waiting();
    await entry.verify(second, theirs);
    expect(await waiting()).toBe(before - 2);
    expect(await names(email)).toEqual(['Rey']);
  });
});

test('an address that nobody verified gets no mail by what its account does: it may be a stranger’s', async () => {
  const email = 'bombardee@exemple.ch';
  await entry.register(newcomer(email, { mobilePhone: '079 333 00 99' }));
  const token = await signedIn(counter, email, '+41 79 333 00 99');
  const passport = (await passportOfSession(counter, token)) ?? '';
  const name = 'Votre compte est bloqué : www.exemple.ch';
  const factors = factorsAt(counter);
  const { authenticator } = await factors.startAuthenticator(email);
  const { id = '', secret = '' } = authenticator ?? {};
  const added = await factors.addAuthenticator(email, id, await shownCode(secret), name);
  expect(added.problems).toEqual([]);
  const change =
    'mutation ($old: String, $new: String) { changePassword(oldPassword: $old, newPassword: $new) { changedAt } }';
  await counter.ask(change, { old: password, new: theirs }, { passport });
  await entry.requestReset(email);
  const waits = async () => (await counter.sql(sql`select 1 from message where content is not null`)).length;
  await expect.poll(waits, { timeout: 15_000 }).toBe(0);
  const mails = await entry.mails(email, 2);
  expect(mails.map(tokenIn)).not.toContain('');
  expect(mails).toHaveLength(2);
});

test('no link of an unverified account outlives it', async () => {
  const email = 'lente@exemple.ch';
  await entry.register(newcomer(email));
  await counter.sql(
    sql`update account set created_at = clock_timestamp() - interval '6 days' where email = ${email}`,
  );
  const { registration } = await entry.resend(await counter.passportOf(email));
  const hours = Temporal.Now.instant()
    .until(registration?.linkExpiresAt ?? '')
    .total('hours');
  expect(hours).toBeCloseTo(24, 0);
});
