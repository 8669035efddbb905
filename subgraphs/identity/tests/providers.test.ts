import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { auFilDesJours } from '@guichet/stack/cast/companies.ts';
import { aline } from '@guichet/stack/cast/provider-people.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrol } from '../src/service.ts';
import { type Counter, openCounter } from './counter.ts';
import { programsAt } from './programs.ts';
import { codesIn, marie, providersAt, type SeenProvider } from './provider-clients.ts';

let counter: Counter;
let providers: ReturnType<typeof providersAt>;
let officer: string;
let finance: string;

beforeAll(async () => {
  counter = await openCounter();
  providers = providersAt(counter);
  officer = await providers.officer();
  const roles = [{ office: 'PERSONAL_SERVICES', role: 'FINANCE' }] as const;
  finance = (await providers.company.somebody({ roles })).passport;
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A company that has applied. */
async function applied() {
  const company = await providers.company.found();
  const { provider } = await providers.apply(company.passport, company.id);
  if (!provider) throw new Error('Nobody applied');
  return { ...company, provider };
}
const seen = async (passport: string, id?: string) => {
  const query = 'query ($id: ID) { provider(id: $id) { id name status siret accountHint version } }';
  return (await counter.ask<{ provider: SeenProvider | null }>(query, { id }, { passport })).data?.provider;
};
const reason = 'Le SIRET ne correspond pas.';

describe('an application', () => {
  test('is made by a manager, is the same one again under the same key, and tells every manager', async () => {
    const { passport, id, email } = await providers.company.found();
    const input = providers.application();
    const first = await providers.apply(passport, id, input, 'k');
    expect(first).toMatchObject({
      provider: { status: 'REQUESTED', siret: input.siret, accountHint: 'FR•• … 189', version: 1 },
      problems: [],
    });
    expect(await providers.apply(passport, id, input, 'k')).toEqual(first);
    const other = await providers.apply(passport, id, { ...input, holder: 'Autre' }, 'k');
    expect(codesIn(other)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    expect(codesIn(await providers.apply(passport, id, input, 'another'))).toEqual(['PROVIDER_APPLIED']);
    expect(await providers.company.subjectsTo(email, 1)).toEqual(["Votre demande d'agrément est reçue"]);
    const [kept] = await counter.sql(sql`select iban from provider where organisation_id = ${id}`);
    expect(kept?.['iban']).not.toContain('3000');
  });

  test('has all that is wrong with it told at once', async () => {
    const { passport, id } = await providers.company.found();
    expect(codesIn(await providers.apply(passport, id, { siret: '73282932000075', iban: 'FR76' }))).toEqual([
      'SIRET_CHECK_DIGIT_WRONG siret',
      'IBAN_MALFORMED iban',
      'FIELD_REQUIRED holder',
    ]);
  });

  test('is for managers alone: for others the company is not there', async () => {
    const { id } = await providers.company.found();
    const stranger = await providers.company.somebody();
    for (const passport of [stranger.passport, officer])
      expect(codesIn(await providers.apply(passport, id))).toEqual(['NOT_FOUND organisationId']);
  });

  test('bears a SIRET that no other has, unless the other was refused', async () => {
    const one = await applied();
    const two = await providers.company.found();
    const input = { ...providers.application(), siret: one.provider.siret };
    expect(codesIn(await providers.apply(two.passport, two.id, input, 'k'))).toEqual([
      'PROVIDER_SIRET_KNOWN siret',
    ]);
    await providers.decide(officer, one.provider.id, 'REFUSE', 1, reason);
    expect((await providers.apply(two.passport, two.id, input, 'k')).provider?.status).toBe('REQUESTED');
    const again = await providers.apply(one.passport, one.id, input, 'again');
    expect(codesIn(again)).toEqual(['PROVIDER_SIRET_KNOWN siret']);
    expect(
      (await providers.apply(one.passport, one.id, providers.application(), 'mended')).provider,
    ).toMatchObject({
      id: one.provider.id,
      status: 'REQUESTED',
      reason: null,
      version: 3,
    });
  });
});

describe('the office', () => {
  test('admits, suspends with a reason and opens again; managers hear each time, and every step is sealed to the one before', async () => {
    const { provider, email } = await applied();
    const admitted = await providers.decide(officer, provider.id, 'ADMIT', 1);
    expect(admitted.provider).toMatchObject({ status: 'ADMITTED', version: 2 });
    const stopped = await providers.decide(officer, provider.id, 'SUSPEND', 2, reason);
    expect(stopped.provider).toMatchObject({ status: 'SUSPENDED', reason, version: 3 });
    const open = await providers.decide(officer, provider.id, 'ADMIT', 3, 'unused');
    expect(open.provider).toMatchObject({ status: 'ADMITTED', reason: null, version: 4 });
    expect(await providers.company.subjectsTo(email, 4)).toHaveLength(4);
    const rows =
      await counter.sql(sql`select office, provider_id as "providerId", provider_version as "providerVersion",
      from_status as "from", to_status as "to", actor, reason, at, hash from provider_transition
      where provider_id = ${provider.id} order by provider_version`);
    expect(rows.map(({ to }) => to)).toEqual(['REQUESTED', 'ADMITTED', 'SUSPENDED', 'ADMITTED']);
    const links = rows.map(({ hash, at, ...row }) => ({
      row: { ...row, at: Temporal.Instant.from(String(at).replace(' ', 'T')) },
      hash: String(hash),
    }));
    expect(verifyChain(links)).toEqual({ intact: true });
  });

  test('says why in 10 to 500 characters', async () => {
    const { provider } = await applied();
    const refuse = (text?: string) => providers.decide(officer, provider.id, 'REFUSE', 1, text);
    expect(codesIn(await refuse())).toEqual(['FIELD_REQUIRED reason']);
    expect(codesIn(await refuse('x'.repeat(9)))).toEqual(['PROVIDER_REASON_TOO_SHORT reason']);
    expect(codesIn(await refuse('x'.repeat(501)))).toEqual(['FIELD_TOO_LONG reason']);
    expect((await refuse('x'.repeat(500))).provider?.status).toBe('REFUSED');
  });

  test('decides on the version that it saw, from where the provider stands', async () => {
    const { provider } = await applied();
    const decided = await Promise.all([
      providers.decide(officer, provider.id, 'ADMIT', 1),
      providers.decide(officer, provider.id, 'REFUSE', 1, reason),
    ]);
    expect(decided.flatMap(codesIn)).toEqual(['VERSION_CONFLICT version']);
    const late = await applied();
    expect(codesIn(await providers.decide(officer, late.provider.id, 'SUSPEND', 1, reason))).toEqual([
      'PROVIDER_DECIDED decision',
    ]);
    expect(codesIn(await providers.decide(officer, 'x', 'ADMIT', 1))).toEqual(['NOT_FOUND id']);
  });

  test('never decides on a company of its own, and only an officer decides', async () => {
    const roles = [{ office: 'PERSONAL_SERVICES', role: 'OFFICER' }] as const;
    const manager = await providers.company.somebody({ roles });
    const input = {
      name: 'A soi',
      uid: 'CHE-109.322.551',
      address: 'Rue 1',
      postalCode: '1205',
      town: 'Genève',
      country: 'CH',
    };
    const step = await providers.company.at(manager.passport, 'register', { input, key: 'own' });
    const own = await providers.apply(manager.passport, step.organisation?.id ?? '');
    expect(codesIn(await providers.decide(manager.passport, own.provider?.id ?? '', 'ADMIT', 1))).toEqual([
      'PROVIDER_OF_ONESELF id',
    ]);
    const { provider, passport } = await applied();
    for (const other of [passport, finance])
      await expect(providers.decide(other, provider.id, 'ADMIT', 1)).rejects.toThrow('FORBIDDEN');
  });

  test('lists providers by name, those of a status alone when asked', async () => {
    const query = `query ($status: [ProviderStatus!], $first: Int, $after: String) {
      providers(status: $status, first: $first, after: $after) { nodes { id name status organisation { name } } pageInfo { hasNextPage endCursor } } }`;
    interface Listed {
      providers: {
        nodes: (SeenProvider & { organisation: { name: string } })[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const list = async (variables: object, passport = finance) =>
      (await counter.ask<Listed>(query, { ...variables }, { passport })).data?.providers;
    const all = await list({});
    const names = all?.nodes.map(({ name }) => name.toLowerCase()) ?? [];
    expect(names).toEqual([...names].sort());
    expect(all?.nodes.every(({ name, organisation }) => organisation.name === name)).toBe(true);
    const half = await list({ first: 3 });
    const rest = await list({ first: 100, after: half?.pageInfo.endCursor });
    expect([...(half?.nodes ?? []), ...(rest?.nodes ?? [])]).toEqual(all?.nodes);
    expect(new Set((await list({ status: ['REFUSED'] }))?.nodes.map(({ status }) => status))).toEqual(
      new Set(['REFUSED']),
    );
    const { passport } = await applied();
    expect((await counter.ask(query, {}, { passport })).codes).toEqual(['FORBIDDEN']);
  });
});

test('the demonstration has an admitted provider with a program that everybody knows, enrolled once', async () => {
  const { program } = auFilDesJours.provider;
  for (let start = 1; start <= 2; start += 1) await enrol(counter.running, [aline], [auFilDesJours]);
  const scopes = await programsAt(counter).check(program.clientId, program.secret);
  expect(scopes).toEqual(['CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS']);
  const rows = await counter.sql(sql`select p.status, t.to_status from provider p
    join organisation o on o.id = p.organisation_id join provider_transition t on t.provider_id = p.id where o.name = ${auFilDesJours.name} and not p.is_sandbox`);
  expect(rows).toEqual([{ status: 'ADMITTED', to_status: 'ADMITTED' }]);
});

describe('a provider', () => {
  test('is whole for its managers, its programs and the office, and not there for others', async () => {
    const { passport, providerId, program } = await providers.admitted();
    const other = await providers.admitted();
    for (const asker of [passport, officer, finance])
      expect(await seen(asker, providerId)).toMatchObject({ id: providerId, status: 'ADMITTED' });
    expect(await seen(program)).toMatchObject({ id: providerId, accountHint: 'FR•• … 189' });
    for (const asker of [other.passport, other.program]) expect(await seen(asker, providerId)).toBeNull();
    expect(await seen(officer)).toBeNull();
    const ofOrganisation = async (asker: string) => {
      const query =
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { provider { id } } } }';
      const [own] = await counter.sql(
        sql`select organisation_id as id from provider where id = ${providerId}`,
      );
      const r = [{ __typename: 'Organisation', id: own?.['id'] }];
      const { data } = await counter.ask<{ _entities: unknown[] }>(query, { r }, { passport: asker });
      return data?._entities;
    };
    for (const asker of [passport, officer])
      expect(await ofOrganisation(asker)).toEqual([{ provider: { id: providerId } }]);
    expect(await ofOrganisation(other.passport)).toEqual([null]);
  });

  test('shows its clients its name, where it is and its number, and nothing else', async () => {
    const { providerId, program } = await providers.admitted();
    const client = await providers.company.somebody();
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Provider {
      name town siret accountHint status reason appliedAt version history { to } organisation { name } } } }`;
    const r = [{ __typename: 'Provider', id: providerId }];
    const asked = async () =>
      (await counter.ask<{ _entities: unknown[] }>(query, { r }, { passport: client.passport })).data
        ?._entities;
    expect(await asked()).toEqual([null]);
    const registered = await providers.register(program, marie({ email: client.email }), 'k');
    expect(registered.problems).toEqual([]);
    expect(await asked()).toEqual([
      {
        ...{
          name: expect.any(String),
          town: 'Genève',
          siret: expect.stringMatching(/^\d{14}$/),
          accountHint: null,
          status: null,
          reason: null,
        },
        ...{ appliedAt: null, version: 0, history: [], organisation: null },
      },
    ]);
    expect(await seen(client.passport, providerId)).toBeNull();
  });
});
