import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, password } from './counter.ts';
import { codesOf, deskOf, passportOfSession, signedIn, somebodyAt } from './desk.ts';
import { entryAt, tokenIn } from './newcomer.ts';
import { stepsAt } from './steps.ts';

const another = 'une autre phrase de passe';
let counter: Counter;
let entry: ReturnType<typeof entryAt>;

beforeAll(async () => {
  counter = await openCounter();
  entry = entryAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

type Desk = Pick<Awaited<ReturnType<typeof somebodyAt>>, 'step'>;
const changeEmail = ({ step }: Desk, email: string, typed: string | null = password) =>
  step(
    '$email: String, $password: String',
    'changeEmail(email: $email, password: $password) { registration { email linkExpiresAt } problems { path code message } }',
    { email, password: typed },
  );
const confirmEmail = ({ step }: Desk, token: string) =>
  step('$token: String', 'confirmEmailChange(token: $token) { email problems { path code message } }', {
    token,
  });
const changePhone = ({ step }: Desk, mobilePhone: string, typed: string | null = password) =>
  step(
    '$mobilePhone: String, $password: String',
    `changeMobilePhone(mobilePhone: $mobilePhone, password: $password) {
      change { id phoneHint expiresAt resendAvailableAt } problems { path code message } }`,
    { mobilePhone, password: typed },
  );
const confirmPhone = ({ step }: Desk, changeId: string, code: string) =>
  step(
    '$changeId: ID!, $code: String',
    'confirmMobilePhone(changeId: $changeId, code: $code) { account { mobilePhoneHint } problems { path code message } }',
    { changeId, code },
  );
const changePassword = ({ step }: Desk, oldPassword: string | null, newPassword: string | null) =>
  step(
    '$oldPassword: String, $newPassword: String',
    'changePassword(oldPassword: $oldPassword, newPassword: $newPassword) { changedAt problems { path code message } }',
    { oldPassword, newPassword },
  );
const idOf = (answer: object) => (answer as { change: { id: string } | null }).change?.id ?? '';
const rewindCaps = () =>
  counter.sql(
    sql`update capped_act set times = array(select time - interval '1 minute' from unnest(times) as time)`,
  );

describe('another e-mail address', () => {
  test('is taken by the link that goes to it, and the old one is told twice', async () => {
    const desk = await somebodyAt(counter);
    const asked = await changeEmail(desk, ' Nouvelle@Exemple.ch ');
    expect(asked).toMatchObject({ registration: { email: 'nouvelle@exemple.ch' }, problems: [] });
    expect(await desk.viewer('email pendingEmail')).toEqual({
      email: desk.email,
      pendingEmail: 'nouvelle@exemple.ch',
    });
    const token = tokenIn((await entry.mails('nouvelle@exemple.ch', 1))[0]);
    expect(await confirmEmail(desk, token)).toEqual({ email: 'nouvelle@exemple.ch', problems: [] });
    expect(await desk.viewer('email pendingEmail emailVerifiedAt')).toEqual({
      email: 'nouvelle@exemple.ch',
      pendingEmail: null,
      emailVerifiedAt: expect.stringMatching(/Z$/),
    });
    const told = await entry.mails(desk.email, 2);
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(2);
    for (const { text } of told) expect(text).not.toContain('nouvelle@exemple.ch');
    expect(codesOf(await confirmEmail(desk, token))).toEqual([['EMAIL_LINK_USED', 'token']]);
  });

  test('that another person has verified gets the same answer; its owner is told, and no link opens it', async () => {
    const owner = await somebodyAt(counter);
    const desk = await somebodyAt(counter);
    const taken = await changeEmail(desk, owner.email);
    const free = await changeEmail(await somebodyAt(counter), 'personne-ne-la@exemple.ch');
    const shape = (answer: object) => JSON.stringify(answer).replace(/"email":"[^"]+"|\d/g, '');
    expect(shape(taken)).toBe(shape(free));
    expect(await desk.viewer('pendingEmail')).toEqual({ pendingEmail: owner.email });
    const [mail] = await entry.mails(owner.email, 1);
    expect(mail?.links).toEqual(expect.arrayContaining([expect.stringMatching(/\/mot-de-passe-oublie$/)]));
    expect(tokenIn(mail)).toBe('');
  });

  test('costs the same statements whether somebody has it or nobody', async () => {
    const owner = await somebodyAt(counter);
    const seen = async (email: string) => {
      const desk = await somebodyAt(counter);
      counter.statements.length = 0;
      await changeEmail(desk, email);
      return [...counter.statements];
    };
    const known = await seen(owner.email);
    expect(known.length).toBeGreaterThan(12);
    expect(await seen('encore-personne@exemple.ch')).toEqual(known);
  });

  test('wished once more makes the link before void, and asks for the password', async () => {
    const desk = await somebodyAt(counter);
    await changeEmail(desk, 'premiere@exemple.ch');
    await rewindCaps();
    await changeEmail(desk, 'seconde@exemple.ch');
    const first = tokenIn((await entry.mails('premiere@exemple.ch', 1))[0]);
    expect(codesOf(await confirmEmail(desk, first))).toEqual([['EMAIL_LINK_USED', 'token']]);
    await rewindCaps();
    expect(codesOf(await changeEmail(desk, 'x', ''))).toEqual([
      ['EMAIL_MALFORMED', 'email'],
      ['FIELD_REQUIRED', 'password'],
    ]);
    expect(codesOf(await changeEmail(desk, desk.email, 'faux'))).toEqual([
      ['EMAIL_UNCHANGED', 'email'],
      ['PASSWORD_WRONG', 'password'],
    ]);
  });

  test('voids links to a new password, ends sessions elsewhere, and is the one that signs in', async () => {
    const someone = await somebodyAt(counter);
    const own = await signedIn(counter, someone.email, someone.mobilePhone);
    const other = await signedIn(counter, someone.email, someone.mobilePhone);
    const desk = deskOf(counter, (await passportOfSession(counter, own)) ?? '');
    await entry.requestReset(someone.email);
    await changeEmail(desk, 'demenage@exemple.ch');
    const token = tokenIn((await entry.mails('demenage@exemple.ch', 1))[0]);
    expect((await confirmEmail(desk, token)).problems).toEqual([]);
    expect(await passportOfSession(counter, desk.handed() ?? '')).not.toBeNull();
    expect(await passportOfSession(counter, own)).toBeNull();
    expect(await passportOfSession(counter, other)).toBeNull();
    const reset = (await entry.mails(someone.email, 3)).map(tokenIn).find((found) => found !== '');
    expect((await entry.reset(reset ?? '', another)).problems[0]?.code).toBe('EMAIL_LINK_UNKNOWN');
    expect(await stepsAt(counter).signIn('demenage@exemple.ch', someone.mobilePhone)).toBeDefined();
  });

  test('is taken by the account that asked alone: who reads the mail of an address that somebody typed in gives it to nobody', async () => {
    const desk = await somebodyAt(counter);
    await changeEmail(desk, 'etrangere@exemple.ch');
    const token = tokenIn((await entry.mails('etrangere@exemple.ch', 1))[0]);
    const query =
      'mutation ($token: String) { step: confirmEmailChange(token: $token) { problems { path code message } } }';
    for (const asker of [{}, { passport: (await somebodyAt(counter)).passport }]) {
      const { data } = await counter.ask<{ step: Parameters<typeof codesOf>[0] }>(query, { token }, asker);
      expect(data && codesOf(data.step)).toEqual([['EMAIL_CHANGE_NEEDS_SIGN_IN']]);
    }
    expect(await desk.viewer('email')).toEqual({ email: desk.email });
    expect((await confirmEmail(desk, token)).problems).toEqual([]);
  });

  test('that two people follow a link to at once is one person’s', async () => {
    const desks = [await somebodyAt(counter), await somebodyAt(counter)];
    const tokens: string[] = [];
    for (const [at, desk] of desks.entries()) {
      await changeEmail(desk, 'disputee@exemple.ch');
      const known = new Set(tokens);
      const mails = await entry.mails('disputee@exemple.ch', at + 1);
      tokens.push(mails.map(tokenIn).find((token) => !known.has(token)) ?? '');
    }
    const answers = await Promise.all(desks.map((desk, at) => confirmEmail(desk, tokens[at] ?? '')));
    expect(answers.map(codesOf).toSorted()).toEqual([[], [['EMAIL_HAS_ACCOUNT']]]);
  });
});

describe('another mobile number', () => {
  test('is confirmed by the code that goes to it; the old one serves until then', async () => {
    const desk = await somebodyAt(counter);
    const asked = await changePhone(desk, '079 222 00 07');
    expect(asked).toMatchObject({ change: { phoneHint: '•• 07' }, problems: [] });
    expect(await desk.viewer('mobilePhoneHint')).toEqual({
      mobilePhoneHint: `•• ${desk.mobilePhone.slice(-2)}`,
    });
    const [code = ''] = await counter.codes('+41 79 222 00 07', 1);
    expect(await confirmPhone(desk, idOf(asked), code)).toEqual({
      account: { mobilePhoneHint: '•• 07' },
      problems: [],
    });
    expect(codesOf(await confirmPhone(desk, idOf(asked), code))).toEqual([['PHONE_CODE_USED', 'code']]);
    expect(await entry.mails(desk.email, 1)).toHaveLength(1);
    expect(await signedIn(counter, desk.email, '+41 79 222 00 07')).not.toBe('');
  });

  test('may be guessed at five times, also by fifty guesses at once, and by nobody else', async () => {
    const desk = await somebodyAt(counter);
    const id = idOf(await changePhone(desk, '079 222 00 08'));
    const [code = ''] = await counter.codes('+41 79 222 00 08', 1);
    expect(codesOf(await confirmPhone(await somebodyAt(counter), id, code))).toEqual([
      ['PHONE_CODE_EXPIRED', 'code'],
    ]);
    const wrong = code === '000000' ? '000001' : '000000';
    const answers = await Promise.all(Array.from({ length: 50 }, () => confirmPhone(desk, id, wrong)));
    const met = answers.flatMap(codesOf).map(([first]) => first);
    expect(met.filter((each) => each === 'PHONE_CODE_WRONG')).toHaveLength(5);
    expect(met.filter((each) => each === 'PHONE_CODE_USED_UP')).toHaveLength(45);
    expect(codesOf(await confirmPhone(desk, id, code))).toEqual([['PHONE_CODE_USED_UP', 'code']]);
  });

  test('gets a new code after a minute and not before, and the one before is void', async () => {
    const desk = await somebodyAt(counter);
    const first = idOf(await changePhone(desk, '079 222 00 09'));
    expect(codesOf(await changePhone(desk, '079 222 00 10'))).toEqual([['PHONE_CODE_TOO_EARLY']]);
    const [code = ''] = await counter.codes('+41 79 222 00 09', 1);
    await counter.sql(sql`update phone_change set resend_available_at = clock_timestamp()`);
    expect(codesOf(await changePhone(desk, '079 222 00 10'))).toEqual([]);
    expect(codesOf(await confirmPhone(desk, first, code))).toEqual([['PHONE_CODE_EXPIRED', 'code']]);
  });

  test('is good for ten minutes', async () => {
    const desk = await somebodyAt(counter);
    const id = idOf(await changePhone(desk, '079 222 00 11'));
    const [code = ''] = await counter.codes('+41 79 222 00 11', 1);
    await counter.sql(sql`update phone_change set expires_at = expires_at - interval '10 minutes'`);
    expect(codesOf(await confirmPhone(desk, id, code))).toEqual([['PHONE_CODE_EXPIRED', 'code']]);
  });

  test('gets five codes an hour, not six, whoever asks', async () => {
    for (let time = 1; time <= 6; time += 1) {
      const answer = codesOf(await changePhone(await somebodyAt(counter), '079 222 00 12'));
      expect(answer).toEqual(time <= 5 ? [] : [['PHONE_CODES_TOO_MANY']]);
    }
  });

  test('is one, and another one than before', async () => {
    const desk = await somebodyAt(counter);
    expect(codesOf(await changePhone(desk, '022 700 00 00', ''))).toEqual([
      [expect.any(String), 'mobilePhone'],
      ['FIELD_REQUIRED', 'password'],
    ]);
    expect(codesOf(await changePhone(desk, desk.mobilePhone))).toEqual([
      ['MOBILE_PHONE_UNCHANGED', 'mobilePhone'],
    ]);
  });
});

describe('another password', () => {
  test('comes with the old one, ends sessions elsewhere, and the person is told', async () => {
    const someone = await somebodyAt(counter);
    const own = await signedIn(counter, someone.email, someone.mobilePhone);
    const other = await signedIn(counter, someone.email, someone.mobilePhone);
    const desk = deskOf(counter, (await passportOfSession(counter, own)) ?? '');
    expect(codesOf(await changePassword(desk, 'faux', 'court'))).toEqual([
      ['PASSWORD_WRONG', 'oldPassword'],
      ['PASSWORD_TOO_SHORT', 'newPassword'],
    ]);
    expect(await changePassword(desk, password, another)).toEqual({
      changedAt: expect.stringMatching(/Z$/),
      problems: [],
    });
    expect(await passportOfSession(counter, other)).toBeNull();
    const { challenge } = await stepsAt(counter).start(someone.email, another);
    const [code = ''] = await counter.codes(someone.mobilePhone, 3);
    expect((await stepsAt(counter).complete(challenge?.id ?? '', code)).account?.email).toBe(someone.email);
  });

  test('gives the browser that asks another token: a cookie that was copied before opens nothing', async () => {
    const someone = await somebodyAt(counter);
    const copied = await signedIn(counter, someone.email, someone.mobilePhone);
    const desk = deskOf(counter, (await passportOfSession(counter, copied)) ?? '');
    await changePassword(desk, 'faux', another);
    expect(desk.handed()).toBeNull();
    await changePassword(desk, password, another);
    expect(await passportOfSession(counter, copied)).toBeNull();
    expect(await passportOfSession(counter, desk.handed() ?? '')).not.toBeNull();
  });

  test('voids an address and a number that were wished with the old one', async () => {
    const desk = await somebodyAt(counter);
    await changeEmail(desk, 'convoitee@exemple.ch');
    const id = idOf(await changePhone(desk, '079 222 00 13'));
    const token = tokenIn((await entry.mails('convoitee@exemple.ch', 1))[0]);
    const [code = ''] = await counter.codes('+41 79 222 00 13', 1);
    await changePassword(desk, password, another);
    expect(await desk.viewer('pendingEmail')).toEqual({ pendingEmail: null });
    expect(codesOf(await confirmEmail(desk, token))).toEqual([['EMAIL_LINK_UNKNOWN', 'token']]);
    expect(codesOf(await confirmPhone(desk, id, code))).toEqual([['PHONE_CODE_EXPIRED', 'code']]);
  });

  test('is asked for five times in fifteen minutes, not six, also when all come at once', async () => {
    const desk = await somebodyAt(counter);
    const tries = await Promise.all(Array.from({ length: 12 }, () => changePassword(desk, 'faux', another)));
    const met = tries.flatMap(codesOf).map(([first]) => first);
    expect(met.filter((each) => each === 'PASSWORD_WRONG')).toHaveLength(5);
    expect(met.filter((each) => each === 'SIGN_IN_LOCKED')).toHaveLength(7);
    expect(codesOf(await changePassword(desk, password, another))).toEqual([['SIGN_IN_LOCKED']]);
    const elsewhere = await stepsAt(counter).start(desk.email);
    expect(elsewhere.problems).toEqual([]);
  });

  test('of five that are set at once with the old one, one is', async () => {
    const desk = await somebodyAt(counter);
    const tries = await Promise.all(Array.from({ length: 5 }, () => changePassword(desk, password, another)));
    expect(tries.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
  });
});

test.each([['changeEmail'], ['changeMobilePhone'], ['changePassword']])(
  '%s is for who is signed in',
  async (mutation) => {
    const { codes } = await counter.ask(`mutation { ${mutation} { problems { code } } }`);
    expect(codes).toEqual(['UNAUTHENTICATED']);
  },
);
