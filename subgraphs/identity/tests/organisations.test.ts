import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atelier, codesOf, companyAt, organisationQuery } from './company.ts';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
let company: ReturnType<typeof companyAt>;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

describe('a company that registers', () => {
  test('stands at the counter as it was typed, tidy, with the one who registers as its manager', async () => {
    const { passport, email } = await company.somebody();
    const { organisation, problems } = await company.at(passport, 'register', {
      input: atelier({
        name: '  Atelier  Rey ',
        uid: 'che 109322551 tva',
        billingAddress: {
          recipient: ' ',
          address: 'Case 1',
          postalCode: '1211',
          town: 'Genève',
          country: 'ch',
        },
        branches: ['Carouge', ' ', 'atelier rey', 'carouge', 'Versoix'],
      }),
      key: 'first',
    });
    expect(problems).toEqual([]);
    expect(organisation).toMatchObject({
      name: 'Atelier Rey',
      uid: 'CHE-109.322.551',
      branches: ['Atelier Rey', 'carouge', 'Versoix'],
      billingAddress: { recipient: null, address: 'Case 1', country: 'CH' },
      registeredAt: expect.stringMatching(/\.\d{3}Z$/),
      version: 1,
    });
    const { data } = await counter.ask<{ organisation: object }>(
      organisationQuery,
      { id: organisation?.id },
      { passport },
    );
    expect(data?.organisation).toMatchObject({
      ownMembership: {
        isManager: true,
        status: 'ACTIVE',
        email,
        isOwn: true,
        seesRecap: true,
        serviceCodes: [],
      },
      members: { totalCount: 1, nodes: [{ email, familyName: 'Favre', givenName: 'Claire' }] },
      serviceAccess: [],
    });
  });

  test('is one for a key, also ten times at once, and a key is for one company', async () => {
    const { passport } = await company.somebody();
    const input = atelier({ name: 'Une seule' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => company.at(passport, 'register', { input, key: 'same' })),
    );
    expect(new Set(answers.map(({ organisation }) => organisation?.id)).size).toBe(1);
    const other = await company.at(passport, 'register', { input: atelier({ name: 'Autre' }), key: 'same' });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
  });

  test('is known by UID and name: another name of the same UID is another account', async () => {
    const { passport } = await company.somebody();
    const register = (name: string, key: string) =>
      company.at(passport, 'register', { input: atelier({ name }), key });
    expect((await register('Filiale Nord', '1')).problems).toEqual([]);
    expect(codesOf(await register('filiale nord', '2'))).toEqual(['ORGANISATION_KNOWN name']);
    // Mended, it may come under the same key.
    expect((await register('Filiale Sud', '2')).problems).toEqual([]);
  });

  test('has all its mistakes told at once, each where it stands', async () => {
    const { passport } = await company.somebody();
    const input = { uid: 'CHE-109.322.552', billingAddress: { country: 'ZZ' }, branches: ['x'.repeat(71)] };
    expect(codesOf(await company.at(passport, 'register', { input, key: '' }))).toEqual([
      'FIELD_REQUIRED idempotencyKey',
      'FIELD_REQUIRED name',
      'UID_CHECK_DIGIT_WRONG uid',
      'FIELD_REQUIRED address',
      'FIELD_REQUIRED postalCode',
      'FIELD_REQUIRED town',
      'FIELD_REQUIRED country',
      'FIELD_REQUIRED billingAddress address',
      'FIELD_REQUIRED billingAddress postalCode',
      'FIELD_REQUIRED billingAddress town',
      'VALUE_NOT_IN_LIST billingAddress country',
      'FIELD_TOO_LONG branches 0',
    ]);
  });

  test('needs a person whose e-mail is verified', async () => {
    const { passport, email } = await company.somebody();
    await counter.sql(sql`update account set email_verified_at = null where email = ${email}`);
    const step = await company.at(passport, 'register', { input: atelier({ name: 'Pas encore' }), key: 'k' });
    expect(codesOf(step)).toEqual(['MEMBER_EMAIL_NOT_VERIFIED']);
  });

  test('is the tenth of an account within a day, not the eleventh', async () => {
    const { passport } = await company.somebody();
    const register = (index: number) =>
      company.at(passport, 'register', { input: atelier({ name: `Série ${index}` }), key: `${index}` });
    for (let index = 1; index <= 10; index += 1) expect((await register(index)).problems).toEqual([]);
    expect(codesOf(await register(11))).toEqual(['ORGANISATIONS_TOO_MANY']);
  });
});

describe('a company that changes', () => {
  test('is changed by its manager, on the version that he saw', async () => {
    const { passport, id, organisation } = await company.found();
    const input = atelier({ name: 'Nouveau nom', uid: 'CHE-456.123.786' });
    const changed = await company.at(passport, 'update', { id, input, version: 1 });
    expect(changed).toMatchObject({ organisation: { name: 'Nouveau nom', version: 2 }, problems: [] });
    const late = await company.at(passport, 'update', { id, input, version: organisation.version });
    expect(codesOf(late)).toEqual(['VERSION_CONFLICT version']);
  });

  test('can’t take the name of another one with its UID, and may write its own anew', async () => {
    const { passport, id } = await company.found({ name: 'Prise' });
    const other = await company.found({ name: 'Libre' });
    const take = { id: other.id, input: atelier({ name: 'PRISE' }), version: 1 };
    expect(codesOf(await company.at(other.passport, 'update', take))).toEqual(['ORGANISATION_KNOWN name']);
    const anew = { id, input: atelier({ name: 'PRISE' }), version: 1 };
    expect((await company.at(passport, 'update', anew)).problems).toEqual([]);
  });

  test('keeps UID and invoices’ address once the office has activated it', async () => {
    const { passport, id } = await company.found({ name: 'Activée' });
    await company.at(passport, 'request', { organisationId: id });
    const update = (some: object, version = 1) =>
      company.at(passport, 'update', { id, input: atelier({ name: 'Activée', ...some }), version });
    expect(codesOf(await update({ uid: 'CHE-456.123.786' }))).toEqual(['UID_FIXED uid']);
    await counter.sql(sql`update service_access set status = 'ACTIVE' where organisation_id = ${id}`);
    expect(codesOf(await update({ address: 'Ailleurs 1' }))).toEqual([
      'BILLING_ADDRESS_FIXED billingAddress',
    ]);
    const { address, postalCode, town, country } = atelier();
    const billingAddress = { address, postalCode, town, country };
    expect((await update({ address: 'Ailleurs 1', billingAddress })).problems).toEqual([]);
  });

  test('isn’t there for a collaborator, a stranger or an officer who would change it', async () => {
    const { passport, id } = await company.found();
    const collaborator = await company.somebody();
    await company.invite(passport, id, collaborator.email);
    await company.at(collaborator.passport, 'accept', { token: await company.tokenFor(collaborator.email) });
    const officer = await company.somebody({ roles: [{ office: 'POPULATION', role: 'OFFICER' }] });
    await company.at(passport, 'request', { organisationId: id });
    for (const asker of [collaborator, await company.somebody(), officer])
      for (const named of [id, '0199f000-0000-7000-8000-000000000000', 'x'])
        expect(
          codesOf(await company.at(asker.passport, 'update', { id: named, input: atelier(), version: 1 })),
        ).toEqual(['NOT_FOUND id']);
  });
});

describe('who sees a company', () => {
  const seenBy = async (passport: string, id: string) =>
    (
      await counter.ask<{
        organisation: null | { members: { totalCount: number }; ownMembership: object | null };
      }>(organisationQuery, { id }, { passport })
    ).data?.organisation;

  test('its members, and the officers of the population office once it asked there; nobody else', async () => {
    const { passport, id, email } = await company.found();
    const strangers = [
      await company.somebody(),
      await company.found(),
      await company.somebody({ roles: [{ office: 'INSURANCE', role: 'OFFICER' }] }),
      await company.somebody({ roles: [{ office: 'POPULATION', role: 'ADMINISTRATOR' }] }),
    ];
    const officer = await company.somebody({ roles: [{ office: 'POPULATION', role: 'OFFICER' }] });
    const collaborator = await company.somebody();
    await company.invite(passport, id, collaborator.email);
    expect(await seenBy(collaborator.passport, id)).toBeNull();
    expect(await seenBy(officer.passport, id)).toBeNull();
    await company.at(collaborator.passport, 'accept', { token: await company.tokenFor(collaborator.email) });
    await company.at(passport, 'request', { organisationId: id });
    expect(await seenBy(passport, id)).toMatchObject({
      members: { totalCount: 2 },
      ownMembership: { email },
    });
    expect(await seenBy(collaborator.passport, id)).toMatchObject({
      members: { totalCount: 1, nodes: [{ email: collaborator.email }] },
      ownMembership: { email: collaborator.email },
    });
    expect(await seenBy(officer.passport, id)).toMatchObject({
      members: { totalCount: 0, nodes: [] },
      ownMembership: null,
      serviceAccess: [{ status: 'REQUESTED' }],
    });
    for (const stranger of strangers) expect(await seenBy(stranger.passport, id)).toBeNull();
    const anonymous = await counter.ask(organisationQuery, { id });
    expect(anonymous.codes).toContain('UNAUTHENTICATED');
  });

  test('who is kept out sees nothing at once, whatever his passport still says', async () => {
    const { passport, id } = await company.found();
    const collaborator = await company.somebody();
    await company.invite(passport, id, collaborator.email);
    const { membership } = await company.at(collaborator.passport, 'accept', {
      token: await company.tokenFor(collaborator.email),
    });
    const before = 'query { viewer { memberships { id organisation { id } } } }';
    const own = async () =>
      (await counter.ask<{ viewer: object }>(before, {}, { passport: collaborator.passport })).data?.viewer;
    expect(await own()).toEqual({ memberships: [{ id: membership?.id, organisation: { id } }] });
    await company.at(passport, 'deactivate', { id: membership?.id, version: membership?.version });
    expect(await seenBy(collaborator.passport, id)).toBeNull();
    expect(await own()).toEqual({ memberships: [] });
    const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Membership { status } } }`;
    const r = [{ __typename: 'Membership', id: membership?.id }];
    const byKey = async (asker: string) =>
      (await counter.ask<{ _entities: unknown }>(entities, { r }, { passport: asker })).data?._entities;
    expect(await byKey(collaborator.passport)).toEqual([null]);
    expect(await byKey(passport)).toEqual([{ status: 'DEACTIVATED' }]);
  });
});
