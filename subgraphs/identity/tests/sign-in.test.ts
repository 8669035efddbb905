import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, password, person } from './counter.ts';
import { stepsAt } from './steps.ts';

let counter: Counter;
let steps: ReturnType<typeof stepsAt>;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody new with a telephone of his own, so that tests don't count each other's failures and codes. */
async function somebody() {
  newest += 1;
  const mobilePhone = `+41 79 000 01 ${String(newest).padStart(2, '0')}`;
  const email = `personne${newest}@exemple.ch`;
  await counter.enrol(person({ email, mobilePhone }));
  return { email, mobilePhone };
}
/** Another code of six digits than the right one. */
const wrong = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

/** A sign-in of somebody new whose code has arrived. */
async function challenged() {
  const { email, mobilePhone } = await somebody();
  const { id } = await steps.challenge(email);
  const [code = ''] = await counter.codes(mobilePhone, 1);
  return { email, mobilePhone, id, code };
}

test('a person signs in with e-mail, password and the code from the SMS', async () => {
  const { mobilePhone, email } = await somebody();
  const started = await steps.start(` ${email.toUpperCase()} `);
  expect(started).toMatchObject({ problems: [], challenge: { phoneHint: `•• ${mobilePhone.slice(-2)}` } });
  const [code = ''] = await counter.codes(mobilePhone, 1);
  expect(
    await steps.complete(started.challenge?.id ?? '', `${code.slice(0, 3)} ${code.slice(3)}`),
  ).toMatchObject({
    account: { email, givenName: 'Claire' },
    problems: [],
    session: { kind: 'OPEN', maxAgeSeconds: 12 * 3600 },
  });
});

test('the SMS comes in the language of the account, the problems in that of the page', async () => {
  await counter.enrol(person({ email: 'anna@exemple.ch', locale: 'DE', mobilePhone: '+41 79 000 02 01' }));
  const challenge = await steps.challenge('anna@exemple.ch');
  await counter.codes('+41 79 000 02 01', 1);
  expect((await counter.mailbox())[0]).toMatchObject({
    channel: 'SMS',
    to: '+41 79 000 02 01',
    subject: null,
    text: expect.stringMatching(/^Guichet: Ihr Zugangscode lautet \d{6}\. Er gilt 10 Min\./),
    links: [],
  });
  expect((await steps.complete(challenge.id, '', { locale: 'it' })).problems).toEqual([
    { path: ['code'], code: 'FIELD_REQUIRED', message: "Il campo Codice d'accesso è obbligatorio." },
  ]);
});

test('empty fields are told all at once, and what is no e-mail address is told as such', async () => {
  expect((await steps.start('', '')).problems).toMatchObject([
    { path: ['email'], code: 'FIELD_REQUIRED', message: 'Le champ Email est obligatoire.' },
    { path: ['password'], code: 'FIELD_REQUIRED', message: 'Le champ Mot de passe est obligatoire.' },
  ]);
  expect((await steps.start('claire', 'x')).problems).toMatchObject([
    { path: ['email'], code: 'EMAIL_MALFORMED' },
  ]);
});

describe('the lock', () => {
  test('after five failures the right password still opens, after six it does not', async () => {
    const { email, mobilePhone } = await somebody();
    for (let failure = 1; failure <= 5; failure += 1)
      expect((await steps.start(email, 'faux')).problems).toEqual([]);
    expect((await steps.start(email)).problems).toEqual([]);
    await counter.codes(mobilePhone, 1);
    expect((await steps.start(email, 'faux')).problems).toEqual([]);
    expect(await steps.start(email)).toEqual({
      session: undefined,
      challenge: null,
      problems: [
        {
          path: [],
          code: 'SIGN_IN_LOCKED',
          message: "Trop de tentatives de connexion, veuillez réessayer d'ici quelques minutes",
        },
      ],
    });
  });

  test('it ends SIGN_IN_LOCK after the sixth failure, however often one knocks meanwhile', async () => {
    const { email } = await somebody();
    const fingerprint = counter.running.vault.fingerprint('identity.email', email);
    const rewind = (seconds: number) =>
      counter.sql(sql`update sign_in_failure set counted_at = counted_at - make_interval(secs => ${seconds})
        where email_fingerprint = ${fingerprint}`);
    for (let failure = 1; failure <= 6; failure += 1) await steps.start(email, 'faux');
    await rewind(15 * 60 - 5);
    expect((await steps.start(email)).problems).toHaveLength(1);
    await rewind(5);
    expect((await steps.start(email)).problems).toEqual([]);
  });

  test('a stranger locks himself out and not the person at home', async () => {
    const { email } = await somebody();
    for (let failure = 1; failure <= 7; failure += 1)
      await steps.start(email, 'faux', { address: '2001:db8:1:1::5' });
    expect((await steps.start(email, password, { address: '2001:db8:1:1:ffff::9' })).challenge).toBeNull();
    expect((await steps.start(email)).problems).toEqual([]);
  });

  test('twenty tries at once are counted as twenty: six are looked at', async () => {
    const { email } = await somebody();
    const tries = await Promise.all(Array.from({ length: 20 }, () => steps.start(email, 'faux')));
    expect(tries.filter(({ challenge }) => challenge)).toHaveLength(6);
  });

  test('a whole sign-in forgives what failed before', async () => {
    const { email, mobilePhone } = await somebody();
    for (let failure = 1; failure <= 5; failure += 1) await steps.start(email, 'faux');
    const challenge = await steps.challenge(email);
    const [code = ''] = await counter.codes(mobilePhone, 1);
    await steps.complete(challenge.id, code);
    for (let failure = 1; failure <= 5; failure += 1) await steps.start(email, 'faux');
    expect((await steps.start(email)).problems).toEqual([]);
  });
});

describe('the code', () => {
  test('stands five tries: the fifth may be right, the sixth no longer', async () => {
    const lucky = await challenged();
    for (let guess = 1; guess <= 4; guess += 1)
      expect(await steps.problemOf(steps.complete(lucky.id, wrong(lucky.code, guess)))).toBe(
        'SIGN_IN_CODE_WRONG',
      );
    expect(await steps.problemOf(steps.complete(lucky.id, lucky.code))).toBeUndefined();

    const unlucky = await challenged();
    for (let guess = 1; guess <= 5; guess += 1)
      expect(await steps.problemOf(steps.complete(unlucky.id, wrong(unlucky.code, guess)))).toBe(
        'SIGN_IN_CODE_WRONG',
      );
    expect(await steps.problemOf(steps.complete(unlucky.id, unlucky.code))).toBe('SIGN_IN_CODE_USED_UP');
  });

  test('fifty guesses at once are five', async () => {
    const { id, code } = await challenged();
    const guesses = Array.from({ length: 50 }, (_, guess) =>
      steps.problemOf(steps.complete(id, wrong(code, guess + 1))),
    );
    const problems = await Promise.all(guesses);
    expect(problems.filter((problem) => problem === 'SIGN_IN_CODE_WRONG')).toHaveLength(5);
    expect(problems.filter((problem) => problem === 'SIGN_IN_CODE_USED_UP')).toHaveLength(45);
    const [row] = await counter.sql(sql`select tries from sign_in_challenge where id = ${id}`);
    expect(row).toEqual({ tries: 5 });
  });

  test('is accepted once, also when it comes twice at once', async () => {
    const { id, code } = await challenged();
    const answers = await Promise.all([
      steps.complete(id, code),
      steps.complete(id, code),
      steps.complete(id, code),
    ]);
    expect(answers.filter(({ session }) => session)).toHaveLength(1);
    expect(await steps.problemOf(steps.complete(id, code))).toBe('SIGN_IN_CODE_USED');
  });

  test('is bound to its own sign-in', async () => {
    const { id, email, mobilePhone, code } = await challenged();
    const other = await steps.challenge(email);
    const [second = ''] = await counter.codes(mobilePhone, 2);
    expect(second).not.toBe(code);
    expect(await steps.problemOf(steps.complete(other.id, code))).toBe('SIGN_IN_CODE_WRONG');
    expect(await steps.problemOf(steps.complete(id, second))).toBe('SIGN_IN_CODE_WRONG');
    expect(await steps.problemOf(steps.complete(other.id, second))).toBeUndefined();
  });

  test('lives for SIGN_IN_CODE_TTL', async () => {
    const young = await challenged();
    const old = await challenged();
    const rewind = (id: string, seconds: number) =>
      counter.sql(
        sql`update sign_in_challenge set expires_at = expires_at - make_interval(secs => ${seconds}) where id = ${id}`,
      );
    await rewind(young.id, 10 * 60 - 10);
    await rewind(old.id, 10 * 60);
    expect(await steps.problemOf(steps.complete(young.id, young.code))).toBeUndefined();
    expect(await steps.problemOf(steps.complete(old.id, old.code))).toBe('SIGN_IN_CODE_EXPIRED');
    expect((await steps.resend(old.id)).problems).toMatchObject([{ code: 'SIGN_IN_CODE_EXPIRED' }]);
  });

  test('a new one comes after SIGN_IN_CODE_RESEND_AFTER, and voids the old one and its tries', async () => {
    const { id, code, mobilePhone } = await challenged();
    expect((await steps.resend(id)).problems).toMatchObject([{ path: [], code: 'SIGN_IN_CODE_TOO_EARLY' }]);
    for (let guess = 1; guess <= 3; guess += 1) await steps.complete(id, wrong(code, guess));
    await counter.sql(
      sql`update sign_in_challenge set resend_available_at = clock_timestamp() where id = ${id}`,
    );
    const { challenge, problems } = await steps.resend(id);
    expect({ problems, id: challenge?.id }).toEqual({ problems: [], id });
    const [fresh = ''] = await counter.codes(mobilePhone, 2);
    expect(await steps.problemOf(steps.complete(id, code))).toBe(
      fresh === code ? undefined : 'SIGN_IN_CODE_WRONG',
    );
    expect(await steps.problemOf(steps.complete(id, fresh))).toBeUndefined();
    expect((await steps.resend(id)).problems).toMatchObject([{ code: 'SIGN_IN_CODE_USED' }]);
  });

  test('starting again and again brings no more guesses than the lock allows', async () => {
    const { email, id, code } = await challenged();
    for (let guess = 1; guess <= 5; guess += 1) await steps.complete(id, wrong(code, guess));
    const challenge = await steps.challenge(email);
    expect(await steps.problemOf(steps.complete(challenge.id, '000000'))).toBe('SIGN_IN_CODE_WRONG');
    expect(await steps.problemOf(steps.complete(challenge.id, '000001'))).toBe('SIGN_IN_LOCKED');
    expect((await steps.start(email)).problems).toMatchObject([{ code: 'SIGN_IN_LOCKED' }]);
  });

  test('a sign-in that never was answers like one that is over', async () => {
    for (const id of ['0199f000-0000-7000-8000-000000000000', 'not-an-id'])
      expect(await steps.problemOf(steps.complete(id, '123456'))).toBe('SIGN_IN_CODE_EXPIRED');
  });
});
