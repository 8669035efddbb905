import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Access, codesOf, companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
let company: ReturnType<typeof companyAt>;
let rochat: string;
let colleague: string;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
  const roles = [{ office: 'POPULATION', role: 'OFFICER' }] as const;
  rochat = (await company.somebody({ roles })).passport;
  colleague = (await company.somebody({ roles })).passport;
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A company that has asked. */
async function asking() {
  const manager = await company.found();
  const { access } = await company.at(manager.passport, 'request', { organisationId: manager.id });
  if (!access) throw new Error('The access was not asked for');
  return { ...manager, access };
}
const decide = (passport: string, { id, version }: Access, decision: string, reason?: string) =>
  company.at(passport, 'decide', { id, version, decision, reason });

interface List {
  readonly serviceAccessRequests: null | {
    readonly nodes: readonly { readonly id: string; readonly organisation: { readonly name: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}
const listQuery = `query ($status: [ServiceAccessStatus!], $first: Int, $after: String) {
  serviceAccessRequests(status: $status, first: $first, after: $after) {
    nodes { id status requestedBy organisation { name uid } } pageInfo { endCursor hasNextPage } } }`;
const list = async (passport: string, variables: object = {}) => {
  const { data, codes } = await counter.ask<List>(listQuery, { ...variables }, { passport });
  const page = data?.serviceAccessRequests;
  return { codes, ids: page?.nodes.map(({ id }) => id), pageInfo: page?.pageInfo };
};

describe('the « punaise »', () => {
  test('is asked for by a manager, announces a week, and tells every active manager', async () => {
    const { passport, id, email } = await company.found();
    const { access, problems } = await company.at(passport, 'request', { organisationId: id });
    expect(problems).toEqual([]);
    const [day] = await counter.sql(
      sql`select ((now() at time zone 'Europe/Zurich')::date + 7)::text as expected`,
    );
    expect(access).toMatchObject({
      status: 'REQUESTED',
      group: 'POPULATION',
      requestedBy: 'Claire Favre',
      expectedBy: day?.['expected'],
      decidedAt: null,
      version: 1,
    });
    expect(await company.subjectsTo(email, 1)).toHaveLength(1);
  });

  test('is asked for once, also by two managers at the same moment', async () => {
    const { passport, id } = await company.found();
    const ask = () => company.at(passport, 'request', { organisationId: id });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.flatMap(codesOf)).toEqual(Array(2).fill('SERVICE_ACCESS_ASKED group'));
    expect(new Set(answers.map(({ access }) => access?.id)).size).toBe(1);
  });

  test('isn’t for a collaborator, nor for somebody from elsewhere', async () => {
    const { passport, id } = await company.found();
    const collaborator = await company.somebody();
    await company.invite(passport, id, collaborator.email);
    await company.at(collaborator.passport, 'accept', { token: await company.tokenFor(collaborator.email) });
    for (const asker of [collaborator.passport, rochat])
      for (const organisationId of [id, 'x'])
        expect(codesOf(await company.at(asker, 'request', { organisationId }))).toEqual([
          'NOT_FOUND organisationId',
        ]);
  });
});

describe('an officer of the population office', () => {
  test('activates, suspends with a reason and activates again; the managers hear each time', async () => {
    const { access, email, id } = await asking();
    const active = await decide(rochat, access, 'ACTIVATE', 'unused');
    expect(active).toMatchObject({ access: { status: 'ACTIVE', reason: null, version: 2 }, problems: [] });
    const now = active.access ?? access;
    expect(codesOf(await decide(rochat, now, 'SUSPEND', '  '))).toEqual(['FIELD_REQUIRED reason']);
    expect(codesOf(await decide(rochat, now, 'SUSPEND', 'x'.repeat(2_001)))).toEqual([
      'FIELD_TOO_LONG reason',
    ]);
    const stopped = await decide(rochat, now, 'SUSPEND', 'x'.repeat(2_000));
    expect(stopped.access?.status).toBe('SUSPENDED');
    const groups = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Membership { activeServiceGroups suspendedServiceGroups } } }`;
    const [own] = await counter.sql(sql`select id from membership where organisation_id = ${id}`);
    const r = [{ __typename: 'Membership', id: own?.['id'] }];
    const passport = await counter.passportOf(email);
    expect((await counter.ask(groups, { r }, { passport })).data).toEqual({
      _entities: [{ activeServiceGroups: [], suspendedServiceGroups: ['POPULATION'] }],
    });
    expect((await decide(rochat, stopped.access ?? access, 'ACTIVATE')).access?.status).toBe('ACTIVE');
    expect(await company.subjectsTo(email, 4)).toHaveLength(4);
    const audit = await counter.sql(
      sql`select action, office from audit_entry where subject = ${`ServiceAccess:${access.id}`} order by at, id`,
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'service-access.request',
      'service-access.activate',
      'service-access.suspend',
      'service-access.activate',
    ]);
    expect(new Set(audit.map(({ office }) => office))).toEqual(new Set(['POPULATION']));
  });

  test('refuses with a reason, and the company may ask again', async () => {
    const { access, id, passport } = await asking();
    expect(codesOf(await decide(rochat, access, 'REFUSE'))).toEqual(['FIELD_REQUIRED reason']);
    expect(codesOf(await decide(rochat, access, 'SUSPEND', 'x'))).toEqual([
      'SERVICE_ACCESS_DECIDED decision',
    ]);
    const refused = await decide(rochat, access, 'REFUSE', 'IDE inconnu');
    expect(refused.access).toMatchObject({ status: 'REFUSED', reason: 'IDE inconnu' });
    const again = await company.at(passport, 'request', { organisationId: id });
    expect(again).toMatchObject({
      access: { id: access.id, status: 'REQUESTED', reason: null, decidedAt: null, version: 3 },
      problems: [],
    });
  });

  test('is told when another one was faster, and how it stands', async () => {
    const { access } = await asking();
    const both = await Promise.all([
      decide(rochat, access, 'ACTIVATE'),
      decide(colleague, access, 'REFUSE', 'non'),
    ]);
    expect(both.flatMap(codesOf)).toEqual(['VERSION_CONFLICT version']);
    const [status] = new Set(both.map(({ access: seen }) => seen?.status));
    expect(both.every(({ access: seen }) => seen?.status === status)).toBe(true);
  });

  test('doesn’t decide on a company of his own: a colleague does', async () => {
    const { access, id } = await asking();
    const officer = await company.somebody({ roles: [{ office: 'POPULATION', role: 'OFFICER' }] });
    await counter.sql(sql`update membership set account_id = (select id from account where email = ${officer.email})
      where organisation_id = ${id}`);
    expect(await decide(officer.passport, access, 'ACTIVATE')).toMatchObject({
      access: { status: 'REQUESTED', version: 1 },
      problems: [{ code: 'SERVICE_ACCESS_OF_ONESELF', path: ['id'] }],
    });
    expect((await decide(colleague, access, 'ACTIVATE')).access?.status).toBe('ACTIVE');
  });

  test('has a list of what waits, oldest first, page by page', async () => {
    await counter.sql(sql`update service_access set status = 'REFUSED'`);
    const asked = [await asking(), await asking(), await asking()].map(({ access }) => access.id);
    await counter.sql(sql`update service_access set requested_at = '2026-01-01' where status = 'REQUESTED'`);
    const first = await list(rochat, { first: 2 });
    const second = await list(rochat, { first: 2, after: first.pageInfo?.endCursor });
    expect([...(first.ids ?? []), ...(second.ids ?? [])]).toEqual(asked.toSorted());
    expect([first.pageInfo?.hasNextPage, second.pageInfo?.hasNextPage]).toEqual([true, false]);
    const all = await list(rochat, { status: ['REFUSED', 'REQUESTED', 'REQUESTED'], first: 100 });
    expect(all.ids?.slice(0, 3)).toEqual(asked.toSorted());
    expect((await list(rochat, { status: [] })).ids).toEqual([]);
  });

  test('finds a page at the same cost of statements for one request and for many', async () => {
    const statementsFor = async (first: number) => {
      counter.statements.length = 0;
      await list(rochat, { first });
      return [...counter.statements];
    };
    const one = await statementsFor(1);
    expect(await statementsFor(50)).toEqual(one);
    expect(one).toHaveLength(3);
  });
});

test('officers of another office, other roles and the public neither see nor decide', async () => {
  const { access } = await asking();
  const people = [
    { office: 'INSURANCE', role: 'OFFICER' },
    { office: 'POPULATION', role: 'ADMINISTRATOR' },
    { office: 'POPULATION', role: 'FINANCE' },
  ] as const;
  const document =
    'mutation ($id: ID!) { decideServiceAccess(id: $id, decision: ACTIVATE, version: 1) { access { id } } }';
  for (const roles of [...people.map((role) => [role]), []]) {
    const { passport } = await company.somebody({ roles });
    expect((await list(passport)).codes).toEqual(['FORBIDDEN']);
    const decided = await counter.ask(document, { id: access.id }, { passport });
    expect(decided.codes).toEqual(['FORBIDDEN']);
  }
  for (const id of ['0199f000-0000-7000-8000-000000000000', 'x'])
    expect(codesOf(await company.at(rochat, 'decide', { id, decision: 'ACTIVATE', version: 1 }))).toEqual([
      'NOT_FOUND id',
    ]);
});
