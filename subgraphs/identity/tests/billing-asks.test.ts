import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';

/** What billing asks of identity for an order: with the passport of who orders, so that it sees what he sees. */
let counter: Counter;
let manager: { passport: string; email: string };
let member: { passport: string; email: string };
let stranger: { passport: string; email: string };
let organisationId: string;

beforeAll(async () => {
  counter = await openCounter();
  const company = companyAt(counter);
  const home = { address: 'Rue 1', postalCode: '1201', town: 'Genève', country: 'CH' };
  const founded = await company.found();
  manager = founded;
  organisationId = founded.id;
  member = await company.somebody({ givenName: 'Nora', locale: 'DE', home });
  stranger = await company.somebody();
  await company.invite(founded.passport, founded.id, member.email, { seesRecap: true });
  await company.at(member.passport, 'accept', { token: await company.tokenFor(member.email) });
});
afterAll(() => counter[Symbol.asyncDispose]());

const rowOf = async (table: string, email: string) =>
  String(
    (
      await counter.sql(
        sql`select id from ${sql.identifier(table)} where email = ${email} order by id limit 1`,
      )
    )[0]?.['id'],
  );
const asBilling = () => counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');

const person = `query Person($of: [_Any!]!) { _entities(representations: $of) { ... on Account {
  id emailVerifiedAt familyName givenName address postalCode town country locale contactChannel } } }`;
const membership = `query Membership($of: [_Any!]!) { _entities(representations: $of) { ... on Membership {
  id accountId isOwn organisation { id name branches } status isManager familyName givenName
  serviceCodes activeServiceGroups suspendedServiceGroups seesRecap seesInvoices } } }`;
const terms = '{ terms { text version acceptedAt } }';
const email = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Account { email } } }';

const reference = async (__typename: string, of: { email: string }) => ({
  of: [{ __typename, id: await rowOf(__typename.toLowerCase(), of.email) }],
});
const ask = async (query: string, variables: object, viewer?: { passport: string }) => {
  const { data, codes } = await counter.ask<{ _entities: unknown[]; terms: unknown[] }>(
    query,
    { ...variables },
    { passport: await asBilling(), ...(viewer && { viewer: viewer.passport }) },
  );
  return { data, codes };
};

test('billing reads who orders: name, address, language, and whether his e-mail is verified', async () => {
  const answer = await ask(person, await reference('Account', member), member);
  expect(answer).toMatchObject({
    codes: [],
    data: {
      _entities: [
        {
          familyName: 'Favre',
          givenName: 'Nora',
          address: 'Rue 1',
          postalCode: '1201',
          town: 'Genève',
          country: 'CH',
          locale: 'DE',
          contactChannel: 'EMAIL',
          emailVerifiedAt: expect.any(String),
        },
      ],
    },
  });
});

test('billing reads his membership by its key, with its company and what he may order', async () => {
  const answer = await ask(membership, await reference('Membership', member), member);
  expect(answer).toEqual({
    codes: [],
    data: {
      _entities: [
        {
          id: await rowOf('membership', member.email),
          accountId: await rowOf('account', member.email),
          isOwn: true,
          organisation: {
            id: organisationId,
            name: expect.stringMatching(/^Atelier/),
            branches: [expect.any(String)],
          },
          status: 'ACTIVE',
          isManager: false,
          familyName: 'Favre',
          givenName: 'Nora',
          serviceCodes: [],
          activeServiceGroups: [],
          suspendedServiceGroups: [],
          seesRecap: true,
          seesInvoices: false,
        },
      ],
    },
  });
});

test('billing reads which terms in force he has accepted', async () => {
  const accept =
    'mutation ($version: Date!) { acceptTerms(text: STATE, version: $version) { problems { code } } }';
  const before = await ask(terms, {}, member);
  const inForce = before.data?.terms as { text: string; version: string; acceptedAt: null }[];
  expect(inForce.map(({ text, acceptedAt }) => [text, acceptedAt])).toEqual([
    ['OFFICE', null],
    ['STATE', null],
  ]);
  await counter.ask(accept, { version: inForce[1]?.version }, { passport: member.passport });
  expect((await ask(terms, {}, member)).data?.terms).toMatchObject([
    { text: 'OFFICE', acceptedAt: null },
    { text: 'STATE', acceptedAt: expect.any(String) },
  ]);
});

test('a stranger’s passport finds neither, and a manager’s finds a membership that isn’t his own', async () => {
  for (const viewer of [stranger, manager])
    expect(await ask(person, await reference('Account', member), viewer)).toEqual({
      codes: [],
      data: { _entities: [null] },
    });
  const theirs = await ask(membership, await reference('Membership', member), stranger);
  expect(theirs).toEqual({ codes: [], data: { _entities: [null] } });
  const seen = await ask(membership, await reference('Membership', member), manager);
  expect(seen.data?._entities).toMatchObject([
    { isOwn: false, accountId: await rowOf('account', member.email) },
  ]);
});

test('a member who is kept out has no membership that billing finds', async () => {
  await counter.sql(sql`update membership set status = 'DEACTIVATED' where email = ${member.email}`);
  expect((await ask(membership, await reference('Membership', member), member)).data).toEqual({
    _entities: [null],
  });
  await counter.sql(sql`update membership set status = 'ACTIVE' where email = ${member.email}`);
});

test('without a passport of somebody, and of what no order needs, billing reads nothing', async () => {
  for (const [query, __typename] of [
    [person, 'Account'],
    [membership, 'Membership'],
  ] as const)
    expect((await ask(query, await reference(__typename, member))).codes).toEqual(['FORBIDDEN']);
  expect((await ask(email, await reference('Account', member), member)).codes).toEqual(['FORBIDDEN']);
});

test('whose a membership is, is for billing alone', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Membership { accountId } } }';
  const variables = await reference('Membership', member);
  for (const { passport } of [member, manager])
    expect((await counter.ask(query, variables, { passport })).codes).toEqual(['FORBIDDEN']);
  const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  const asked = await counter.ask(query, variables, { passport: invoices, viewer: member.passport });
  expect(asked.codes).toEqual(['FORBIDDEN']);
});
