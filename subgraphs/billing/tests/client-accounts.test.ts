import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { newCompany, writeCompanies } from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Cashier, openCashier } from './cashier.ts';
import { finance, insuranceFinance, memberOf } from './company-desk.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

const officer: Account = { id: randomUUIDv7(), roles: [{ office: 'POPULATION', role: 'OFFICER' }] };

const home = {
  recipient: null,
  address: 'Rue du Rhône 8',
  postalCode: '1204',
  town: 'Genève',
  country: 'CH',
};
const telling = (some: object = {}) => ({
  ...{ accessId: randomUUIDv7(), organisationId: randomUUIDv7(), group: 'POPULATION', status: 'REQUESTED' },
  ...{ version: 1, name: 'Horlogerie Exemple SA', uid: 'CHE-116.281.710', address: home, locale: 'DE' },
  ...{ billingAddress: null, branches: ['Horlogerie Exemple SA'], ...some },
});

async function tell(input: object, service = 'identity') {
  const query = `mutation ($input: ServiceAccessRecordInput!) { recordServiceAccess(input: $input) {
    clientAccountId problems { code } } }`;
  const { data, codes } = await cashier.askAs<{ recordServiceAccess: { clientAccountId: string } } | null>(
    service,
    query,
    { input },
  );
  return { id: data?.recordServiceAccess.clientAccountId ?? '', codes };
}

interface Look {
  readonly version: number;
  readonly status: string;
  readonly name: string;
  readonly language: string;
  readonly billingAddress: { readonly recipient: string | null; readonly address: string };
  readonly reason: string | null;
}

const fields = 'version status name language billingAddress { recipient address } reason';

async function look(id: string, asker: Account | null = finance): Promise<Look | null> {
  const { data } = await cashier.ask<{ clientAccount: Look | null } | null>(
    asker,
    `query ($id: ID!) { clientAccount(id: $id) { ${fields} } }`,
    { id },
  );
  return data?.clientAccount ?? null;
}

async function command(asker: Account, field: string, types: string, variables: object) {
  const names = Object.keys(variables);
  const query = `mutation (${types}) { ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}) {
    clientAccount { ${fields} } problems { path code } } }`;
  const { data, codes } = await cashier.ask<Record<
    string,
    { clientAccount: Look | null; problems: readonly { path: readonly string[]; code: string }[] }
  > | null>(asker, query, variables);
  const told = data?.[field];
  return {
    account: told?.clientAccount ?? null,
    codes: [...codes, ...(told?.problems ?? []).map(({ code }) => code)],
    paths: (told?.problems ?? []).map(({ path }) => path.join('.')),
  };
}

const suspend = (
  id: string,
  version: number,
  asker = finance,
  reason = 'La facture de septembre est impayée.',
) =>
  command(asker, 'suspendClientAccount', '$id: ID!, $version: Int!, $reason: String', {
    id,
    version,
    reason,
  });
const reopen = (id: string, version: number) =>
  command(finance, 'reopenClientAccount', '$id: ID!, $version: Int!', { id, version });

test('identity tells of a company, and an older telling that comes late changes nothing', async () => {
  const first = telling();
  const { id } = await tell(first);
  await tell({ ...first, version: 3, status: 'ACTIVE', name: 'Horlogerie Exemple et Fils SA', locale: 'FR' });
  expect((await tell({ ...first, version: 2, status: 'REFUSED' })).id).toBe(id);
  expect(await look(id)).toMatchObject({
    ...{ status: 'ACTIVE', name: 'Horlogerie Exemple et Fils SA', version: 2, language: 'DE' },
  });
});

test('of ten tellings at once there is one account, as the latest of them says', async () => {
  const told = telling();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      tell({ ...told, version: index + 1, name: `Exemple ${index + 1}` }),
    ),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await look(answers[0]?.id ?? '')).toMatchObject({ name: 'Exemple 10' });
});

test('nobody but identity tells', async () => {
  expect((await tell(telling(), 'invoices')).codes).not.toEqual([]);
});

test('an account is seen by its managers, by who sees recaps or invoices, and by the office; by nobody else', async () => {
  const company = newCompany();
  await writeCompanies(cashier.billing.database.jobs, [company]);
  const seeing = [
    ...[finance, officer, memberOf(company, { manager: true, recap: true, invoices: true })],
    ...[memberOf(company, { recap: true }), memberOf(company, { invoices: true })],
  ];
  for (const asker of seeing) expect(await look(company.id, asker)).not.toBeNull();
  const others = [memberOf(company), memberOf(newCompany(), { manager: true }), insuranceFinance, null];
  for (const asker of others) expect(await look(company.id, asker)).toBeNull();
});

test('finance suspends an account with a reason that its managers are told, and opens it again; a second time nothing happens', async () => {
  const company = newCompany();
  await writeCompanies(cashier.billing.database.jobs, [company]);
  expect((await suspend(company.id, 1, finance, 'impayé')).codes).toEqual([
    'CLIENT_ACCOUNT_REASON_TOO_SHORT',
  ]);
  expect((await suspend(company.id, 1, officer)).codes).toEqual(['FORBIDDEN']);
  expect((await suspend(company.id, 4)).codes).toEqual(['VERSION_CONFLICT']);
  const both = await Promise.all([suspend(company.id, 1), suspend(company.id, 1)]);
  expect(both.flatMap(({ codes }) => codes)).toEqual(['CLIENT_ACCOUNT_STEP_TAKEN']);
  expect(await look(company.id)).toMatchObject({
    ...{ status: 'SUSPENDED', version: 2, reason: 'La facture de septembre est impayée.' },
  });
  expect((await reopen(company.id, 2)).account).toMatchObject({ status: 'ACTIVE', version: 3, reason: null });
  const told = await cashier.rows<{ version: number }>(
    sql`select (job.payload ->> 'accountVersion')::int as version from graphile_worker._private_jobs as job
      where job.payload ->> 'clientAccountId' = ${company.id} order by 1`,
  );
  expect(told.map(({ version }) => version)).toEqual([2, 3]);
});

test('a closed account stays closed, whatever identity tells', async () => {
  const told = telling({ status: 'ACTIVE' });
  const { id } = await tell(told);
  const types = '$id: ID!, $version: Int!, $reason: String';
  const reason = 'L’entreprise a été radiée du registre.';
  const { account } = await command(finance, 'closeClientAccount', types, { id, version: 1, reason });
  expect(account?.status).toBe('CLOSED');
  await tell({ ...told, version: 2, status: 'ACTIVE' });
  expect(await look(id)).toMatchObject({ status: 'CLOSED', reason });
  expect((await reopen(id, 3)).codes).toEqual(['CLIENT_ACCOUNT_STEP_NOT_OPEN']);
});

test('finance records where invoices go, which goes before the company’s wish; all that is wrong is told at once', async () => {
  const told = telling({ billingAddress: { ...home, recipient: 'Comptabilité' } });
  const { id } = await tell(told);
  expect(await look(id)).toMatchObject({ billingAddress: { recipient: 'Comptabilité' } });
  const change = (asker: Account, address: object, version = 1) =>
    command(asker, 'changeBillingAddress', '$id: ID!, $version: Int!, $address: InvoiceAddressInput!', {
      ...{ id, version, address },
    });
  const wrong = await change(finance, { postalCode: '12', country: 'Suisse' });
  expect(wrong.paths.toSorted()).toEqual([
    'address.address',
    'address.country',
    'address.postalCode',
    'address.town',
  ]);
  const right = {
    recipient: 'Fiduciaire Exemple',
    address: 'Case postale 12',
    postalCode: '1211',
    town: 'Genève 3',
  };
  expect((await change(finance, right)).account?.billingAddress.recipient).toBe('Fiduciaire Exemple');
  await tell({ ...told, version: 2 });
  expect((await look(id))?.billingAddress.address).toBe('Case postale 12');
});

test('managers and finance choose the language of the papers; a member who only sees them does not', async () => {
  const company = newCompany();
  await writeCompanies(cashier.billing.database.jobs, [company]);
  const choose = (asker: Account, version: number) =>
    command(asker, 'setClientAccountLanguage', '$id: ID!, $language: InvoiceLanguage!, $version: Int!', {
      ...{ id: company.id, language: 'IT', version },
    });
  const manager = memberOf(company, { manager: true, recap: true, invoices: true });
  expect((await choose(memberOf(company, { invoices: true }), 1)).codes).toEqual(['NOT_FOUND']);
  expect((await choose(manager, 1)).account?.language).toBe('IT');
  expect((await choose(finance, 1)).codes).toEqual(['VERSION_CONFLICT']);
});

test('the history of an account can’t be rewritten unseen', async () => {
  const { id } = await tell(telling({ status: 'ACTIVE' }));
  await suspend(id, 1);
  await reopen(id, 2);
  const rows = await cashier.rows<Record<string, unknown> & { hash: string; at: string }>(
    sql`select office, client_account_id as "clientAccountId", account_version as "accountVersion", from_status as "from",
      to_status as "to", change, actor, reason, at, hash from client_account_transition
      where client_account_id = ${id} order by account_version`,
  );
  expect(rows.map(({ change }) => change)).toEqual(['access', 'suspend', 'reopen']);
  const links = rows.map(({ hash, at, ...row }) => ({
    row: { ...row, at: Temporal.Instant.from(at) },
    hash,
  }));
  expect(verifyChain(links)).toEqual({ intact: true });
});

test('the office pages through the accounts by name, and finds them by the beginning of a name or by the UID', async () => {
  const companies = ['Zèbre Sàrl', 'zebra AG', 'Zoo SA'].map(newCompany);
  await writeCompanies(cashier.billing.database.jobs, companies);
  const list = async (filter: object, after: string | null = null, first = 2, asker = finance) => {
    const { data, codes } = await cashier.ask<{
      clientAccounts: { nodes: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } | null>(
      asker,
      `query ($filter: ClientAccountFilter, $first: Int, $after: String) {
        clientAccounts(filter: $filter, first: $first, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }`,
      { filter, after, first },
    );
    return {
      names: data?.clientAccounts.nodes.map(({ name }) => name),
      page: data?.clientAccounts.pageInfo,
      codes,
    };
  };
  const first = await list({ search: 'Z' });
  const second = await list({ search: 'z' }, first.page?.endCursor);
  expect([...(first.names ?? []), ...(second.names ?? [])].toSorted()).toEqual(
    companies.map(({ name }) => name).toSorted(),
  );
  expect(second.page?.hasNextPage).toBe(false);
  expect((await list({ search: 'zo', status: ['ACTIVE'] })).names).toEqual(['Zoo SA']);
  expect((await list({ search: 'zo', status: ['SUSPENDED'] })).names).toEqual([]);
  expect((await list({ search: 'che 116 281 710' }, null, 100)).names).toContain('Zoo SA');
  expect((await list({}, null, 2, memberOf(newCompany(), { manager: true }))).codes).toEqual(['FORBIDDEN']);
});
