import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';

const claire = person({
  email: 'claire@exemple.ch',
  beneficiaries: [
    {
      familyName: 'Favre',
      givenName: 'Claire',
      birthDate: '1985-04-12',
      avsNumber: '756.9217.0769.85',
      relation: 'SELF',
    },
    {
      familyName: 'Favre',
      givenName: 'Théo',
      birthDate: '2014-09-03',
      avsNumber: '756.1234.5678.97',
      relation: 'CHILD',
    },
  ],
  bankAccounts: [{ iban: 'CH93 0076 2011 6238 5295 7', holder: 'Claire Favre' }],
});
const roles = (office: 'INSURANCE' | 'POPULATION', role: 'OFFICER' | 'FINANCE' | 'ADMINISTRATOR') => [
  { office, role },
];
const people = [
  claire,
  person({ email: 'voisin@exemple.ch' }),
  person({ email: 'dufour@exemple.ch', roles: roles('INSURANCE', 'OFFICER') }),
  person({ email: 'blanc@exemple.ch', roles: roles('INSURANCE', 'FINANCE') }),
  person({ email: 'rochat@exemple.ch', roles: roles('POPULATION', 'OFFICER') }),
  person({ email: 'admin@exemple.ch', roles: roles('INSURANCE', 'ADMINISTRATOR') }),
];

/** One entity by its key, as the gateway asks for it. */
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Beneficiary { familyName givenName birthDate avsNumber relation version }
  ... on BankAccount { iban holder version }
  ... on Account { email familyName }
} }`;

let counter: Counter;
let beneficiary: { __typename: 'Beneficiary'; id: string };
let bankAccount: { __typename: 'BankAccount'; id: string };
let account: { __typename: 'Account'; id: string };

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(...people);
  const idOf = async (table: string) =>
    String((await counter.sql(sql.raw(`select id from ${table} order by id limit 1`)))[0]?.['id']);
  beneficiary = { __typename: 'Beneficiary', id: await idOf('beneficiary') };
  bankAccount = { __typename: 'BankAccount', id: await idOf('bank_account') };
  account = { __typename: 'Account', id: await idOf('account') };
});
afterAll(() => counter[Symbol.asyncDispose]());

const absent = (__typename: string) => ({ __typename, id: '0199f000-0000-7000-8000-000000000000' });
async function load(passport: string, ...representations: object[]) {
  const { data, codes } = await counter.ask<{ _entities: unknown[] }>(
    entities,
    { representations },
    { passport },
  );
  return { found: data?._entities, codes };
}

test('a person sees her account with beneficiaries and bank accounts, numbers as they are written', async () => {
  const query = `{ viewer { email
    beneficiaries { nodes { givenName birthDate avsNumber relation version } pageInfo { hasNextPage } }
    bankAccounts { edges { node { iban holder } } } } }`;
  const passport = await counter.passportOf(claire.email);
  expect((await counter.ask(query, {}, { passport })).data).toEqual({
    viewer: {
      email: 'claire@exemple.ch',
      beneficiaries: {
        nodes: [
          {
            givenName: 'Claire',
            birthDate: '1985-04-12',
            avsNumber: '756.9217.0769.85',
            relation: 'SELF',
            version: 1,
          },
          {
            givenName: 'Théo',
            birthDate: '2014-09-03',
            avsNumber: '756.1234.5678.97',
            relation: 'CHILD',
            version: 1,
          },
        ],
        pageInfo: { hasNextPage: false },
      },
      bankAccounts: { edges: [{ node: { iban: 'CH93 0076 2011 6238 5295 7', holder: 'Claire Favre' } }] },
    },
  });
});

describe('a beneficiary and a bank account', () => {
  test.each([['claire@exemple.ch'], ['dufour@exemple.ch'], ['blanc@exemple.ch']])(
    'exist for %s',
    async (email) => {
      const { found, codes } = await load(await counter.passportOf(email), beneficiary, bankAccount);
      expect(codes).toEqual([]);
      expect(found).toEqual([
        {
          familyName: 'Favre',
          givenName: 'Claire',
          birthDate: '1985-04-12',
          avsNumber: '756.9217.0769.85',
          relation: 'SELF',
          version: 1,
        },
        { iban: 'CH93 0076 2011 6238 5295 7', holder: 'Claire Favre', version: 1 },
      ]);
    },
  );

  test.each([['voisin@exemple.ch'], ['rochat@exemple.ch'], ['admin@exemple.ch']])(
    'answer to %s as if they did not exist',
    async (email) => {
      const passport = await counter.passportOf(email);
      const theirs = await load(passport, beneficiary, bankAccount);
      expect(theirs).toEqual({ found: [null, null], codes: [] });
      expect(await load(passport, absent('Beneficiary'), absent('BankAccount'))).toEqual(theirs);
      expect(await load(passport, { ...beneficiary, id: 'x' }, { ...bankAccount, id: "' or true" })).toEqual(
        theirs,
      );
    },
  );

  test('are not for nobody, and not for an API client', async () => {
    const anonymous = await counter.sign({ kind: 'ANONYMOUS', subject: null }, 'gateway');
    const client = await counter.sign({ kind: 'CLIENT', subject: 'a-client' });
    for (const [passport, code] of [
      [anonymous, 'UNAUTHENTICATED'],
      [client, 'FORBIDDEN'],
    ] as const)
      expect(await load(passport, beneficiary, bankAccount)).toEqual({
        found: [null, null],
        codes: [code, code],
      });
  });
});

describe('an account', () => {
  test('exists for the person alone, not for the officers of any office', async () => {
    expect((await load(await counter.passportOf(claire.email), account)).found).toEqual([
      { email: 'claire@exemple.ch', familyName: 'Favre' },
    ]);
    for (const { email } of people.slice(1))
      expect(await load(await counter.passportOf(email), account)).toEqual({ found: [null], codes: [] });
  });
});

describe('another service', () => {
  const invoices = () => counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  const ask = async (query: string, passport: string, viewer?: string) =>
    counter.ask<{ _entities: unknown[] }>(
      query,
      { representations: [beneficiary] },
      { passport, ...(viewer && { viewer }) },
    );
  const names =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Beneficiary { givenName } } }';
  const emails =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Account { email } } }';

  test('sees what the person sees for whom it asks', async () => {
    const owner = await ask(names, await invoices(), await counter.passportOf(claire.email));
    expect(owner.data).toEqual({ _entities: [{ givenName: 'Claire' }] });
    const neighbour = await ask(names, await invoices(), await counter.passportOf('voisin@exemple.ch'));
    expect(neighbour.data).toEqual({ _entities: [null] });
  });

  test('learns whose a row is, which no person may ask', async () => {
    const owner = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Beneficiary { ownerAccountId } } }`;
    const passport = await counter.passportOf(claire.email);
    const asked = await ask(owner, await invoices(), passport);
    expect(asked.data).toEqual({ _entities: [{ ownerAccountId: account.id }] });
    expect((await ask(owner, passport)).codes).toEqual(['FORBIDDEN']);
  });

  test('sees every row from a task, and only the fields of the closed table', async () => {
    expect((await ask(names, await invoices())).data).toEqual({ _entities: [{ givenName: 'Claire' }] });
    expect((await ask(emails, await invoices())).codes).toEqual(['FORBIDDEN']);
    const billing = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
    expect((await ask(names, billing)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('the door', () => {
  test('answers 401 without a passport, with a garbled one, one for another house and a forged one', async () => {
    const elsewhere = await counter.sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'gateway', 'billing');
    const whole = await counter.passportOf(claire.email);
    const [header, claims, signature = ''] = whole.split('.');
    const other = Buffer.from(claims ?? '', 'base64url')
      .toString()
      .replace(/"sub":"[^"]+"/, '"sub":"somebody"');
    const forged = [header, Buffer.from(other).toString('base64url'), signature].join('.');
    for (const passport of ['', 'garbled', elsewhere, forged])
      expect(await counter.ask('{ viewer { id } }', {}, { passport })).toMatchObject({
        status: 401,
        data: null,
      });
  });

  test('answers 401 to a passport that is over', async () => {
    const passport = await counter.sign({ kind: 'ANONYMOUS', subject: null }, 'gateway', 'subgraphs', 1);
    const status = async () => (await counter.ask('{ viewer { id } }', {}, { passport })).status;
    expect(await status()).toBe(200);
    await expect.poll(status, { timeout: 20_000, interval: 250 }).toBe(401);
  });

  test('keeps the mailbox for the gateway', async () => {
    const passport = await counter.passportOf(claire.email);
    const { data, codes } = await counter.ask('{ localMessages { text } }', {}, { passport });
    expect({ data, codes }).toEqual({ data: null, codes: ['FORBIDDEN'] });
  });
});
