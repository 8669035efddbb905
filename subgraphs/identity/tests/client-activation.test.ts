import { openVault } from '@guichet/chassis/vault/vault.ts';
import { formatPhone } from '@guichet/schema/scalars/phone.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, password } from './counter.ts';
import { passportOfSession } from './desk.ts';
import { linksAt, refusals, registered } from './link-desk.ts';
import { entryAt, newcomer, tokenIn } from './newcomer.ts';
import { stepsAt } from './steps.ts';

let counter: Counter;
let links: Awaited<ReturnType<typeof linksAt>>;
let atelier: { readonly id: string };

beforeAll(async () => {
  counter = await openCounter();
  links = await linksAt(counter);
  atelier = await links.provider();
});
afterAll(() => counter[Symbol.asyncDispose]());

const count = async (table: string, email: string) =>
  Number(
    (
      await counter.sql(sql`select count(*) from ${sql.identifier(table)} t join account a
        on a.id = ${table === 'account' ? sql`t.id` : sql`t.account_id`} where a.email = ${email}`)
    )[0]?.['count'],
  );
const viewerOf = async (session: { readonly token?: string } | undefined, fields: string) => {
  const passport = await passportOfSession(counter, session?.token ?? '');
  if (!passport) throw new Error('There is no session');
  return (
    await counter.ask<{ viewer: Record<string, unknown> }>(`{ viewer { ${fields} } }`, {}, { passport })
  ).data?.viewer;
};

describe('an activation link', () => {
  test('shows the provider, what it gave and the mandate in the language asked for', async () => {
    const { token, person } = await links.register(atelier.id);
    const { activation, problems } = await links.call('open', { token });
    expect(problems).toEqual([]);
    expect(activation).toMatchObject({
      provider: { id: atelier.id, siret: null },
      email: person.email,
      givenNames: 'Jeanne Odile',
      familyName: 'Martin',
      phoneHint: `•• ${person.mobilePhone.slice(-2)}`,
      accountHint: 'FR•• … 189',
      accountHolder: 'Mme Jeanne Martin',
      mandate: { version: '2026-01', creditorId: expect.stringMatching(/^CH\d\dZZZ/) },
    });
    const { data } = await counter.ask('{ sepaMandateText { text } }', {}, { locale: 'de' });
    expect(data).toMatchObject({ sepaMandateText: { text: expect.stringContaining('8 Wochen') } });
  });

  test.each([
    ['that was never sent', 'LINK_UNKNOWN', null],
    ['that a later e-mail replaced', 'LINK_USED', sql`update activation_link set replaced_at = now()`],
    ['at the end of its seven days', 'LINK_EXPIRED', sql`update activation_link set expires_at = now()`],
  ])('%s opens nothing, at any step', async (_which, code, change) => {
    const { id, token } = await links.register(atelier.id);
    if (change) await counter.sql(sql`${change} where client_link_id = ${id}`);
    const shown = change ? token : `${token}x`;
    const steps = [
      await links.call('open', { token: shown }),
      await links.call('sendCode', { token: shown }),
      await links.activate(shown, '123456'),
    ];
    expect(steps.map(refusals)).toEqual([[[code, 'token']], [[code, 'token']], [[code, 'token']]]);
  });
});

describe('an activation', () => {
  test('opens the account with the mandate, signs in, and its link is active', async () => {
    const client = await links.register(atelier.id);
    const before = await links.linkRow(client.id);
    const code = await links.codeFor(client);
    const { clientLink, problems, session } = await links.activate(client.token, code, { locale: 'DE' });
    expect(problems).toEqual([]);
    expect(clientLink).toMatchObject({
      id: client.id,
      status: 'ACTIVE',
      closedAt: null,
      provider: { id: atelier.id, siret: expect.any(String) },
      mandate: { textVersion: '2026-01', accountHint: 'FR•• … 189', accountHolder: 'Mme Jeanne Martin' },
      history: [
        { from: null, to: 'ACTIVATION_SENT' },
        { from: 'ACTIVATION_SENT', to: 'ACTIVE' },
      ],
    });
    expect(await links.isSealed(client.id)).toBe(true);
    expect(session).toMatchObject({ kind: 'OPEN' });
    const fields =
      'email familyName givenName locale emailVerifiedAt mobilePhoneHint roles { role } clientLinks { id status }';
    expect(await viewerOf(session as { token: string }, fields)).toMatchObject({
      email: client.person.email,
      familyName: 'Martin',
      givenName: 'Jeanne Odile',
      locale: 'DE',
      emailVerifiedAt: expect.stringMatching(/Z$/),
      mobilePhoneHint: `•• ${client.person.mobilePhone.slice(-2)}`,
      roles: [],
      clientLinks: [{ id: client.id, status: 'ACTIVE' }],
    });
    const [mandate] =
      await counter.sql(sql`select m.* from sepa_mandate m join account a on a.id = m.account_id
      where a.email = ${client.person.email}`);
    expect(mandate).toMatchObject({
      reference: expect.stringMatching(/^[A-Z0-9-]{1,35}$/),
      text: expect.stringMatching(/8 semaines/),
      text_version: '2026-01',
      bic: 'AGRIFRPPXXX',
    });
    const vault = await openVault(counter.secretsDirectory);
    expect(await vault.unseal('identity.iban', String(mandate?.['iban']))).toBe(client.person.iban);
    // Nothing of it shows in what the provider reads.
    const after = await links.linkRow(client.id);
    expect([after['version'], after['updated_at']]).toEqual([before['version'], before['updated_at']]);
    expect(await links.heard(client.id)).toEqual([]);
    // The password and the phone are those of any sign-in.
    expect(
      await stepsAt(counter).signIn(client.person.email, formatPhone(client.person.mobilePhone)),
    ).toMatchObject({
      kind: 'OPEN',
    });
    expect(refusals(await links.call('open', { token: client.token }))).toEqual([['LINK_USED', 'token']]);
  });

  test('in which everything is missing tells so at once', async () => {
    const { token } = await links.register(atelier.id);
    const bare = await links.call('activate', { token, input: {} });
    expect(refusals(bare)).toEqual([
      ['FIELD_REQUIRED', 'password'],
      ['FIELD_REQUIRED', 'code'],
      ['MANDATE_REQUIRED', 'acceptsMandate'],
    ]);
    const weak = await links.activate(token, '1', { password: 'password1234', mandateVersion: '2019-01' });
    expect(refusals(weak)).toEqual([
      ['PASSWORD_KNOWN', 'password'],
      ['MANDATE_TEXT_NOT_IN_FORCE', 'mandateVersion'],
    ]);
  });

  test('stands five guesses at its code, however many come at once, and opens nothing then', async () => {
    const client = await links.register(atelier.id);
    const code = await links.codeFor(client);
    const wrong = code === '000000' ? '111111' : '000000';
    const guesses = await Promise.all(Array.from({ length: 7 }, () => links.activate(client.token, wrong)));
    const codes = guesses.map((guess) => refusals(guess)[0]?.[0]).toSorted();
    expect(codes).toEqual([
      ...Array(2).fill('ACTIVATION_CODE_USED_UP'),
      ...Array(5).fill('ACTIVATION_CODE_WRONG'),
    ]);
    expect(refusals(await links.activate(client.token, code))).toEqual([['ACTIVATION_CODE_USED_UP', 'code']]);
    expect(await count('account', client.person.email)).toBe(0);
  });

  test('sent twice at once makes one account, one mandate and one session', async () => {
    const client = await links.register(atelier.id);
    const code = await links.codeFor(client);
    const both = await Promise.all([1, 2, 3].map(() => links.activate(client.token, code)));
    expect(both.map((step) => refusals(step)[0]?.[0]).toSorted()).toEqual([
      'LINK_USED',
      'LINK_USED',
      undefined,
    ]);
    for (const table of ['account', 'sepa_mandate', 'session'])
      expect([table, await count(table, client.person.email)]).toEqual([table, 1]);
    expect(await links.isSealed(client.id)).toBe(true);
  });

  test('needs another code when its provider has changed the data since', async () => {
    const client = await links.register(atelier.id);
    const code = await links.codeFor(client);
    await counter.sql(sql`update client_link set version = version + 1 where id = ${client.id}`);
    expect(refusals(await links.activate(client.token, code))).toEqual([['ACTIVATION_CHANGED', 'code']]);
    await counter.sql(
      sql`update activation_code set resend_available_at = now() where client_link_id = ${client.id}`,
    );
    expect(refusals(await links.activate(client.token, await links.codeFor(client)))).toEqual([]);
  });

  test('takes no code that is too old, and sends another one after a minute, at most five an hour', async () => {
    const client = await links.register(atelier.id);
    const code = await links.codeFor(client);
    expect(refusals(await links.call('sendCode', { token: client.token }))).toEqual([
      ['ACTIVATION_CODE_TOO_EARLY'],
    ]);
    const again = sql`update activation_code set resend_available_at = now(), expires_at = now() where client_link_id = ${client.id}`;
    await counter.sql(again);
    expect(refusals(await links.activate(client.token, code))).toEqual([['ACTIVATION_CODE_EXPIRED', 'code']]);
    for (let sent = 1; sent < 5; sent += 1) {
      await links.codeFor(client);
      await counter.sql(again);
    }
    expect(refusals(await links.call('sendCode', { token: client.token }))).toEqual([
      ['ACTIVATION_CODES_TOO_MANY'],
    ]);
  });
});

describe('an address that has an account by now', () => {
  test('leads to sign in when it is verified, and the request waits there', async () => {
    const client = await links.register(atelier.id);
    await counter.enrol({
      ...{
        email: client.person.email,
        password,
        familyName: 'Martin',
        givenName: 'Jeanne',
        locale: 'FR' as const,
      },
      ...{ mobilePhone: '+41 79 000 77 01', roles: [], beneficiaries: [], bankAccounts: [] },
    });
    expect(refusals(await links.activate(client.token, '123456'))).toEqual([
      ['ACTIVATION_HAS_ACCOUNT', 'token'],
    ]);
    const passport = await counter.passportOf(client.person.email);
    const query = '{ viewer { clientLinks { id status mandate { reference } history { from to } } } }';
    expect((await counter.ask(query, {}, { passport })).data).toEqual({
      viewer: {
        clientLinks: [
          {
            ...{ id: client.id, status: 'REQUESTED', mandate: null },
            history: [
              { from: null, to: 'ACTIVATION_SENT' },
              { from: 'ACTIVATION_SENT', to: 'REQUESTED' },
            ],
          },
        ],
      },
    });
    expect(refusals(await links.activate(client.token, '123456'))).toEqual([['LINK_USED', 'token']]);
  });

  test('asks there from the moment it is verified, whichever mail is followed first', async () => {
    const client = await links.register(atelier.id);
    const entry = entryAt(counter);
    await entry.register(newcomer(client.person.email, { mobilePhone: '079 000 77 03' }));
    const [mail] = await entry.mails(client.person.email, 1);
    expect((await entry.verify(tokenIn(mail))).problems).toEqual([]);
    const passport = await counter.passportOf(client.person.email);
    const { data } = await counter.ask('{ viewer { clientLinks { id status } } }', {}, { passport });
    expect(data).toEqual({ viewer: { clientLinks: [{ id: client.id, status: 'REQUESTED' }] } });
    expect(await links.isSealed(client.id)).toBe(true);
    expect(refusals(await links.call('open', { token: client.token }))).toEqual([['LINK_USED', 'token']]);
  });

  test('is taken over from whoever typed it in and never verified it', async () => {
    const client = await links.register(atelier.id);
    const entry = entryAt(counter);
    await entry.register(newcomer(client.person.email, { mobilePhone: '079 000 77 02' }));
    const code = await links.codeFor(client);
    const activated = await links.activate(client.token, code, { password: 'tout autre chose 42' });
    expect(refusals(activated)).toEqual([]);
    expect(
      await counter.sql(sql`select family_name from account where email = ${client.person.email}`),
    ).toEqual([{ family_name: 'Martin' }]);
    expect(await count('beneficiary', client.person.email)).toBe(0);
  });

  test('finds there what the other providers sent, once one of them is activated', async () => {
    const client = await links.register(atelier.id);
    const other = await links.register((await links.provider()).id, client.person);
    const { session } = await links.activate(client.token, await links.codeFor(client));
    const seen = await viewerOf(
      session as { token: string },
      'clientLinks { id status mandate { textVersion } }',
    );
    expect(seen?.['clientLinks']).toEqual([
      { id: other.id, status: 'REQUESTED', mandate: { textVersion: '2026-01' } },
      { id: client.id, status: 'ACTIVE', mandate: { textVersion: '2026-01' } },
    ]);
    expect(refusals(await links.call('open', { token: other.token }))).toEqual([['LINK_USED', 'token']]);
  });
});

describe('another activation e-mail', () => {
  test('is answered alike for every address, sent to who was registered, and voids the one before', async () => {
    const client = await links.register(atelier.id);
    await counter.sql(sql`update client_link set activation_expires_at = now() where id = ${client.id}`);
    await counter.sql(sql`update activation_link set expires_at = now() where client_link_id = ${client.id}`);
    const nobody = await links.call('resend', { email: registered().email });
    const known = await links.call('resend', { email: ` ${client.person.email.toUpperCase()}` });
    for (const { linkExpiresAt, problems } of [nobody, known]) {
      expect(problems).toEqual([]);
      expect(
        Temporal.Now.instant()
          .until(linkExpiresAt ?? '')
          .total('hours'),
      ).toBeCloseTo(7 * 24, 1);
    }
    const [mail] = await entryAt(counter).mails(client.person.email, 1);
    expect(mail?.links).toContainEqual(expect.stringMatching(/\/activation\/[\w-]{43}$/));
    expect(refusals(await links.call('open', { token: client.token }))).toEqual([['LINK_USED', 'token']]);
    const token = tokenIn(mail);
    expect((await links.call('open', { token })).activation).toMatchObject({ email: client.person.email });
    const code = await links.codeFor({ token, person: client.person });
    expect(refusals(await links.activate(token, code))).toEqual([]);
  });

  test('is asked for once a minute, whoever has the address, and by an address', async () => {
    for (const email of [registered().email, (await links.register(atelier.id)).person.email]) {
      expect(refusals(await links.call('resend', { email }))).toEqual([]);
      expect(refusals(await links.call('resend', { email }))).toEqual([['EMAIL_ASKED_TOO_OFTEN']]);
    }
    expect(refusals(await links.call('resend', { email: 'personne' }))).toEqual([
      ['EMAIL_MALFORMED', 'email'],
    ]);
    expect(refusals(await links.call('resend', { email: null }))).toEqual([['FIELD_REQUIRED', 'email']]);
  });
});
