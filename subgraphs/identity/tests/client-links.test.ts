import { readRecords } from '@guichet/chassis/copies/copied-table.ts';
import { openDiskFiles } from '@guichet/chassis/files/disk-files.ts';
import { openVault } from '@guichet/chassis/vault/vault.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Office, Role } from '../src/accounts/account.ts';
import { forgetAccount } from '../src/closing/forget-account.ts';
import { linkTables } from '../src/data-exports/copied-link-tables.repository.ts';
import { type Counter, openCounter, password } from './counter.ts';
import { consent, linkFields, linksAt, refusals, registered, type SeenLink } from './link-desk.ts';
import { programsAt } from './programs.ts';

let counter: Counter;
let links: Awaited<ReturnType<typeof linksAt>>;
let atelier: Awaited<ReturnType<typeof links.provider>>;

beforeAll(async () => {
  counter = await openCounter();
  links = await linksAt(counter);
  atelier = await links.provider();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody with an account whom a provider asks for a link. */
async function asked(providerId = atelier.id, client?: { email: string; passport: string }) {
  const { email, passport } = client ?? (await links.company.somebody());
  const { id } = await links.register(providerId, registered({ email }), email);
  return { id, email, passport };
}
const active = async (providerId?: string) => {
  const client = await asked(providerId);
  expect(refusals(await links.call('accept', { id: client.id, ...consent }, client.passport))).toEqual([]);
  return client;
};
const seen = async (id: string, passport: string) =>
  (
    await counter.ask<{ clientLink: SeenLink | null }>(
      `query ($id: ID!) { clientLink(id: $id) { ${linkFields} } }`,
      { id },
      { passport },
    )
  ).data?.clientLink;
const officer = (role: Role = 'OFFICER', office: Office = 'PERSONAL_SERVICES') =>
  links.company.somebody({ roles: [{ office, role }] });
const mandates = (email: string) =>
  counter.sql(sql`select m.reference, m.ended_at from sepa_mandate m join account a on a.id = m.account_id
    where a.email = ${email} order by m.accepted_at`);

describe('a client who is asked', () => {
  test('accepts with the mandate that is in force, and the provider hears nothing of it', async () => {
    const { id, passport } = await asked();
    const before = await links.linkRow(id);
    expect(refusals(await links.call('accept', { id }, passport))).toEqual([
      ['MANDATE_REQUIRED', 'acceptsMandate'],
    ]);
    const old = await links.call('accept', { id, acceptsMandate: true, mandateVersion: '2019-01' }, passport);
    expect(refusals(old)).toEqual([['MANDATE_TEXT_NOT_IN_FORCE', 'mandateVersion']]);
    expect(old.clientLink).toMatchObject({ status: 'REQUESTED', activeSince: null, mandate: null });
    const { clientLink, problems } = await links.call('accept', { id, ...consent }, passport);
    expect(problems).toEqual([]);
    expect(clientLink).toMatchObject({
      ...{ id, status: 'ACTIVE', activeSince: expect.stringMatching(/Z$/), accountHint: 'FR•• … 189' },
      mandate: { textVersion: '2026-01', accountHint: 'FR•• … 189', accountHolder: 'Mme Jeanne Martin' },
      history: [
        { from: null, to: 'REQUESTED' },
        { from: 'REQUESTED', to: 'ACTIVE' },
      ],
    });
    const after = await links.linkRow(id);
    expect([after['version'], after['updated_at']]).toEqual([before['version'], before['updated_at']]);
    expect(await links.heard(id)).toEqual([]);
    expect(await links.isSealed(id)).toBe(true);
  });

  test('accepts a second provider with the mandate that he has', async () => {
    const { id: first, ...client } = await active();
    const { id } = await asked((await links.provider()).id, client);
    const { clientLink, problems } = await links.call('accept', { id }, client.passport);
    expect(problems).toEqual([]);
    expect(clientLink?.mandate).toEqual((await seen(first, client.passport))?.mandate);
    expect(await mandates(client.email)).toHaveLength(1);
  });

  test('refuses, and the provider hears of it once', async () => {
    const { id, passport } = await asked();
    const before = await links.linkRow(id);
    for (const _again of [1, 2]) {
      const { clientLink, problems } = await links.call('refuse', { id }, passport);
      expect(problems).toEqual([]);
      expect(clientLink).toMatchObject({
        status: 'REFUSED',
        closedAt: expect.stringMatching(/Z$/),
        activeSince: null,
      });
    }
    expect(await links.heard(id)).toEqual(['CLIENT_REFUSED']);
    expect((await links.linkRow(id))['updated_at']).not.toBe(before['updated_at']);
    const late = await links.call('accept', { id, ...consent }, passport);
    expect(refusals(late)).toEqual([['LINK_NOT_WAITING']]);
    expect(late.clientLink).toMatchObject({ status: 'REFUSED' });
    expect(await links.isSealed(id)).toBe(true);
  });
});

test('an active link is ended by its client, blocked or not, and the provider hears of it once', async () => {
  const { id, passport } = await active();
  await counter.sql(sql`update client_link set status = 'BLOCKED' where id = ${id}`);
  expect(refusals(await links.call('refuse', { id }, passport))).toEqual([['LINK_NOT_WAITING']]);
  for (const _again of [1, 2]) {
    const { clientLink, problems } = await links.call('end', { id }, passport);
    expect(problems).toEqual([]);
    expect(clientLink).toMatchObject({ status: 'ENDED', closedAt: expect.stringMatching(/Z$/) });
  }
  expect(await links.heard(id)).toEqual(['CLIENT_ENDED']);
  const waiting = await asked();
  expect(refusals(await links.call('end', { id: waiting.id }, waiting.passport))).toEqual([
    ['LINK_NOT_ACTIVE'],
  ]);
});

describe('two at once', () => {
  test('acceptances of one link are one, with one mandate', async () => {
    const { id, email, passport } = await asked();
    const both = await Promise.all([1, 2, 3].map(() => links.call('accept', { id, ...consent }, passport)));
    expect(both.map(refusals)).toEqual([[], [], []]);
    expect(await mandates(email)).toHaveLength(1);
    expect((await seen(id, passport))?.history).toHaveLength(2);
    expect(await links.isSealed(id)).toBe(true);
  });

  test('an acceptance and a refusal have one outcome, and whoever comes second is told it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, passport } = await asked();
      const accept = () => links.call('accept', { id, ...consent }, passport);
      const refuse = () => links.call('refuse', { id }, passport);
      const order = round % 2 === 0 ? [accept, refuse] : [refuse, accept];
      const answers = await Promise.all(order.map((step) => step()));
      expect(answers.flatMap(refusals)).toEqual([['LINK_NOT_WAITING']]);
      expect(new Set(answers.map(({ clientLink }) => clientLink?.status)).size).toBe(1);
      expect((await seen(id, passport))?.history).toHaveLength(2);
      expect(await links.isSealed(id)).toBe(true);
    }
  });

  test('links to two providers accepted by one client give one mandate', async () => {
    const { id, ...client } = await asked();
    const { id: other } = await asked((await links.provider()).id, client);
    const both = await Promise.all(
      [id, other].map((one) => links.call('accept', { id: one, ...consent }, client.passport)),
    );
    expect(both.map(refusals)).toEqual([[], []]);
    expect(await mandates(client.email)).toHaveLength(1);
  });
});

describe('a link', () => {
  test('exists for its client and for the office of the providers, and for nobody else', async () => {
    const { id, passport } = await active();
    expect(await seen(id, passport)).toMatchObject({ id });
    for (const role of ['OFFICER', 'FINANCE'] as const)
      expect(await seen(id, (await officer(role)).passport)).toMatchObject({
        id,
        status: 'ACTIVE',
        provider: { id: atelier.id },
      });
    const read = await counter.sql(sql`select actor_kind from audit_entry
      where action = 'client-link.read' and subject = ${`ClientLink:${id}`}`);
    expect(read).toHaveLength(2);
    const strangers = [
      await links.company.somebody(),
      await officer('OFFICER', 'INSURANCE'),
      await officer('ADMINISTRATOR'),
      atelier,
    ];
    for (const stranger of strangers) {
      expect(await seen(id, stranger.passport)).toBeNull();
      for (const step of ['accept', 'refuse', 'end'] as const)
        expect(refusals(await links.call(step, { id }, stranger.passport))).toEqual([['NOT_FOUND', 'id']]);
    }
    expect(refusals(await links.call('end', { id }, (await officer()).passport))).toEqual([
      ['NOT_FOUND', 'id'],
    ]);
    expect(await seen('nothing', passport)).toBeNull();
    const anonymous = await counter.ask('query ($id: ID!) { clientLink(id: $id) { id } }', { id });
    expect(anonymous.codes).toEqual(['UNAUTHENTICATED']);
  });

  test('that waits stands before those that are answered, in the list of its client', async () => {
    const { id, ...client } = await active();
    const { id: waiting } = await asked((await links.provider()).id, client);
    const { id: refused } = await asked((await links.provider()).id, client);
    await links.call('refuse', { id: refused }, client.passport);
    const query = `{ viewer { clientLinks { ${linkFields} } } }`;
    counter.statements.length = 0;
    const { data } = await counter.ask<{ viewer: { clientLinks: { id: string }[] } }>(
      query,
      {},
      { passport: client.passport },
    );
    expect(data?.viewer.clientLinks.map((link) => link.id)).toEqual([waiting, refused, id]);
    // The account, its links with their mandates, their providers, their steps: the same for one link and for fifty.
    await expect(`${counter.statements.map((text) => text.trim()).join(';\n\n')};\n`).toMatchFileSnapshot(
      'sql/client-links-page.sql',
    );
  });

  test('whose mandate was not used for 36 months asks for another, which takes the place of the void one', async () => {
    const { id, ...client } = await active();
    await counter.sql(sql`update sepa_mandate m set accepted_at = accepted_at - interval '36 months' from account a
      where a.id = m.account_id and a.email = ${client.email}`);
    const [old] = await mandates(client.email);
    expect(await seen(id, client.passport)).toMatchObject({ status: 'MANDATE_EXPIRED', mandate: null });
    const { id: other } = await asked((await links.provider()).id, client);
    expect(refusals(await links.call('accept', { id: other }, client.passport))).toEqual([
      ['MANDATE_REQUIRED', 'acceptsMandate'],
    ]);
    const again = await links.call('accept', { id, ...consent }, client.passport);
    expect(again.problems).toEqual([]);
    expect(again.clientLink).toMatchObject({
      status: 'ACTIVE',
      mandate: { reference: expect.not.stringMatching(String(old?.['reference'])) },
    });
    expect(again.clientLink?.history).toHaveLength(2);
    expect((await mandates(client.email)).map(({ ended_at }) => ended_at === null)).toEqual([false, true]);
    await counter.sql(sql`update sepa_mandate m set accepted_at = accepted_at - interval '36 months', last_used_on = current_date
      from account a where a.id = m.account_id and a.email = ${client.email} and ended_at is null`);
    expect(await seen(id, client.passport)).toMatchObject({ status: 'ACTIVE' });
  });
});

describe('billing', () => {
  const question = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ClientLink { id billing { providerId organisationId providerName
    providerStatus status accountId activeSince birthDate mandateReference mandateAcceptedOn iban accountHolder } } } }`;
  const ask = async (ids: readonly string[], viewer?: string) => {
    const passport = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
    const of = ids.map((id) => ({ __typename: 'ClientLink', id }));
    const asker = { passport, ...(viewer && { viewer }) };
    const { data, codes } = await counter.ask<{ _entities: readonly unknown[] }>(question, { of }, asker);
    expect(codes).toEqual([]);
    return data?._entities;
  };
  const programOf = async (provider: typeof atelier) => {
    const input = { name: 'Caisse', organisationId: provider.organisationId, scopes: ['PAYMENT_REQUESTS'] };
    const { apiClient } = await programsAt(counter).create(provider.passport, input);
    return counter.sign({ kind: 'CLIENT', subject: apiClient?.id ?? '', scopes: ['PAYMENT_REQUESTS'] });
  };

  test('reads what a request is held against, for the provider whose client he is, and for the client', async () => {
    const { id, email, passport } = await active();
    const today = Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
    const [account] = await counter.sql(sql`select id from account where email = ${email}`);
    const [mandate] = await mandates(email);
    const billing = {
      ...{ providerId: atelier.id, organisationId: atelier.organisationId, providerStatus: 'ADMITTED' },
      providerName: expect.stringMatching(/^Atelier \d+$/),
      ...{ status: 'ACTIVE', accountId: account?.['id'], activeSince: today, birthDate: '1948-03-14' },
      ...{ mandateReference: mandate?.['reference'], mandateAcceptedOn: today },
      ...{ iban: 'FR7630006000011234567890189', accountHolder: 'Mme Jeanne Martin' },
    };
    for (const viewer of [await programOf(atelier), passport, (await officer()).passport, undefined])
      expect(await ask([id], viewer)).toEqual([{ id, billing }]);
    const strangers = [await programOf(await links.provider()), (await links.company.somebody()).passport];
    for (const viewer of strangers) expect(await ask([id], viewer)).toEqual([null]);
  });

  test('reads a link that waits, without account or mandate, and many in one statement', async () => {
    const waiting = await links.register(atelier.id);
    const ids = [waiting.id, (await active()).id, (await active()).id];
    const passport = await programOf(atelier);
    counter.statements.length = 0;
    expect(await ask(ids, passport)).toMatchObject([
      {
        billing: {
          status: 'ACTIVATION_SENT',
          accountId: null,
          activeSince: null,
          mandateReference: null,
          iban: null,
        },
      },
      { billing: { status: 'ACTIVE' } },
      { billing: { status: 'ACTIVE' } },
    ]);
    expect(counter.statements).toHaveLength(1);
  });

  test('alone is told it: neither the client nor his provider reads it', async () => {
    const { id, passport } = await active();
    for (const asker of [passport, await programOf(atelier)]) {
      const of = [{ __typename: 'ClientLink', id }];
      const { codes } = await counter.ask(question, { of }, { passport: asker });
      expect(codes.length).toBeGreaterThan(0);
    }
  });
});

const close =
  'mutation ($password: String) { closeAccount(password: $password, confirms: true) { problems { code } } }';

test('an account that is closed ends its links and its mandate, and the providers hear of it', async () => {
  const { id, ...client } = await active();
  const { id: waiting } = await asked((await links.provider()).id, client);
  const { data } = await counter.ask(close, { password }, { passport: client.passport });
  expect(data).toEqual({ closeAccount: { problems: [] } });
  expect((await links.linkRow(id))['status']).toBe('ENDED');
  expect((await links.linkRow(waiting))['status']).toBe('REFUSED');
  expect([await links.heard(id), await links.heard(waiting)]).toEqual([['CLIENT_ENDED'], ['CLIENT_REFUSED']]);
  const open =
    await counter.sql(sql`select from sepa_mandate m join client_link l on l.account_id = m.account_id
    where l.id = ${id} and m.ended_at is null`);
  expect(open).toEqual([]);
  expect(await links.isSealed(id)).toBe(true);
});

test('who is registered in the moment in which he closes his account is not asked for ever', async () => {
  const client = await active();
  const [account] = await counter.sql(sql`select id from account where email = ${client.email}`);
  await counter.ask(close, { password }, { passport: client.passport });
  const { id } = await links.register((await links.provider()).id);
  await counter.sql(
    sql`update client_link set account_id = ${account?.['id']}, status = 'REQUESTED' where id = ${id}`,
  );
  const peers = {
    ask: async <Data>() => ({ forgetAccount: { beneficiaryIds: [], bankAccountIds: [] } }) as Data,
  };
  const { database, newId } = counter.running;
  const files = openDiskFiles(counter.secretsDirectory);
  for (const _again of [1, 2])
    await forgetAccount({ accountId: account?.['id'] }, { database, newId, peers, files });
  expect((await links.linkRow(id))['status']).toBe('REFUSED');
  expect(await links.heard(id)).toEqual(['CLIENT_REFUSED']);
});

test('a copy of the data of a client holds his links, what their providers gave of him, and his mandate', async () => {
  const { id, email } = await active();
  const { id: another } = await active();
  const [account] = await counter.sql(sql`select id from account where email = ${email}`);
  const source = { db: counter.running.database.jobs, vault: await openVault(counter.secretsDirectory) };
  const copy: Record<string, readonly Record<string, unknown>[]> = {};
  for (let after: string | null = null; ; ) {
    const { part, rows, next } = await readRecords(source, linkTables, String(account?.['id']), after);
    copy[part] = JSON.parse(rows);
    if (next === null) break;
    after = next;
  }
  expect(copy).toMatchObject({
    'client-links': [{ id, status: 'ACTIVE', person: expect.stringContaining('12 rue des Lilas') }],
    'client-link-steps': [{ to: 'REQUESTED' }, { from: 'REQUESTED', to: 'ACTIVE' }],
    'activation-emails': [],
    mandates: [{ iban: 'FR7630006000011234567890189', textVersion: '2026-01', endedAt: null }],
  });
  expect(JSON.stringify(copy)).not.toContain(another);
});
