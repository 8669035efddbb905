import { formatIban } from '@guichet/schema/scalars/iban.ts';
import {
  type Company,
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeAccountMonth } from '../src/monthly-invoices/close-account-month.ts';
import { type Account, type Cashier, openCashier } from './cashier.ts';
import { closeMonth, doJobs, finance, insuranceFinance, memberOf } from './company-desk.ts';
import { formerAccount } from './finance-books.ts';
import { download } from './finance-desk.ts';

let cashier: Cashier;
let companies: readonly Company[];
beforeAll(async () => {
  cashier = await openCashier();
  companies = ['Un SA', 'Deux SA', 'Trois SA'].map(newCompany);
  const { jobs } = cashier.billing.database;
  await writeCompanies(jobs, companies);
  for (const month of ['2026-01', '2026-02']) {
    const confirmedAt = `${month}-10T09:00:00Z`;
    await writeOrders(
      jobs,
      companies.map((company) =>
        newCompanyOrder(company, {
          confirmedAt,
          postage: 'LETTER_A',
          lines: [{ postage: 120 }, { fee: 3000 }],
        }),
      ),
    );
    await closeMonth(cashier, month);
    await doJobs(cashier);
  }
});
afterAll(() => cashier[Symbol.asyncDispose]());

interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly month: string;
  readonly status: string;
  readonly clientAccount: { readonly id: string };
}

const fields = `id number month status issuedOn dueOn reference clientAccount { id name }
  subtotal { amount } credits { amount } total { amount } paid { amount } open { amount }
  lines { kind code title quantity unitPrice { amount } amount { amount } }
  debtor { name uid address { town } } language history { from to change amount { amount } }`;

async function list(asker: Account | null, filter: object = {}, first = 20, after: string | null = null) {
  const { data, codes } = await cashier.ask<{
    monthlyInvoices: {
      readonly nodes: readonly Invoice[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  } | null>(
    asker,
    `query ($filter: MonthlyInvoiceFilter, $first: Int, $after: String) {
      monthlyInvoices(filter: $filter, first: $first, after: $after) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
    { filter, first, after },
  );
  return { nodes: data?.monthlyInvoices.nodes ?? [], page: data?.monthlyInvoices.pageInfo, codes };
}

const read = async (asker: Account | null, id: string) => {
  const { data } = await cashier.ask<{ monthlyInvoice: Invoice | null } | null>(
    asker,
    `query ($id: ID!) { monthlyInvoice(id: $id) { ${fields} } }`,
    { id },
  );
  return data?.monthlyInvoice ?? null;
};

test('an invoice keeps the account that it is to be paid on: its paper, made later, names that one', async () => {
  const company = newCompany('Quatre SA');
  const { database, newId } = cashier.billing;
  await writeCompanies(database.jobs, [company]);
  await writeOrders(database.jobs, [newCompanyOrder(company, { confirmedAt: '2026-03-10T09:00:00Z' })]);
  const terms = { creditor: formerAccount, bankIban: null, termDays: 30 };
  await closeAccountMonth({ database, newId }, terms, { month: '2026-03', accountId: company.id });
  await doJobs(cashier);
  const { data } = await cashier.ask<{
    monthlyInvoices: { readonly nodes: readonly [{ readonly document: { readonly url: string } }] };
  }>(
    finance,
    'query ($id: ID!) { monthlyInvoices(filter: { clientAccountId: $id }) { nodes { document { url } } } }',
    { id: company.id },
  );
  const bytes = await download(cashier, data.monthlyInvoices.nodes[0].document.url, finance);
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes ?? [])), {
    mergePages: true,
  });
  expect(text).toContain(formatIban(formerAccount.iban));
  expect(text).toContain(formerAccount.name);
});

test('an invoice says what it asks, of whom and by when', async () => {
  const [invoice] = (await list(finance, { month: '2026-01' })).nodes;
  const issuedOn = Temporal.Now.plainDateISO('Europe/Zurich');
  expect(invoice).toMatchObject({
    ...{ month: '2026-01', status: 'ISSUED', language: 'FR' },
    ...{ issuedOn: issuedOn.toString(), dueOn: issuedOn.add({ days: 30 }).toString() },
    reference: expect.stringMatching(/^\d{27}$/),
    ...{ subtotal: { amount: '56.20' }, credits: { amount: '0.00' }, total: { amount: '56.20' } },
    ...{ paid: { amount: '0.00' }, open: { amount: '56.20' } },
    lines: [
      { kind: 'SERVICE', title: 'Attestation de résidence', quantity: 1, unitPrice: { amount: '25.00' } },
      { kind: 'SERVICE', title: 'Attestation de résidence', quantity: 1, unitPrice: { amount: '30.00' } },
      { kind: 'POSTAGE', title: 'Lettre standard, courrier A', quantity: 1, unitPrice: { amount: '1.20' } },
    ],
    debtor: { uid: 'CHE-116.281.710', address: { town: 'Genève' } },
    history: [{ from: null, to: 'ISSUED', change: 'ISSUE', amount: { amount: '56.20' } }],
  });
});

test('a member with the right sees the invoices of his company, and nobody sees those of another', async () => {
  const [one, other] = companies;
  if (!one || !other) throw new Error('There are no companies');
  const member = memberOf(one, { invoices: true });
  const own = (await list(member)).nodes;
  expect(own.map(({ month }) => month)).toEqual(['2026-02', '2026-01']);
  expect(new Set(own.map(({ clientAccount }) => clientAccount.id))).toEqual(new Set([one.id]));
  expect((await list(member, { clientAccountId: other.id })).nodes).toEqual([]);
  const [theirs] = (await list(finance, { clientAccountId: other.id })).nodes;
  expect(await read(finance, theirs?.id ?? '')).not.toBeNull();
  for (const asker of [member, memberOf(other, { recap: true }), insuranceFinance, null])
    expect(await read(asker, theirs?.id ?? '')).toBeNull();
  expect(await read(finance, 'no-such-name')).toBeNull();
});

test('invoices are narrowed by month, number and where they stand, and paged through newest first', async () => {
  const all = (await list(finance)).nodes;
  const first = await list(finance, {}, 4);
  const second = await list(finance, {}, 4, first.page?.endCursor ?? null);
  expect([...first.nodes, ...second.nodes]).toEqual(all);
  expect(second.page?.hasNextPage).toBe(false);
  expect((await list(finance, { month: '2026-02' })).nodes).toHaveLength(3);
  expect((await list(finance, { number: all[0]?.number })).nodes).toHaveLength(1);
  expect((await list(finance, { status: ['PAID'] })).nodes).toEqual([]);
});

test('an invoice whose term has passed is overdue, without anybody doing anything', async () => {
  const [invoice] = (await list(finance, { month: '2026-02' })).nodes;
  const yesterday = Temporal.Now.plainDateISO('Europe/Zurich').subtract({ days: 1 }).toString();
  await cashier.rows(sql`update monthly_invoice set due_on = ${yesterday} where id = ${invoice?.id}`);
  expect((await list(finance, { status: ['OVERDUE'] })).nodes.map(({ id }) => id)).toEqual([invoice?.id]);
  expect((await list(finance, { status: ['ISSUED'] })).nodes).toHaveLength(6);
  expect((await read(finance, invoice?.id ?? ''))?.status).toBe('OVERDUE');
});

test('finance sees which months are closed, and what another would come to', async () => {
  const [company] = companies;
  if (!company) throw new Error('There are no companies');
  await writeOrders(cashier.billing.database.jobs, [
    newCompanyOrder(company, { confirmedAt: '2026-03-10T09:00:00Z' }),
    newCompanyOrder(company, { confirmedAt: '2026-03-11T09:00:00Z', settlement: 'CARD' }),
  ]);
  const query = `{ closings { month accounts accountsDone invoices total { amount } }
    closingPreview(month: "2026-03") { hasEnded accounts count subtotal { amount } card { amount } } closing(month: "2026-03") { month } }`;
  const { data } = await cashier.ask<object>(finance, query);
  expect(data).toEqual({
    closings: ['2026-02', '2026-01'].map((month) => ({
      ...{ month, accounts: 3, accountsDone: 3, invoices: 3, total: { amount: '168.60' } },
    })),
    closingPreview: {
      hasEnded: true,
      accounts: 1,
      count: 1,
      subtotal: { amount: '25.00' },
      card: { amount: '25.00' },
    },
    closing: null,
  });
  expect((await cashier.ask(memberOf(company, { manager: true }), query)).codes).toContain('FORBIDDEN');
});

test('a page of invoices with their accounts and histories sends the same statements for one and for many', async () => {
  const sent = async (first: number) => {
    cashier.statements.length = 0;
    await list(finance, {}, first);
    return cashier.statements.map((text) => text.replaceAll(/\s+/g, ' '));
  };
  expect(await sent(6)).toEqual(await sent(1));
  await expect(`${(await sent(6)).join(';\n\n')};\n`).toMatchFileSnapshot('sql/monthly-invoices-page.sql');
});
