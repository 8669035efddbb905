import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';

let counter: Counter;

const day = (days: number) =>
  Temporal.Now.instant().toZonedDateTimeISO('Europe/Zurich').toPlainDate().subtract({ days }).toString();
/** Noon in Geneva, or about, so many days ago. */
const noon = (days: number) => `${day(days)}T11:00:00.000Z`;
const [yesterday, today] = [day(1), day(0)];
/** The planted accounts: the model of them was opened today. */
const planted = { openedFrom: day(60), openedUntil: day(5) };
const uuid = (number: number) => `0197c0de-0000-7000-9000-${String(number).padStart(12, '0')}`;

const boxes = [['INSURED'], ['REPRESENTATIVE'], ['INSURED', 'REPRESENTATIVE'], []];

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(person({ email: 'model@exemple.ch', roles: [] }));
  const [row] = await counter.sql(sql`select to_jsonb(a) as model from account a`);
  const accounts = Array.from({ length: 60 }, (_, number) => ({
    ...(row?.['model'] as object),
    id: uuid(number),
    ...{ email: `${number}@exemple.ch`, email_fingerprint: `of ${number}` },
    uses: boxes[number % 4],
    locale: number % 10 === 0 ? 'de' : 'fr',
    created_at: noon(40 - (number % 30)),
    email_verified_at: number % 6 === 0 ? null : noon(39 - (number % 30)),
  }));
  await insert('account', accounts);
  await insert('account_role', [
    { office: 'POPULATION', account_id: uuid(3), role: 'OFFICER', created_at: noon(20) },
  ]);
  await insert(
    'organisation',
    Array.from({ length: 12 }, (_, number) => ({
      ...{
        id: uuid(100 + number),
        office: 'COUNTER',
        name: `Atelier ${number}`,
        uid: `CHE10000000${number}`,
      },
      ...{ address: 'Rue 1', postal_code: '1200', town: 'Genève', country: 'CH', branches: [], version: 1 },
      created_at: noon(number < 6 ? 70 : 10),
    })),
  );
  await insert(
    'membership',
    Array.from({ length: 24 }, (_, number) => ({
      ...{ id: uuid(200 + number), office: 'COUNTER', organisation_id: uuid(100 + (number % 12)) },
      ...{
        account_id: number < 20 ? uuid(number * 2 + 1) : null,
        status: number < 20 ? 'ACTIVE' : 'INVITED',
      },
      ...{
        email: `${number}@exemple.ch`,
        email_fingerprint: `place ${number}`,
        name_key: '',
        given_name_key: '',
      },
      ...{ is_manager: true, service_codes: [], sees_recap: false, sees_invoices: false, version: 1 },
      created_at: noon(9),
    })),
  );
  await insert(
    'service_access',
    Array.from({ length: 10 }, (_, number) => ({
      ...{ id: uuid(300 + number), office: 'POPULATION', organisation_id: uuid(100 + number), version: 1 },
      ...{ service_group: 'POPULATION', status: number < 6 ? 'ACTIVE' : 'REQUESTED', tellings: 1 },
      ...{ requested_at: noon(8), requested_by: uuid(200 + number), decided_at: number < 6 ? noon(4) : null },
    })),
  );
});
afterAll(() => counter[Symbol.asyncDispose]());

async function insert(table: string, rows: readonly object[]): Promise<void> {
  const name = sql.raw(table);
  await counter.sql(
    sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
  );
}

const at = (office: string, role = 'OFFICER'): PassportHolder => ({
  ...{ kind: 'ACCOUNT', subject: uuid(900), roles: [{ office, role }] },
});
const dashboard = (office: string, ...scopes: readonly string[]): PassportHolder => ({
  ...{ kind: 'CLIENT', subject: uuid(901), roles: [{ office, role: 'PROGRAM' }], scopes },
});

type Group = Readonly<Record<string, unknown>> & {
  readonly isSuppressed: boolean;
  readonly figures: Readonly<Record<string, number>> | null;
};

const documents = {
  accountFigures: `query ($by: [AccountFigureGroup!]!, $filter: AccountFigureFilter) { figures: accountFigures(groupBy: $by, filter: $filter) {
    asOf smallestGroup groups { kind state month locale isSuppressed figures { accounts unverified verified closed lapsed companyMembers } } } }`,
  companyFigures: `query ($by: [CompanyFigureGroup!]!, $filter: CompanyFigureFilter) { figures: companyFigures(groupBy: $by, filter: $filter) {
    asOf smallestGroup groups { access month isSuppressed figures { companies members invited withoutAccess requested active refused suspended oldestRequestOn } } } }`,
};

async function ask(
  what: keyof typeof documents,
  by: readonly string[],
  filter: object = what === 'accountFigures' ? planted : {},
  holder: PassportHolder = at('INSURANCE'),
) {
  const { data, codes } = await counter.ask<{
    figures: { readonly smallestGroup: number | null; readonly groups: readonly Group[] };
  }>(documents[what], { by, filter }, { passport: await counter.sign(holder) });
  return { codes, smallestGroup: data?.figures.smallestGroup, groups: data?.figures.groups ?? [] };
}

const sum = (groups: readonly Group[], figure: string) =>
  groups.reduce((all, { figures }) => all + Number(figures?.[figure]), 0);

describe('figures of accounts', () => {
  test('count each account once, by the boxes of its registration', async () => {
    const { groups } = await ask('accountFigures', ['ACCOUNT_KIND']);
    const counted = Object.fromEntries(groups.map(({ kind, figures }) => [kind, figures?.['accounts']]));
    // Number 3 works at an office; odd ones up to 39 have a place in a company.
    expect(counted).toEqual({
      ...{ INSURED: 15, REPRESENTATIVE: 15, INSURED_AND_REPRESENTATIVE: 15 },
      ...{ STAFF: 1, COMPANY_MEMBER: 9, OTHER: 5 },
    });
    const [all] = (await ask('accountFigures', [])).groups;
    expect(all?.figures).toEqual({
      ...{ accounts: 60, unverified: 10, verified: 50, closed: 0, lapsed: 0, companyMembers: 20 },
    });
  });

  test('tell an office other than the insurance nothing of the boxes, not even by asking for one', async () => {
    const { groups } = await ask('accountFigures', ['ACCOUNT_KIND'], planted, at('POPULATION', 'FINANCE'));
    const counted = Object.fromEntries(groups.map(({ kind, figures }) => [kind, figures?.['accounts']]));
    expect(counted).toEqual({ PERSON: 45, STAFF: 1, COMPANY_MEMBER: 9, OTHER: 5 });
    const asked = await ask('accountFigures', [], { ...planted, kinds: ['INSURED'] }, at('POPULATION'));
    expect(asked.groups[0]?.figures?.['accounts']).toBe(0);
  });

  test('add up by month and language, and are narrowed by where accounts stand', async () => {
    const { groups } = await ask('accountFigures', ['MONTH', 'LOCALE']);
    expect(sum(groups, 'accounts')).toBe(60);
    const german = groups.filter(({ locale }) => locale === 'DE');
    expect(sum(german, 'accounts')).toBe(6);
    const { groups: open } = await ask('accountFigures', [], { ...planted, states: ['UNVERIFIED'] });
    expect(open[0]?.figures).toMatchObject({ accounts: 10, unverified: 10, verified: 0 });
  });

  test('are refused to a person, to a provider and to a dashboard without the scope', async () => {
    const [nobody] = [{ kind: 'ACCOUNT', subject: uuid(5) }] satisfies PassportHolder[];
    for (const holder of [nobody, dashboard('INSURANCE', 'ADHOC'), dashboard('COUNTER', 'FIGURES')])
      expect((await ask('accountFigures', [], {}, holder)).codes).toEqual(['FORBIDDEN']);
  });

  test('keep small groups back from a dashboard, and others that would give them away', async () => {
    const { smallestGroup, groups } = await ask(
      'accountFigures',
      ['ACCOUNT_KIND'],
      planted,
      dashboard('INSURANCE', 'FIGURES'),
    );
    expect(smallestGroup).toBe(5);
    const hidden = groups.filter(({ isSuppressed }) => isSuppressed);
    expect(hidden.map(({ kind, figures }) => [kind, figures])).toEqual([
      ['OTHER', null],
      ['STAFF', null],
    ]);
  });
});

describe('figures of companies', () => {
  test('count companies by where their access stands, with their members', async () => {
    const { groups } = await ask('companyFigures', ['ACCESS_STATUS'], {}, at('POPULATION'));
    expect(groups.map(({ access, figures }) => [access, figures?.['companies']])).toEqual([
      ['ACTIVE', 6],
      ['NONE', 2],
      ['REQUESTED', 4],
    ]);
    expect(sum(groups, 'members')).toBe(20);
    expect(sum(groups, 'invited')).toBe(4);
    expect(groups[2]?.figures?.['oldestRequestOn']).toBe(day(8));
  });

  test('say of an earlier day where they stood then', async () => {
    const on = async (asOf: string) =>
      (await ask('companyFigures', [], { asOf }, at('POPULATION'))).groups[0]?.figures;
    expect(await on(day(9))).toMatchObject({ companies: 12, members: 20, withoutAccess: 12, requested: 0 });
    expect(await on(day(5))).toMatchObject({ withoutAccess: 2, requested: 10, active: 0 });
    expect(await on(day(11))).toMatchObject({ companies: 6, members: 0 });
  });

  test('are the population office’s: the insurance and its dashboard get nothing', async () => {
    for (const holder of [at('INSURANCE'), dashboard('INSURANCE', 'FIGURES')])
      expect((await ask('companyFigures', [], {}, holder)).codes).toEqual(['FORBIDDEN']);
    const { groups } = await ask('companyFigures', [], {}, dashboard('POPULATION', 'FIGURES'));
    expect(groups[0]?.figures).toMatchObject({ companies: 12, oldestRequestOn: null });
  });
});

test('the figures of yesterday are the same before and after today’s changes', async () => {
  const filter = { asOf: yesterday };
  const questions = [
    ['accountFigures', ['ACCOUNT_KIND', 'ACCOUNT_STATE']],
    ['accountFigures', ['MONTH', 'LOCALE']],
    ['companyFigures', ['ACCESS_STATUS', 'MONTH']],
  ] as const;
  const everything = async (asked: object) => {
    const answers = [];
    for (const [what, by] of questions)
      answers.push(
        await ask(what, by, asked, what === 'companyFigures' ? at('POPULATION') : at('INSURANCE')),
      );
    return answers;
  };
  const [before, stands] = [await everything(filter), await everything({})];

  const now = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
  await counter.sql(sql`update account set email_verified_at = ${now} where id = ${uuid(0)}`);
  await counter.sql(sql`delete from account where id = ${uuid(6)}`);
  await counter.sql(sql`update account set locale = 'it' where id in (${uuid(10)}, ${uuid(11)})`);
  await counter.sql(sql`update account set closed_at = ${now}, uses = '{}' where id = ${uuid(13)}`);
  await counter.sql(sql`delete from account_role where account_id = ${uuid(3)}`);
  await insert('account_role', [
    { office: 'INSURANCE', account_id: uuid(55), role: 'FINANCE', created_at: now },
  ]);
  await counter.sql(
    sql`update membership set status = 'DEACTIVATED' where id in (${uuid(201)}, ${uuid(203)})`,
  );
  await counter.sql(sql`update membership set removed_at = ${now} where id = ${uuid(205)}`);
  await counter.sql(sql`delete from membership where id = ${uuid(223)}`);
  await counter.sql(
    sql`update service_access set status = 'SUSPENDED', decided_at = ${now} where id = ${uuid(300)}`,
  );
  await counter.sql(
    sql`update service_access set status = 'REFUSED', decided_at = ${now} where id = ${uuid(306)}`,
  );

  expect(await everything(filter)).toEqual(before);
  const changed = await everything({});
  expect(changed).not.toEqual(stands);
  const [all] = (await ask('accountFigures', [], { ...planted, asOf: today })).groups;
  expect(all?.figures).toEqual({
    ...{ accounts: 60, unverified: 8, verified: 50, closed: 1, lapsed: 1, companyMembers: 17 },
  });
  const kinds = (await ask('accountFigures', ['ACCOUNT_KIND'], { ...planted, states: ['CLOSED'] })).groups;
  expect(kinds.map(({ kind }) => kind)).toEqual(['REPRESENTATIVE']);
});

test('a count is one statement over connections of its own, led by indexes', async () => {
  for (const [what, by, holder, file] of [
    ['accountFigures', ['MONTH', 'ACCOUNT_KIND'], at('INSURANCE'), 'account-figures.sql'],
    ['companyFigures', ['ACCESS_STATUS'], at('POPULATION'), 'company-figures.sql'],
  ] as const) {
    counter.statements.length = 0;
    counter.counts.length = 0;
    await ask(what, by, {}, holder);
    expect(counter.statements).toEqual([]);
    // The clock, and the count.
    expect(counter.counts).toHaveLength(2);
    const [, count = ''] = counter.counts;
    await expect(`${count}\n`).toMatchFileSnapshot(`sql/${file}`);
    const plan = await planOf(count);
    expect(plan).toContain('standing_of_subject');
    expect(plan).not.toContain('Seq Scan on standing');
  }
});

/** How PostgreSQL goes about a statement where there is much to read: among a few rows it reads them all. */
async function planOf(text: string): Promise<string> {
  const plan = await counter.running.database.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    await tx.execute(sql`set local enable_bitmapscan = off`);
    return tx.execute<{ 'QUERY PLAN': string }>(sql.raw(`explain (generic_plan, costs off) ${text}`));
  });
  return plan.map((row) => row['QUERY PLAN']).join('\n');
}
