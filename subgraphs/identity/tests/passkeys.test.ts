import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import { passportOfSession } from './desk.ts';
import { factorsAt } from './factors.ts';
import { entryAt } from './newcomer.ts';
import { makeSoftwarePasskey, type Trick } from './software-passkey.ts';

const claire = 'claire@exemple.ch';
const theo = 'theo@exemple.ch';
let counter: Counter;
let factors: ReturnType<typeof factorsAt>;

beforeAll(async () => {
  counter = await openCounter();
  factors = factorsAt(counter);
  await counter.enrol(
    person({ email: claire }),
    person({ email: theo, mobilePhone: '+41 79 000 00 02', givenName: 'Théo' }),
    person({ email: 'anna@exemple.ch', mobilePhone: '+41 79 000 00 03' }),
  );
});
afterAll(() => counter[Symbol.asyncDispose]());

const refused = [
  {
    path: ['response'],
    code: 'PASSKEY_REFUSED',
    message: "Cette clé d'accès n'a pas été acceptée. Recommencez.",
  },
];
const forget = () => counter.sql(sql`delete from sign_in_failure`);

describe('a passkey', () => {
  test('is made with the password, brings the first recovery codes, and signs in alone', async () => {
    const { ceremony } = await factors.startPasskey(claire);
    const options = JSON.parse(ceremony?.options ?? '');
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Guichet' },
      user: { name: claire },
      attestation: 'none',
      timeout: 300_000,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const passkey = makeSoftwarePasskey();
    const added = await factors.addPasskey(
      claire,
      ceremony?.id ?? '',
      passkey.create(ceremony?.options ?? ''),
    );
    expect(added).toMatchObject({ secondFactor: { kind: 'PASSKEY', name: 'Téléphone' }, problems: [] });
    expect(added.recoveryCodes).toHaveLength(10);

    const before = (await counter.codes('+41 79 000 00 01', 0)).length;
    expect(await factors.signIn(passkey)).toMatchObject({
      account: { email: claire, givenName: 'Claire' },
      problems: [],
      session: { kind: 'OPEN', device: expect.any(String) },
    });
    expect(await counter.codes('+41 79 000 00 01', 0)).toHaveLength(before);
    const query = '{ viewer { secondFactors { kind lastUsedAt } } }';
    const { data } = await counter.ask(query, {}, { passport: await counter.passportOf(claire) });
    expect(data).toEqual({
      viewer: { secondFactors: [{ kind: 'PASSKEY', lastUsedAt: expect.any(String) }] },
    });
    const mails = await entryAt(counter).mails(claire, 3);
    expect(mails).toHaveLength(3);
  });

  test('a second one brings no more codes, and the browser is told which ones there are', async () => {
    const { ceremony } = await factors.startPasskey(claire);
    expect(JSON.parse(ceremony?.options ?? '').excludeCredentials).toHaveLength(1);
    const second = makeSoftwarePasskey();
    const response = second.create(ceremony?.options ?? '');
    expect(await factors.addPasskey(claire, ceremony?.id ?? '', response)).toMatchObject({
      recoveryCodes: null,
      problems: [],
    });
    // The same key once more, though the browser was told: a credential is one account's, once.
    for (const email of [claire, theo]) {
      const again = await factors.startPasskey(email);
      const made = second.create(again.ceremony?.options ?? '');
      const { problems } = await factors.addPasskey(email, again.ceremony?.id ?? '', made);
      expect(problems).toMatchObject([{ path: [], code: 'PASSKEY_KNOWN' }]);
    }
  });

  test('is refused without a name, and the ceremony still waits', async () => {
    const { ceremony } = await factors.startPasskey(theo);
    const response = makeSoftwarePasskey().create(ceremony?.options ?? '');
    const nameless = await factors.addPasskey(theo, ceremony?.id ?? '', response, '');
    expect(nameless.problems).toMatchObject([{ path: ['name'], code: 'FIELD_REQUIRED' }]);
    const long = await factors.addPasskey(theo, ceremony?.id ?? '', response, 'x'.repeat(71));
    expect(long.problems).toMatchObject([{ path: ['name'], code: 'FIELD_TOO_LONG' }]);
    const { problems } = await factors.addPasskey(theo, ceremony?.id ?? '', response, 'x'.repeat(70));
    expect(problems).toEqual([]);
  });

  test('is not even begun without the right password, or without a session', async () => {
    expect((await factors.startPasskey(theo, null)).problems).toMatchObject([{ code: 'FIELD_REQUIRED' }]);
    expect((await factors.startPasskey(theo, 'faux')).problems).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    const { codes } = await counter.ask('mutation { startPasskey(password: "x") { ceremony { id } } }');
    expect(codes).toEqual(['UNAUTHENTICATED']);
  });

  test('twenty are enough', async () => {
    await counter.sql(sql`insert into second_factor (id, office, account_id, kind, name, credential_id, public_key, sign_count)
      select gen_random_uuid(), 'COUNTER', id, 'PASSKEY', n::text, 'x' || n, 'x', 0 from account, generate_series(1, 19) n
      where email = 'anna@exemple.ch'`);
    const { ceremony } = await factors.startPasskey('anna@exemple.ch');
    const { secondFactor } = await factors.passkey('anna@exemple.ch');
    expect(secondFactor).not.toBeNull();
    expect((await factors.startPasskey('anna@exemple.ch')).problems).toMatchObject([
      { code: 'SECOND_FACTORS_TOO_MANY' },
    ]);
    const late = makeSoftwarePasskey().create(ceremony?.options ?? '');
    expect((await factors.addPasskey('anna@exemple.ch', ceremony?.id ?? '', late)).problems).toMatchObject([
      { code: 'SECOND_FACTORS_TOO_MANY' },
    ]);
  });
});

const tricks: readonly (readonly [string, Trick])[] = [
  ['another site’s page', { origin: 'https://guichet.example.com' }],
  ['our name on another port', { origin: 'http://localhost:4001' }],
  ['a passkey of another host', { host: 'guichet.example.com' }],
  ['nobody verified', { userVerified: false }],
  ['nobody present', { userPresent: false, userVerified: false }],
  ['another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }],
];

describe('what is no answer to the ceremony makes no passkey', () => {
  test.each([...tricks, ['the answer to a sign-in', { type: 'webauthn.get' }] as const])(
    '%s',
    async (_why, trick) => {
      const { ceremony } = await factors.startPasskey(theo);
      const made = makeSoftwarePasskey().create(ceremony?.options ?? '', trick);
      expect((await factors.addPasskey(theo, ceremony?.id ?? '', made)).problems).toEqual(refused);
    },
  );

  test('nor what comes for another’s ceremony, for a sign-in’s, or a second time', async () => {
    const { ceremony } = await factors.startPasskey(claire);
    const made = makeSoftwarePasskey().create(ceremony?.options ?? '');
    expect((await factors.addPasskey(theo, ceremony?.id ?? '', made)).problems).toEqual(refused);
    const entering = await factors.startSignIn();
    const crossed = makeSoftwarePasskey().create(
      JSON.stringify({
        ...JSON.parse(ceremony?.options ?? ''),
        ...JSON.parse(entering.ceremony?.options ?? ''),
      }),
    );
    expect((await factors.addPasskey(claire, entering.ceremony?.id ?? '', crossed)).problems).toEqual(
      refused,
    );
    expect((await factors.addPasskey(claire, ceremony?.id ?? '', 'not JSON')).problems).toEqual(refused);
    expect((await factors.addPasskey(claire, ceremony?.id ?? '', made)).problems).toEqual(refused);
  });
});

describe('a sign-in by passkey', () => {
  let mine: Awaited<ReturnType<typeof factors.passkey>>['passkey'];
  let theirs: typeof mine;
  beforeAll(async () => {
    mine = (await factors.passkey(claire)).passkey;
    theirs = (await factors.passkey(theo)).passkey;
  });

  test.each([...tricks, ['the answer to a making', { type: 'webauthn.create' }] as const])(
    'is refused for %s',
    async (_why, trick) => {
      await forget();
      expect(await factors.signIn(mine, trick)).toMatchObject({ account: null, problems: refused });
      expect((await factors.signIn(mine)).problems).toEqual([]);
    },
  );

  test('is refused with another account’s credential or handle, and with one that nobody has', async () => {
    await forget();
    const handle = Buffer.from('0199f000-0000-7000-8000-000000000000').toString('base64url');
    for (const trick of [{ credentialId: theirs.id }, { userHandle: handle }, { credentialId: 'AAAA' }])
      expect((await factors.signIn(mine, trick)).problems).toEqual(refused);
    expect((await factors.signIn(makeSoftwarePasskey())).problems).toEqual(refused);
  });

  test('is answered once, also when it comes ten times at once, and not after five minutes', async () => {
    await forget();
    const { ceremony } = await factors.startSignIn();
    const response = mine.show(ceremony?.options ?? '');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => factors.completeSignIn(ceremony?.id ?? '', response)),
    );
    expect(answers.filter(({ session }) => session)).toHaveLength(1);
    expect((await factors.completeSignIn(ceremony?.id ?? '', response)).problems).toEqual(refused);

    const rewind = (id: string | undefined, seconds: number) =>
      counter.sql(
        sql`update second_factor_ceremony set expires_at = expires_at - make_interval(secs => ${seconds}) where id = ${id}`,
      );
    for (const [seconds, problems] of [
      [290, []],
      [300, refused],
    ] as const) {
      const { ceremony: next } = await factors.startSignIn();
      await rewind(next?.id, seconds);
      const late = await factors.completeSignIn(next?.id ?? '', mine.show(next?.options ?? ''));
      expect(late.problems).toEqual(problems);
    }
  });

  test('is refused to a copy that counts less than the passkey did', async () => {
    await forget();
    expect((await factors.signIn(theirs, { signCount: 7 })).problems).toEqual([]);
    expect((await factors.signIn(theirs, { signCount: 7 })).problems).toEqual(refused);
    expect((await factors.signIn(theirs, { signCount: 8 })).problems).toEqual([]);
  });

  test('locks after six failures at a place, like any other', async () => {
    await forget();
    const asker = { address: '203.0.113.9' };
    for (let failure = 1; failure <= 5; failure += 1)
      await factors.signIn(mine, { userVerified: false }, asker);
    expect((await factors.signIn(mine, {}, asker)).problems).toEqual([]);
    for (let failure = 1; failure <= 6; failure += 1)
      await factors.signIn(mine, { userVerified: false }, asker);
    expect((await factors.signIn(mine, {}, asker)).problems).toMatchObject([
      { path: [], code: 'SIGN_IN_LOCKED' },
    ]);
    expect((await factors.signIn(mine)).problems).toEqual([]);
  });

  test('is begun three hundred times an hour from one place at most', async () => {
    const asker = { address: '203.0.113.10' };
    await factors.startSignIn(asker);
    await counter.sql(sql`update capped_act set times = array_fill(times[1], array[299])
      where cap = 'PASSKEY_FROM_PLACE' and cardinality(times) = 1`);
    expect((await factors.startSignIn(asker)).problems).toEqual([]);
    expect((await factors.startSignIn(asker)).problems).toMatchObject([{ code: 'SIGN_IN_LOCKED' }]);
  });

  test('opens nothing once the passkey is taken away', async () => {
    await forget();
    const { secondFactor } = await factors.passkey(claire);
    expect((await factors.remove(theo, secondFactor?.id ?? '')).problems).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const passkey = await factors.passkey(claire);
    expect((await factors.remove(claire, passkey.secondFactor?.id ?? '')).problems).toEqual([]);
    expect((await factors.signIn(passkey.passkey)).problems).toEqual(refused);
  });

  test('ends, once it is taken away, the sessions that it may have opened', async () => {
    await forget();
    const { secondFactor, passkey } = await factors.passkey(claire);
    const { session } = await factors.signIn(passkey);
    const token = session?.kind === 'OPEN' ? session.token : '';
    expect(await passportOfSession(counter, token)).not.toBeNull();
    await factors.remove(claire, secondFactor?.id ?? '');
    expect(await passportOfSession(counter, token)).toBeNull();
  });
});
