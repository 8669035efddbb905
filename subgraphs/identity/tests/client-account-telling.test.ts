import type { Peers } from '@guichet/chassis/subgraph/peers.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellClientAccount } from '../src/service-access/tell-client-account.ts';
import { type Access, atelier, companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
let company: ReturnType<typeof companyAt>;
let rochat: string;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
  rochat = (await company.somebody({ roles: [{ office: 'POPULATION', role: 'OFFICER' }] })).passport;
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A company that has asked. */
async function asking() {
  const manager = await company.found();
  const { access } = await company.at(manager.passport, 'request', { organisationId: manager.id });
  if (!access) throw new Error('The access was not asked for');
  return { ...manager, access };
}
const decide = ({ id, version }: Access, decision: string, reason?: string) =>
  company.at(rochat, 'decide', { id, version, decision, reason });
/** The jobs that wait for billing, which nobody plays here: they fail, and stay. */
const jobsFor = (accessId: string) =>
  counter.sql(sql`select task.identifier as task, job.payload from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    where job.payload ->> 'accessId' = ${accessId}`);
const tellingsOf = async (accessId: string) =>
  (await counter.sql(sql`select tellings from service_access where id = ${accessId}`))[0]?.['tellings'];

/** What the job would tell billing now, and what becomes of billing's answer. */
async function told(accessId: string, codes: readonly string[] = []) {
  const asked: { name: string; query: string; variables: unknown }[] = [];
  const peers: Peers = {
    ask: async <Data>(name: string, { query, variables }: Parameters<Peers['ask']>[1]) => {
      asked.push({ name, query, variables });
      return { recordServiceAccess: { problems: codes.map((code) => ({ code })) } } as Data;
    },
  };
  await tellClientAccount({ accessId }, { database: counter.running.database, peers });
  const [{ name, query, variables } = { name: '', query: '', variables: null }] = asked;
  expect([name, /recordServiceAccess\(input: \$input\)/.test(query)]).toEqual(['billing', true]);
  return (variables as { input: Record<string, unknown> }).input;
}

describe('billing is told', () => {
  test('of an access that is asked for: the company as the graph shows it, and the manager’s language', async () => {
    const { access, id, organisation } = await asking();
    expect(await jobsFor(access.id)).toEqual([
      { task: 'tell-client-account', payload: { accessId: access.id } },
    ]);
    expect(await told(access.id)).toEqual({
      accessId: access.id,
      organisationId: id,
      group: 'POPULATION',
      status: 'REQUESTED',
      version: 1,
      name: organisation.branches[0],
      uid: 'CHE-109.322.551',
      address: {
        recipient: null,
        address: 'Rue des Bains 15',
        postalCode: '1205',
        town: 'Genève',
        country: 'CH',
      },
      billingAddress: null,
      branches: organisation.branches,
      locale: 'FR',
    });
  });

  test('of each decision, under a version that grows', async () => {
    const { access } = await asking();
    const { access: active } = await decide(access, 'ACTIVATE');
    expect(await told(access.id)).toMatchObject({ status: 'ACTIVE', version: 2 });
    await decide(active ?? access, 'SUSPEND', 'impayé');
    expect(await told(access.id)).toMatchObject({ status: 'SUSPENDED', version: 3 });
  });

  test('of a company that changes its name, address or branches', async () => {
    const { access, id, passport, organisation } = await asking();
    const to = { recipient: 'Comptabilité', address: 'Rue du Rhône 1', postalCode: '1204', town: 'Genève' };
    const input = atelier({
      name: `${organisation.branches[0]} SA`,
      branches: ['Agence de Carouge'],
      billingAddress: { ...to, country: 'CH' },
    });
    const changed = await company.at(passport, 'update', { id, input, version: organisation.version });
    expect(changed.problems).toEqual([]);
    expect(await told(access.id)).toMatchObject({
      status: 'REQUESTED',
      version: 2,
      name: `${organisation.branches[0]} SA`,
      billingAddress: { ...to, country: 'CH' },
      branches: [`${organisation.branches[0]} SA`, 'Agence de Carouge'],
    });
  });

  test('in the language of who asked, also when he has left', async () => {
    const { access, id, email } = await asking();
    await counter.sql(sql`update account set locale = 'de' where email = ${email}`);
    await counter.sql(sql`update membership set removed_at = now() where organisation_id = ${id}`);
    expect(await told(access.id)).toMatchObject({ locale: 'DE' });
  });
});

test('nothing is told of what was refused, or of a company that has asked for nothing', async () => {
  const { access } = await asking();
  await decide(access, 'REFUSE');
  await decide({ ...access, version: 9 }, 'ACTIVATE');
  expect(await tellingsOf(access.id)).toBe(1);
  const { id, passport, organisation } = await company.found();
  await company.at(passport, 'update', {
    id,
    input: atelier({ name: 'Seul' }),
    version: organisation.version,
  });
  expect(await counter.sql(sql`select 1 from service_access where organisation_id = ${id}`)).toEqual([]);
});

test('two who change at once are told under two versions, and one job that waits tells the newest', async () => {
  const { access, id, passport, organisation } = await asking();
  // Names may be changed before and after the office has decided; where invoices go may not.
  const input = atelier({ name: organisation.branches[0], branches: ['Atelier Rey Carouge'] });
  await Promise.all([
    decide(access, 'ACTIVATE'),
    company.at(passport, 'update', { id, input, version: organisation.version }),
  ]);
  expect(await told(access.id)).toMatchObject({
    status: 'ACTIVE',
    version: 3,
    branches: [organisation.branches[0], 'Atelier Rey Carouge'],
  });
});

test('when billing refuses, the job stays', async () => {
  const { access } = await asking();
  await expect(told(access.id, ['NOT_FOUND'])).rejects.toThrow('billing did not take the access: NOT_FOUND');
});
