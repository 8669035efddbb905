import { randomUUIDv7 } from 'node:crypto';
import {
  type Company,
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeCreditNote,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Cashier, openCashier } from './cashier.ts';
import { closeMonth, doJobs, finance, insuranceFinance, memberOf } from './company-desk.ts';
import { download } from './finance-desk.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

interface Look {
  readonly isClosed: boolean;
  readonly invoice: { readonly id: string; readonly number: string; readonly document: Url | null } | null;
  readonly document: Url | null;
  readonly csv: Url | null;
  readonly totals: {
    readonly onAccount: { readonly count: number; readonly total: { readonly amount: string } };
    readonly services: readonly { readonly key: string; readonly onAccount: { readonly count: number } }[];
    readonly collaborators: readonly { readonly key: string; readonly label: string }[];
    readonly companyNames: readonly { readonly key: string }[];
  };
  readonly lines: {
    readonly nodes: readonly {
      readonly number: string;
      readonly status: string;
      readonly stateAtClosing: string | null;
      readonly companyName: string;
      readonly reference: string | null;
    }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}
interface Url {
  readonly url: string;
}

async function look(
  { id }: Company,
  month: string,
  asker: Account | null,
  page: { filter?: object; first?: number; after?: string | null } = {},
): Promise<Look | null> {
  const query = `query ($id: ID!, $month: YearMonth!, $filter: RecapLineFilter, $first: Int, $after: String) {
    recap(clientAccountId: $id, month: $month) { isClosed invoice { id number total { amount } document { url } } document { url } csv { url }
      totals { onAccount { count total { amount } } credits { amount } invoiceTotal { amount } services { key onAccount { count } } collaborators { key label }
        companyNames { key } }
      lines(filter: $filter, first: $first, after: $after) {
        nodes { number status stateAtClosing companyName reference title delivery { town } } pageInfo { endCursor hasNextPage } } } }`;
  const { data } = await cashier.ask<{ recap: Look | null } | null>(asker, query, { id, month, ...page });
  return data?.recap ?? null;
}

async function openMonth(month: string, name = 'Horlogerie Exemple SA') {
  const company = newCompany(name);
  const { jobs } = cashier.billing.database;
  await writeCompanies(jobs, [company]);
  const [ana, luca] = [randomUUIDv7(), randomUUIDv7()];
  const order = (day: string, some: Parameters<typeof newCompanyOrder>[1] = {}) =>
    newCompanyOrder(company, { confirmedAt: `${month}-${day}T09:00:00Z`, ownerAccountId: ana, ...some });
  const orders = [
    order('05', { lines: [{ reference: '=1+1' }, { service: 'DEPARTURE_CERTIFICATE', fee: 3000 }] }),
    order('06', { ownerAccountId: luca, orderedBy: 'Luca Meier', companyName: 'Exemple Plainpalais' }),
    order('07', { settlement: 'CARD' }),
  ];
  await writeOrders(jobs, orders);
  return { company, orders, luca };
}

test('a recap is seen by who has that right and by the office, and its invoice by another right', async () => {
  const { company } = await openMonth('2026-02');
  await closeMonth(cashier, '2026-02');
  await doJobs(cashier);
  const recapOnly = await look(company, '2026-02', memberOf(company, { recap: true }));
  expect(recapOnly).toMatchObject({ isClosed: true, invoice: null });
  expect(
    (await look(company, '2026-02', memberOf(company, { recap: true, invoices: true })))?.invoice,
  ).not.toBeNull();
  expect((await look(company, '2026-02', finance))?.invoice).not.toBeNull();
  const others = [
    memberOf(company, { invoices: true }),
    memberOf(newCompany(), { recap: true }),
    insuranceFinance,
    null,
  ];
  for (const asker of others) expect(await look(company, '2026-02', asker)).toBeNull();
});

test('an open month is live; a closed one is as it was, with where each order stands now beside it', async () => {
  const { company, orders } = await openMonth('2026-03');
  const open = await look(company, '2026-03', finance);
  expect(open).toMatchObject({ isClosed: false, document: null, csv: null, invoice: null });
  expect(open?.totals.onAccount).toEqual({ count: 3, total: { amount: '80.00' } });
  expect(open?.lines.nodes.map(({ stateAtClosing }) => stateAtClosing)).toEqual([null, null, null, null]);
  await closeMonth(cashier, '2026-03');
  await doJobs(cashier);
  await cashier.rows(sql`update service_order set status = 'DELIVERED' where id = ${orders[0]?.id}`);
  const closed = await look(company, '2026-03', finance);
  expect(closed?.totals).toEqual(open?.totals);
  expect(closed?.lines.nodes[0]).toMatchObject({ stateAtClosing: 'CONFIRMED', status: 'DELIVERED' });
});

test('the requests are narrowed by service, collaborator, company name and settlement, and paged through', async () => {
  const { company, luca } = await openMonth('2026-04');
  const narrowed = async (filter: object) =>
    (await look(company, '2026-04', finance, { filter }))?.lines.nodes.length;
  expect(await narrowed({ service: 'DEPARTURE_CERTIFICATE' })).toBe(1);
  expect(await narrowed({ collaborator: luca })).toBe(1);
  expect(await narrowed({ collaborator: 'nobody' })).toBe(0);
  expect(await narrowed({ companyName: 'Exemple Plainpalais' })).toBe(1);
  expect(await narrowed({ settlement: 'CARD' })).toBe(1);
  const first = await look(company, '2026-04', finance, { first: 3 });
  const after = first?.lines.pageInfo.endCursor ?? null;
  const second = await look(company, '2026-04', finance, { first: 3, after });
  expect([first?.lines.nodes.length, second?.lines.nodes.length, second?.lines.pageInfo.hasNextPage]).toEqual(
    [3, 1, false],
  );
  expect(first?.totals.collaborators.map(({ label }) => label)).toEqual(['Ana Rossi', 'Luca Meier']);
});

test('the requests of an order stand as it has them, in an open month and a closed one, also over pages', async () => {
  const company = newCompany();
  const { jobs } = cashier.billing.database;
  await writeCompanies(jobs, [company]);
  const references = ['a', 'b', 'c', 'd', 'e'];
  // Their ids run the other way, and the two orders were confirmed at one instant.
  const ids = references
    .flatMap(() => [randomUUIDv7(), randomUUIDv7()])
    .toSorted()
    .reverse();
  const orders = [randomUUIDv7(), randomUUIDv7()].toSorted().map((id, of) =>
    newCompanyOrder(company, {
      ...{ id, confirmedAt: '2026-09-10T09:00:00Z' },
      lines: references.map((name, index) => ({
        ...{ id: ids[index * 2 + of] ?? '', reference: `${of} ${name}` },
      })),
    }),
  );
  await writeOrders(jobs, orders);
  const read = async () => {
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const page: Look | null = await look(company, '2026-09', finance, { first: 3, after });
      seen.push(...(page?.lines.nodes.map(({ reference }) => reference) ?? []));
      after = page?.lines.pageInfo.hasNextPage ? page.lines.pageInfo.endCursor : null;
    } while (after);
    return seen;
  };
  const expected = [0, 1].flatMap((of) => references.map((name) => `${of} ${name}`));
  expect(await read()).toEqual(expected);
  await closeMonth(cashier, '2026-09');
  await doJobs(cashier);
  expect(await read()).toEqual(expected);
});

test('a company’s months are listed, latest first, closed or open', async () => {
  const { company } = await openMonth('2026-05');
  await closeMonth(cashier, '2026-05');
  await doJobs(cashier);
  await writeOrders(cashier.billing.database.jobs, [
    newCompanyOrder(company, { confirmedAt: '2026-06-02T09:00:00Z' }),
  ]);
  const months = async (asker: Account) => {
    const query =
      'query ($id: ID!) { clientAccount(id: $id) { months { month isClosed count total { amount } } } }';
    const { data } = await cashier.ask<{ clientAccount: { months: object[] } }>(asker, query, {
      id: company.id,
    });
    return data.clientAccount.months;
  };
  expect(await months(finance)).toEqual([
    { month: '2026-06', isClosed: false, count: 1, total: { amount: '25.00' } },
    { month: '2026-05', isClosed: true, count: 4, total: { amount: '105.00' } },
  ]);
  expect(await months(memberOf(company, { invoices: true }))).toEqual([]);
});

test('the table opens in a spreadsheet with what comes to the invoice below, and no name in it is reckoned with', async () => {
  const { company } = await openMonth('2026-07', '=HYPERLINK("x")');
  await writeCreditNote(cashier.billing.database.jobs, company, {
    ...{ sequence: 1, amount: 1000, at: '2026-07-15T09:00:00Z' },
  });
  await closeMonth(cashier, '2026-07');
  await doJobs(cashier);
  const reader = memberOf(company, { recap: true, invoices: true });
  const recap = await look(company, '2026-07', reader);
  const text = String(await download(cashier, recap?.csv?.url ?? null, reader));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = text.slice(1).trimEnd().split('\r\n');
  expect(rows[0]).toContain('Date et heure;N° de commande;Prestation;Raison sociale');
  expect(rows).toHaveLength(8);
  const { number } = recap?.invoice ?? {};
  expect(rows.slice(5)).toEqual([
    'Total des demandes sur facture;;;;;;;;;;80.00;;',
    'Avoirs déduits;;;;;;;;;;-10.00;;',
    `Total de la facture n°\u00a0${number};;;;;;;;;;70.00;;`,
  ]);
  expect(recap?.totals).toMatchObject({
    ...{ onAccount: { total: { amount: '80.00' } }, credits: { amount: '10.00' } },
    invoiceTotal: { amount: '70.00' },
  });
  expect(recap?.invoice).toMatchObject({ total: { amount: '70.00' } });
  const ofFormula = rows.find((row) => row.includes("'=1+1"));
  expect(ofFormula).toMatch(/25\.00;0\.00;25\.00;Sur facture;confirmée$/);
  expect(text).not.toMatch(/(^|;)"?=/m);
  expect(await download(cashier, recap?.csv?.url ?? null, memberOf(company, { recap: true }))).toBeNull();
});

test('the recap and the invoice are read as PDF; the invoice is always the same paper', async () => {
  const { company } = await openMonth('2026-08');
  await closeMonth(cashier, '2026-08');
  await doJobs(cashier);
  const manager = memberOf(company, { manager: true, recap: true, invoices: true });
  const recap = await look(company, '2026-08', manager);
  const textOf = async (bytes: Buffer | null) =>
    (await extractText(await getDocumentProxy(new Uint8Array(bytes ?? []))))?.text.join(' ');
  const invoice = await download(cashier, recap?.invoice?.document?.url ?? null, manager);
  expect(await textOf(invoice)).toContain(recap?.invoice?.number);
  expect(await download(cashier, recap?.invoice?.document?.url ?? null, manager)).toEqual(invoice);
  const paper = await textOf(await download(cashier, recap?.document?.url ?? null, manager));
  expect(paper).toContain(recap?.invoice?.number);
  expect(paper).toContain('Luca Meier');
});
