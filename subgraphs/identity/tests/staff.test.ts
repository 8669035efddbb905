import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointAdministrator } from '../src/service.ts';
import { type Counter, openCounter, person } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
  const administrator = { office: 'INSURANCE', role: 'ADMINISTRATOR' } as const;
  await counter.enrol(
    person({ email: 'monney@exemple.ch', familyName: 'Monney', givenName: 'Hélène', roles: [administrator] }),
    person({
      email: 'blanc@exemple.ch',
      familyName: 'Blanc',
      roles: [{ ...administrator, role: 'FINANCE' }],
    }),
    person({
      email: 'aubert@exemple.ch',
      familyName: 'Áubert',
      roles: [{ ...administrator, role: 'OFFICER' }],
    }),
    person({ email: 'rochat@exemple.ch', familyName: 'Rochat' }),
    person({ email: 'elsewhere@exemple.ch', roles: [{ office: 'POPULATION', role: 'ADMINISTRATOR' }] }),
    person({ email: 'unverified@exemple.ch' }),
  );
  await counter.sql(sql`update account set email_verified_at = null where email = 'unverified@exemple.ch'`);
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Step {
  readonly member: { readonly accountId: string; readonly roles: readonly string[] } | null;
  readonly problems: readonly TypedProblem[];
}

const payload = '{ member { accountId familyName givenName email roles } problems { path code message } }';
const documents = {
  grant: `mutation ($email: String, $office: Office!, $role: Role!) {
    step: grantRole(email: $email, office: $office, role: $role) ${payload} }`,
  revoke: `mutation ($accountId: ID!, $office: Office!, $role: Role!) {
    step: revokeRole(accountId: $accountId, office: $office, role: $role) ${payload} }`,
};

/** What a change answered: the roles that are left, the code of the problem, or that of the refusal. */
async function change(
  by: string,
  step: keyof typeof documents,
  variables: { email?: string; accountId?: string; office?: string; role: string },
) {
  const passport = await counter.passportOf(by);
  const { data, codes } = await counter.ask<{ step: Step }>(
    documents[step],
    { office: 'INSURANCE', ...variables },
    { passport },
  );
  const { member, problems } = data?.step ?? {};
  return member?.roles ?? problems?.map(({ path, code }) => `${path.join('.')} ${code}`) ?? codes;
}

async function idOf(email: string): Promise<string> {
  const [row] = await counter.sql(sql`select id from account where email = ${email}`);
  return String(row?.['id']);
}

const staff = `query ($office: Office!, $search: String, $first: Int, $after: String) {
  staff(office: $office, search: $search, first: $first, after: $after) {
    nodes { familyName roles } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

interface Page {
  readonly staff: {
    readonly nodes: readonly { readonly familyName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('an administrator', () => {
  test('reads who works at the office, by name and page by page', async () => {
    const passport = await counter.passportOf('monney@exemple.ch');
    const page = async (variables: object) => {
      const asked = { office: 'INSURANCE', ...variables };
      const { data } = await counter.ask<Page>(staff, asked, { passport });
      return { ...data?.staff.pageInfo, names: data?.staff.nodes.map(({ familyName }) => familyName) };
    };
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ names: ['Áubert', 'Blanc'], hasNextPage: true, hasPreviousPage: false });
    const second = await page({ first: 2, after: first.endCursor });
    expect(second).toMatchObject({ names: ['Monney'], hasNextPage: false, hasPreviousPage: true });
    expect((await page({ search: 'aub' })).names).toEqual(['Áubert']);
    expect((await page({ search: 'blanc@' })).names).toEqual(['Blanc']);
    expect((await page({ search: '%' })).names).toEqual([]);
  });

  test('reads nothing of another office, and who is none reads nothing at all', async () => {
    const asked = async (by: string, office: string) => {
      const passport = await counter.passportOf(by);
      const list = await counter.ask(staff, { office }, { passport });
      const changes = 'query ($office: Office!) { roleChanges(office: $office) { role } }';
      return [...list.codes, ...(await counter.ask(changes, { office }, { passport })).codes];
    };
    expect(await asked('monney@exemple.ch', 'INSURANCE')).toEqual([]);
    for (const [by, office] of [
      ['monney@exemple.ch', 'POPULATION'],
      ['blanc@exemple.ch', 'INSURANCE'],
      ['rochat@exemple.ch', 'INSURANCE'],
    ] as const)
      expect(await asked(by, office)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('gives a role and takes it away: the person is told, the change is kept, and once more changes nothing', async () => {
    const accountId = await idOf('rochat@exemple.ch');
    const given = { email: ' Rochat@Exemple.ch ', role: 'OFFICER' };
    expect(await change('monney@exemple.ch', 'grant', given)).toEqual(['OFFICER']);
    expect(await change('monney@exemple.ch', 'grant', given)).toEqual(['OFFICER']);
    expect(await change('monney@exemple.ch', 'revoke', { accountId, role: 'OFFICER' })).toEqual([]);
    expect(await change('monney@exemple.ch', 'revoke', { accountId, role: 'OFFICER' })).toEqual([
      'accountId NOT_FOUND',
    ]);
    const query = '{ roleChanges(office: INSURANCE, first: 2) { familyName role isGranted byName } }';
    const passport = await counter.passportOf('monney@exemple.ch');
    const changed = { familyName: 'Rochat', role: 'OFFICER', byName: 'Hélène Monney' };
    expect((await counter.ask(query, {}, { passport })).data).toEqual({
      roleChanges: [
        { ...changed, isGranted: false },
        { ...changed, isGranted: true },
      ],
    });
    await expect
      .poll(async () => (await counter.mailbox()).filter(({ to }) => to === 'rochat@exemple.ch').length)
      .toBe(2);
    const audit = await counter.sql(
      sql`select action from audit_entry where subject = ${`Account:${accountId}`} and action like 'role.%' order by at`,
    );
    expect(audit).toEqual([{ action: 'role.grant' }, { action: 'role.revoke' }]);
  });

  test('gives none to an address without a verified account', async () => {
    for (const email of ['nobody@exemple.ch', 'unverified@exemple.ch'])
      expect(await change('monney@exemple.ch', 'grant', { email, role: 'OFFICER' })).toEqual([
        'email ACCOUNT_NOT_VERIFIED',
      ]);
    expect(await change('monney@exemple.ch', 'grant', { role: 'OFFICER' })).toEqual(['email FIELD_REQUIRED']);
  });
});

describe('nobody raises himself', () => {
  test('neither an administrator at his own office', async () => {
    const own = 'monney@exemple.ch';
    for (const role of ['OFFICER', 'FINANCE', 'ADMINISTRATOR'])
      expect(await change(own, 'grant', { email: own, role })).toEqual(['email ROLE_OF_ONESELF']);
    const accountId = await idOf(own);
    expect(await change(own, 'revoke', { accountId, role: 'ADMINISTRATOR' })).toEqual([
      'accountId ROLE_OF_ONESELF',
    ]);
  });

  test('nor an administrator at another office, nor who works there without being one, nor anybody else', async () => {
    for (const by of ['elsewhere@exemple.ch', 'blanc@exemple.ch', 'rochat@exemple.ch'])
      for (const email of [by, 'aubert@exemple.ch'])
        for (const role of ['OFFICER', 'ADMINISTRATOR'])
          expect(await change(by, 'grant', { email, role })).toEqual(['FORBIDDEN']);
  });

  test('nor by a passport that still says so after the role is gone', async () => {
    await change('monney@exemple.ch', 'grant', { email: 'aubert@exemple.ch', role: 'ADMINISTRATOR' });
    const passport = await counter.passportOf('aubert@exemple.ch');
    const accountId = await idOf('aubert@exemple.ch');
    await change('monney@exemple.ch', 'revoke', { accountId, role: 'ADMINISTRATOR' });
    const variables = { email: 'rochat@exemple.ch', office: 'INSURANCE', role: 'OFFICER' };
    expect((await counter.ask(documents.grant, variables, { passport })).codes).toEqual(['FORBIDDEN']);
  });
});

test('of two administrators who take each other’s role away at once, one stays', async () => {
  const office = 'PERSONAL_SERVICES';
  const role = 'ADMINISTRATOR';
  const emails = ['first@exemple.ch', 'second@exemple.ch'];
  await counter.enrol(...emails.map((email) => person({ email })));
  for (let round = 0; round < 5; round += 1) {
    for (const email of emails) await appointAdministrator(counter.running, { office, email });
    const [first, second] = await Promise.all(emails.map(idOf));
    const answers = await Promise.all([
      change('first@exemple.ch', 'revoke', { accountId: second ?? '', office, role }),
      change('second@exemple.ch', 'revoke', { accountId: first ?? '', office, role }),
    ]);
    expect(answers).toContainEqual([]);
    expect(answers).toContainEqual(['FORBIDDEN']);
    const left = await counter.sql(
      sql`select 1 from account_role where office = ${office} and role = ${role}`,
    );
    expect(left).toHaveLength(1);
  }
});

describe('the command line', () => {
  test('appoints an administrator, and says when he is one already', async () => {
    const appointed = { office: 'POPULATION', email: 'Rochat@exemple.ch' };
    expect(await appointAdministrator(counter.running, appointed)).toBe('APPOINTED');
    expect(await appointAdministrator(counter.running, appointed)).toBe('ALREADY');
    const changes = await counter.sql(
      sql`select is_granted, by_account_id from role_change where office = 'POPULATION'`,
    );
    expect(changes).toEqual([{ is_granted: true, by_account_id: null }]);
  });

  test.each([
    ['POPULATION', 'nobody@exemple.ch', 'No verified account'],
    ['POPULATION', 'unverified@exemple.ch', 'No verified account'],
    ['POPULATION', 'rochat', 'No verified account'],
    ['COUNTER', 'rochat@exemple.ch', 'INSURANCE, POPULATION, PERSONAL_SERVICES'],
    ['', '', 'INSURANCE, POPULATION, PERSONAL_SERVICES'],
  ])('refuses %s “%s”', async (office, email, said) => {
    await expect(appointAdministrator(counter.running, { office, email })).rejects.toThrow(said);
  });
});

test('an officer sees by name who else treats the files of his office, and nobody else does', async () => {
  const officers = async (by: string | null, office = 'INSURANCE') => {
    const passport = by === null ? undefined : await counter.passportOf(by);
    const query = 'query ($office: Office!) { officers(office: $office) { accountId familyName givenName } }';
    const { data, codes } = await counter.ask<{ officers: readonly { familyName: string }[] } | null>(
      query,
      { office },
      passport ? { passport } : {},
    );
    return data?.officers.map(({ familyName }) => familyName) ?? codes;
  };
  expect(await officers('aubert@exemple.ch')).toEqual(['Áubert']);
  expect(await officers('aubert@exemple.ch', 'POPULATION')).toEqual(['FORBIDDEN']);
  for (const other of ['monney@exemple.ch', 'blanc@exemple.ch', 'rochat@exemple.ch'])
    expect(await officers(other)).toEqual(['FORBIDDEN']);
});
