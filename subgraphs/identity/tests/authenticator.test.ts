import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import { factorsAt, shownCode } from './factors.ts';
import { entryAt } from './newcomer.ts';
import { stepsAt } from './steps.ts';

let counter: Counter;
let steps: ReturnType<typeof stepsAt>;
let factors: ReturnType<typeof factorsAt>;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
  factors = factorsAt(counter);
});
beforeEach(() => counter.sql(sql`delete from sign_in_failure`));
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody new, so that tests don't count each other's tries. */
async function somebody() {
  newest += 1;
  const email = `personne${newest}@exemple.ch`;
  await counter.enrol(person({ email, mobilePhone: `+41 79 000 05 ${String(newest).padStart(2, '0')}` }));
  return email;
}
/** Somebody with an authenticator whose next code is good already. */
async function withAuthenticator() {
  const email = await somebody();
  return { email, ...(await factors.authenticator(email)) };
}
const problemWith = async (email: string, code: string) =>
  steps.problemOf(steps.complete((await steps.challenge(email)).id, code));
/** The authenticator's clock as it was before any code was used. */
const unusedSteps = () => counter.sql(sql`update second_factor set last_step = null`);

describe('an authenticator', () => {
  test('is added with the password and its first code, and then signs in in the place of the SMS', async () => {
    const email = await somebody();
    const { authenticator } = await factors.startAuthenticator(email);
    expect(authenticator?.secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    const secret = authenticator?.secret.replaceAll(' ', '') ?? '';
    expect(authenticator?.uri).toBe(
      `otpauth://totp/Guichet:${encodeURIComponent(email)}?secret=${secret}&issuer=Guichet`,
    );
    const code = await shownCode(secret);
    const added = await factors.addAuthenticator(
      email,
      authenticator?.id ?? '',
      `${code.slice(0, 3)} ${code.slice(3)}`,
    );
    expect(added).toMatchObject({ secondFactor: { kind: 'AUTHENTICATOR', name: 'App' }, problems: [] });
    expect(added.recoveryCodes).toHaveLength(10);
    const { id } = await steps.challenge(email);
    expect(await steps.complete(id, await shownCode(secret, 30))).toMatchObject({
      account: { email },
      session: { kind: 'OPEN' },
    });
    const [trail] = await counter.sql(
      sql`select details from audit_entry where action = 'session.open' order by at desc, id desc limit 1`,
    );
    expect(trail).toEqual({ details: { way: 'AUTHENTICATOR' } });
  });

  test('takes the code of the step before and after the present one, and none further off', async () => {
    const { email, secret } = await withAuthenticator();
    for (const [off, problem] of [
      [-61, 'SIGN_IN_CODE_WRONG'],
      [61, 'SIGN_IN_CODE_WRONG'],
      [-30, undefined],
      [30, undefined],
    ] as const) {
      await unusedSteps();
      // The end of a step that falls in between says nothing.
      const step = () => Math.floor(Date.now() / 30_000);
      const before = step();
      const told = await problemWith(email, await shownCode(secret, off));
      if (step() === before) expect(told, `${off} s`).toBe(problem);
    }
  });

  test('takes a code once, also when it comes at four sign-ins at once, and no older one after it', async () => {
    const { email, secret } = await withAuthenticator();
    const challenges = await Promise.all(Array.from({ length: 4 }, () => steps.challenge(email)));
    const code = await shownCode(secret, 30);
    const answers = await Promise.all(challenges.map(({ id }) => steps.complete(id, code)));
    expect(answers.filter(({ session }) => session)).toHaveLength(1);
    expect(await problemWith(email, code)).toBe('SIGN_IN_CODE_WRONG');
    expect(await problemWith(email, await shownCode(secret))).toBe('SIGN_IN_CODE_WRONG');
  });

  test('has one account: its code opens no other', async () => {
    const { secret } = await withAuthenticator();
    const { email } = await withAuthenticator();
    expect(await problemWith(email, await shownCode(secret, 30))).toBe('SIGN_IN_CODE_WRONG');
  });

  test('leaves the SMS as it was', async () => {
    const { email } = await withAuthenticator();
    const mobilePhone = `+41 79 000 05 ${String(newest).padStart(2, '0')}`;
    expect(await steps.signIn(email, mobilePhone)).toMatchObject({ kind: 'OPEN' });
  });

  test('is refused without its code, without a name, with a wrong code five times, and after ten minutes', async () => {
    const email = await somebody();
    const { authenticator } = await factors.startAuthenticator(email);
    const [id, secret] = [authenticator?.id ?? '', authenticator?.secret ?? ''];
    expect((await factors.addAuthenticator(email, id, '', '')).problems).toMatchObject([
      { path: ['name'], code: 'FIELD_REQUIRED' },
      { path: ['code'], code: 'FIELD_REQUIRED' },
    ]);
    const far = await shownCode(secret, 600);
    for (let wrong = 1; wrong <= 4; wrong += 1)
      expect((await factors.addAuthenticator(email, id, far)).problems).toMatchObject([
        { path: ['code'], code: 'AUTHENTICATOR_CODE_WRONG' },
      ]);
    await counter.sql(
      sql`update second_factor_ceremony set expires_at = expires_at - interval '590 seconds'`,
    );
    expect((await factors.addAuthenticator(email, id, 'abcdef')).problems).toMatchObject([
      { code: 'AUTHENTICATOR_CODE_WRONG' },
    ]);
    expect((await factors.addAuthenticator(email, id, await shownCode(secret))).problems).toMatchObject([
      { code: 'AUTHENTICATOR_SECRET_EXPIRED' },
    ]);
    const next = await factors.startAuthenticator(email);
    await counter.sql(sql`update second_factor_ceremony set expires_at = expires_at - interval '10 minutes'`);
    const late = await shownCode(next.authenticator?.secret ?? '');
    expect(
      (await factors.addAuthenticator(email, next.authenticator?.id ?? '', late)).problems,
    ).toMatchObject([{ code: 'AUTHENTICATOR_SECRET_EXPIRED' }]);
  });

  test('there is one of an account, also when two are added at once', async () => {
    const email = await somebody();
    const started = await Promise.all([factors.startAuthenticator(email), factors.startAuthenticator(email)]);
    const added = await Promise.all(
      started.map(async ({ authenticator }) =>
        factors.addAuthenticator(
          email,
          authenticator?.id ?? '',
          await shownCode(authenticator?.secret ?? ''),
        ),
      ),
    );
    expect(added.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'AUTHENTICATOR_KNOWN',
    ]);
    expect(added.flatMap(({ recoveryCodes }) => recoveryCodes ?? [])).toHaveLength(10);
    expect((await factors.startAuthenticator(email)).problems).toMatchObject([
      { code: 'AUTHENTICATOR_KNOWN' },
    ]);
  });

  test('its secret is sealed, and nobody else can use or end its adding', async () => {
    const { email, secret } = await withAuthenticator();
    const rows = await counter.sql(sql`select secret from second_factor`);
    expect(JSON.stringify(rows)).not.toContain(secret.replaceAll(' ', ''));
    const { authenticator } = await factors.startAuthenticator(await somebody());
    const code = await shownCode(authenticator?.secret ?? '');
    expect((await factors.addAuthenticator(email, authenticator?.id ?? '', code)).problems).toMatchObject([
      { code: 'AUTHENTICATOR_SECRET_EXPIRED' },
    ]);
  });
});

describe('recovery codes', () => {
  test('let in once each, in whatever spelling; the person is told how many are left', async () => {
    const { email, recoveryCodes } = await withAuthenticator();
    const [first = '', second = ''] = recoveryCodes ?? [];
    expect(first).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
    const spelt = ` ${first.toUpperCase().replace('-', ' ').replaceAll('0', 'O')}`;
    expect(await problemWith(email, spelt)).toBeUndefined();
    expect(await problemWith(email, first)).toBe('SIGN_IN_CODE_WRONG');
    const challenges = await Promise.all(Array.from({ length: 5 }, () => steps.challenge(email)));
    const answers = await Promise.all(challenges.map(({ id }) => steps.complete(id, second)));
    expect(answers.filter(({ session }) => session)).toHaveLength(1);
    const { data } = await counter.ask(
      '{ viewer { recoveryCodesLeft } }',
      {},
      {
        passport: await counter.passportOf(email),
      },
    );
    expect(data).toEqual({ viewer: { recoveryCodesLeft: 8 } });
    const mails = await entryAt(counter).mails(email, 6);
    expect(mails.filter(({ subject }) => subject === 'Un code de secours a été utilisé')).toHaveLength(2);
    expect(JSON.stringify(mails)).not.toContain(second);
  });

  test('are made anew with the password; those before are void, and another account’s never were good', async () => {
    const { email, recoveryCodes } = await withAuthenticator();
    const other = await withAuthenticator();
    expect((await factors.makeCodes(email, 'faux')).problems).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    const made = await factors.makeCodes(email);
    expect(made.recoveryCodes).toHaveLength(10);
    expect(await problemWith(email, recoveryCodes?.[0] ?? '')).toBe('SIGN_IN_CODE_WRONG');
    expect(await problemWith(other.email, made.recoveryCodes?.[0] ?? '')).toBe('SIGN_IN_CODE_WRONG');
    expect(await problemWith(email, made.recoveryCodes?.[0] ?? '')).toBeUndefined();
  });

  test('are kept for a factor: without one none are made, and with the last one they go', async () => {
    const email = await somebody();
    expect((await factors.makeCodes(email)).problems).toMatchObject([{ code: 'RECOVERY_NEEDS_FACTOR' }]);
    const { secondFactor, recoveryCodes } = await factors.authenticator(email);
    const passkey = await factors.passkey(email);
    const stays = await factors.remove(email, passkey.secondFactor?.id ?? '');
    expect(stays.account).toEqual({ secondFactors: [{ id: secondFactor?.id }], recoveryCodesLeft: 10 });
    expect((await factors.remove(email, secondFactor?.id ?? '', 'faux')).problems).toMatchObject([
      { code: 'PASSWORD_WRONG' },
    ]);
    const gone = await factors.remove(email, secondFactor?.id ?? '');
    expect(gone.account).toEqual({ secondFactors: [], recoveryCodesLeft: null });
    expect(await problemWith(email, recoveryCodes?.[0] ?? '')).toBe('SIGN_IN_CODE_WRONG');
  });

  test('of another person can’t be seen, nor his factors', async () => {
    const { email } = await withAuthenticator();
    const [row] = await counter.sql(sql`select id from account where email = ${email}`);
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Account", id: $id }]) {
      ... on Account { secondFactors { id } recoveryCodesLeft sessions { id } } } }`;
    const asker = { passport: await counter.passportOf(await somebody()) };
    const { data } = await counter.ask(query, { id: row?.['id'] }, asker);
    expect(data).toEqual({ _entities: [null] });
  });
});
