import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, password, person } from './counter.ts';
import { entryAt, entryDocuments, tokenIn } from './newcomer.ts';
import { stepsAt } from './steps.ts';

const another = 'une autre phrase de passe';
let counter: Counter;
let entry: ReturnType<typeof entryAt>;
let steps: ReturnType<typeof stepsAt>;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
  entry = entryAt(counter);
  steps = stepsAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody new who asked for a link, and its token. */
async function forgetful() {
  newest += 1;
  const email = `oubli${newest}@exemple.ch`;
  const mobilePhone = `+41 79 000 05 ${String(newest).padStart(2, '0')}`;
  await counter.enrol(person({ email, mobilePhone }));
  return { email, mobilePhone, token: await link(email, 1) };
}
async function link(email: string, count: number) {
  expect((await entry.requestReset(email)).problems).toEqual([]);
  return tokenIn((await entry.mails(email, count))[0]);
}
const codesOf = async (answer: Promise<{ problems: readonly { code: string; path: readonly string[] }[] }>) =>
  (await answer).problems.map(({ code, path }) => [code, ...path]);
const fingerprint = (email: string) => counter.running.vault.fingerprint('identity.email', email);
const rewindCaps = (interval: string) =>
  counter.sql(
    sql`update capped_act set times = array(select time - ${interval}::interval from unnest(times) as time)`,
  );

describe('the link to a new password', () => {
  test('sets it once; the new one signs in and the old one does not', async () => {
    const { email, mobilePhone, token } = await forgetful();
    expect(await entry.reset(token, another)).toEqual({
      changedAt: expect.stringMatching(/Z$/),
      problems: [],
    });
    expect(await codesOf(entry.reset(token, 'encore une autre phrase'))).toEqual([
      ['EMAIL_LINK_USED', 'token'],
    ]);
    await steps.start(email);
    const { challenge } = await steps.start(email, another);
    const [code = ''] = await counter.codes(mobilePhone, 1);
    expect(await counter.codes(mobilePhone, 0)).toHaveLength(1);
    expect((await steps.complete(challenge?.id ?? '', code)).account?.email).toBe(email);
    // The newest tells of the sign-in, the one before of the new password.
    expect((await entry.mails(email, 3)).map(tokenIn)).toEqual(['', '', token]);
  });

  test('ends every session and every sign-in that the old password began', async () => {
    const { email, mobilePhone, token } = await forgetful();
    const sessions = [await steps.signIn(email, mobilePhone), await steps.signIn(email, mobilePhone)];
    const { id } = await steps.challenge(email);
    const [code = ''] = await counter.codes(mobilePhone, 3);
    const alive = async () => {
      const gateway = await counter.sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'gateway', 'identity');
      const passports = sessions.map(async (session) => {
        const sessionToken = session?.kind === 'OPEN' ? session.token : '';
        const { data } = await counter.ask<{ issuePassport: { passport: string | null } }>(
          'mutation ($sessionToken: String) { issuePassport(input: { sessionToken: $sessionToken }) { passport } }',
          { sessionToken },
          { passport: gateway },
        );
        return data?.issuePassport.passport !== null;
      });
      return Promise.all(passports);
    };
    expect(await alive()).toEqual([true, true]);
    await entry.reset(token, another);
    expect(await alive()).toEqual([false, false]);
    expect(await steps.problemOf(steps.complete(id, code))).toBe('SIGN_IN_CODE_EXPIRED');
    const ended = await counter.sql(
      sql`select 1 from audit_entry where action in ('session.end', 'password.reset') and actor_kind = 'ANONYMOUS'`,
    );
    expect(ended.length).toBeGreaterThanOrEqual(3);
  });

  test('voids an address that was wished with the old password', async () => {
    const { email, token } = await forgetful();
    const wish =
      'mutation ($email: String, $password: String) { changeEmail(email: $email, password: $password) { problems { code } } }';
    const passport = await counter.passportOf(email);
    await counter.ask(wish, { email: 'voleur@exemple.ch', password }, { passport });
    const wished = tokenIn((await entry.mails('voleur@exemple.ch', 1))[0]);
    expect((await entry.reset(token, another)).problems).toEqual([]);
    const follow =
      'mutation ($token: String) { step: confirmEmailChange(token: $token) { email problems { code } } }';
    expect((await counter.ask(follow, { token: wished })).data).toEqual({
      step: { email: null, problems: [{ code: 'EMAIL_LINK_UNKNOWN' }] },
    });
  });

  test('that is followed fifty times at once sets one password', async () => {
    const { token } = await forgetful();
    const all = await Promise.all(Array.from({ length: 50 }, () => entry.reset(token, another)));
    expect(all.filter(({ changedAt }) => changedAt)).toHaveLength(1);
    expect(all.filter(({ problems }) => problems[0]?.code === 'EMAIL_LINK_USED')).toHaveLength(49);
  });

  test('leaves no way in to a sign-in with the old password that began in the same moment', async () => {
    const { email, mobilePhone } = await forgetful();
    const started = await counter.running.database.transaction(async (tx) => {
      await tx.execute(sql`update account set version = version + 1 where email = ${email}`);
      const start = steps.start(email);
      const waiting = sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      await expect.poll(async () => (await counter.sql(waiting)).length, { timeout: 15_000 }).toBe(1);
      return { start };
    });
    expect((await started.start).challenge).not.toBeNull();
    const unsent = sql`select 1 from message where content is not null`;
    await expect.poll(async () => (await counter.sql(unsent)).length, { timeout: 15_000 }).toBe(0);
    expect(await counter.codes(mobilePhone, 0)).toEqual([]);
  });

  test('is the newest: a link that was sent before is void', async () => {
    const { email, token } = await forgetful();
    await rewindCaps('1 minute');
    const second = await link(email, 2);
    expect(await codesOf(entry.reset(token, another))).toEqual([['EMAIL_LINK_USED', 'token']]);
    expect((await entry.reset(second, another)).problems).toEqual([]);
  });

  test('of several that are followed at once sets a password by the newest alone', async () => {
    const { email, token } = await forgetful();
    const tokens = [token];
    for (const count of [2, 3, 4]) {
      await rewindCaps('1 minute');
      tokens.unshift(await link(email, count));
    }
    const all = await Promise.all(tokens.map((each) => entry.reset(each, another)));
    expect(all.map(({ problems }) => problems[0]?.code)).toEqual([
      undefined,
      ...Array<string>(3).fill('EMAIL_LINK_USED'),
    ]);
  });

  test('signs nobody in: the answer opens no session, and the code is still asked', async () => {
    const { email, token } = await forgetful();
    const { session } = await counter.ask(entryDocuments.reset, { token, newPassword: another });
    expect(session).toBeUndefined();
    expect((await steps.start(email, another)).challenge).not.toBeNull();
  });

  test('is good for an hour and not a moment longer', async () => {
    const age = (email: string, interval: string) =>
      counter.sql(sql`update email_link set expires_at = expires_at - ${interval}::interval
        where email_fingerprint = ${fingerprint(email)}`);
    const inTime = await forgetful();
    await age(inTime.email, '59 minutes 50 seconds');
    expect((await entry.reset(inTime.token, another)).problems).toEqual([]);
    const late = await forgetful();
    await age(late.email, '60 minutes');
    expect(await codesOf(entry.reset(late.token, another))).toEqual([['EMAIL_LINK_EXPIRED', 'token']]);
  });

  test('that nobody sent opens nothing, and what is wrong with the password is told with it', async () => {
    expect(await codesOf(entry.reset('x', ''))).toEqual([
      ['FIELD_REQUIRED', 'newPassword'],
      ['EMAIL_LINK_UNKNOWN', 'token'],
    ]);
    const { email, token } = await forgetful();
    expect(await codesOf(entry.reset(token, 'onze signes'))).toEqual([['PASSWORD_TOO_SHORT', 'newPassword']]);
    expect(await codesOf(entry.reset(token, email))).toEqual([['PASSWORD_IS_EMAIL', 'newPassword']]);
    expect((await entry.reset(token, another)).problems).toEqual([]);
  });

  test('forgives failed sign-ins, so that who forgot his password is not locked out of the new one', async () => {
    const { email, token } = await forgetful();
    for (let failure = 1; failure <= 6; failure += 1) await steps.start(email, 'faux');
    expect((await steps.start(email)).problems).toMatchObject([{ code: 'SIGN_IN_LOCKED' }]);
    await entry.reset(token, another);
    expect((await steps.start(email, another)).problems).toEqual([]);
    expect(password).not.toBe(another);
  });
});

describe('« Mot de passe oublié ? »', () => {
  test('says what is no e-mail address', async () => {
    expect((await entry.requestReset(null)).problems).toMatchObject([
      { path: ['email'], code: 'FIELD_REQUIRED', message: 'Le champ Adresse email est obligatoire.' },
    ]);
    expect(await codesOf(entry.requestReset('claire'))).toEqual([['EMAIL_MALFORMED', 'email']]);
  });

  test.each([['claire@exemple.ch'], ['personne@exemple.ch']])(
    'writes to %s once a minute and five times a day',
    async (email) => {
      await counter.enrol(person({ email: 'claire@exemple.ch' }));
      for (let time = 1; time <= 5; time += 1) {
        expect((await entry.requestReset(email)).problems).toEqual([]);
        expect(await codesOf(entry.requestReset(email))).toEqual([['EMAIL_ASKED_TOO_OFTEN']]);
        await rewindCaps('1 minute');
      }
      expect(await codesOf(entry.requestReset(email))).toEqual([['EMAIL_ASKED_TOO_OFTEN']]);
      await rewindCaps('24 hours');
      expect((await entry.requestReset(email)).problems).toEqual([]);
    },
  );

  test('asked twenty times at once writes once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => entry.requestReset('vite@exemple.ch')),
    );
    expect(answers.filter(({ reset }) => reset)).toHaveLength(1);
  });
});
