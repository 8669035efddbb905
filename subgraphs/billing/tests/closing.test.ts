import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import {
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeCreditNote,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CardPayment } from '../src/card-payments/card-payment.ts';
import { holdForClosing } from '../src/client-accounts/hold-for-closing.ts';
import { closeAccounts } from '../src/monthly-invoices/close-accounts.ts';
import { payableOrders } from '../src/orders/payable-orders.ts';
import { RecapDiffers } from '../src/recaps/write-recap.ts';
import { readBillingSettings } from '../src/settings.ts';
import { type Cashier, openCashier } from './cashier.ts';
import { closeMonth, doJobs, finance, insuranceFinance, invoicesOf, memberOf } from './company-desk.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

let database: Cashier['billing']['database']['jobs'];
beforeEach(() => {
  database = cashier.billing.database.jobs;
});

test('a month that is closed twice, by four at once, has one invoice an account, numbered without a gap', async () => {
  const companies = Array.from({ length: 66 }, (_, index) => newCompany(`Exemple ${index} Sàrl`));
  await writeCompanies(database, companies);
  await writeOrders(
    database,
    companies.flatMap((company, index) =>
      Array.from({ length: 1 + (index % 3) }, () =>
        newCompanyOrder(company, { confirmedAt: '2026-03-10T09:00:00Z' }),
      ),
    ),
  );
  const begun = await Promise.all([1, 2, 3, 4].map(() => closeMonth(cashier, '2026-03')));
  expect(begun.flatMap(({ codes }) => codes)).toEqual([]);
  await doJobs(cashier, 4);
  const invoices = await invoicesOf(cashier, '2026-03');
  const year = new Date().getFullYear();
  expect(invoices.map(({ number }) => number)).toEqual(
    companies.map((_, index) => `${year}-${String(index + 1).padStart(6, '0')}`),
  );
  expect(new Set(invoices.map(({ account }) => account)).size).toBe(66);
  expect(invoices.every(({ subtotal, recap }) => subtotal === recap)).toBe(true);

  const { closing } = await closeMonth(cashier, '2026-03');
  expect(closing).toMatchObject({ accounts: 66, accountsDone: 66, invoices: 66, count: 132 });
  expect(closing?.subtotal.amount).toBe('3300.00');
  expect(closing?.finishedAt).not.toBeNull();
  await doJobs(cashier);
  expect(await invoicesOf(cashier, '2026-03')).toEqual(invoices);
});

test('an order that became definitive half an hour before midnight in Greenwich is of the next month in Geneva', async () => {
  const company = newCompany();
  await writeCompanies(database, [company]);
  const [october, november] = [
    newCompanyOrder(company, { confirmedAt: '2026-10-31T22:59:59.999Z' }),
    newCompanyOrder(company, { confirmedAt: '2026-10-31T23:30:00.000Z' }),
  ];
  await writeOrders(database, [october, november]);
  await closeMonth(cashier, '2026-10');
  await doJobs(cashier);
  expect(
    await cashier.rows(sql`select order_id as id from recap_line where client_account_id = ${company.id}`),
  ).toEqual([{ id: october.id }]);
});

test('an order that becomes definitive while its month is closed is waited for', async () => {
  const company = newCompany();
  await writeCompanies(database, [company]);
  await writeOrders(database, [newCompanyOrder(company, { confirmedAt: '2026-04-30T21:00:00Z' })]);
  let working: Promise<void> | undefined;
  await cashier.billing.database.transaction(async (tx) => {
    await tx.execute(sql`select from client_account where id = ${company.id} for share`);
    await closeMonth(cashier, '2026-04');
    working = doJobs(cashier, 2);
    await pause(500);
    await writeOrders(tx, [newCompanyOrder(company, { confirmedAt: '2026-04-30T21:59:59.999Z' })]);
  });
  await working;
  expect(await invoicesOf(cashier, '2026-04')).toMatchObject([{ subtotal: '5000', recap: '5000' }]);
});

/** A card order that waits for its payment, of a company that has an account unless told otherwise. */
async function unpaid({ isKnown = true } = {}) {
  const company = newCompany();
  await writeCompanies(database, [company]);
  const order = newCompanyOrder(company, { settlement: 'CARD' });
  await writeOrders(database, [order]);
  await cashier.rows(sql`update service_order set status = 'AWAITING_PAYMENT', confirmed_at = null, month = null,
    expires_at = now() + interval '1 day', client_account_id = ${isKnown ? company.id : null} where id = ${order.id}`);
  const pay = () =>
    cashier.billing.database.transaction((tx) =>
      payableOrders.paid(tx, { id: randomUUIDv7(), orderId: order.id } as CardPayment),
    );
  const seen = async () => {
    const [row] = await cashier.rows<{ account: string | null; at: string | null }>(
      sql`select client_account_id as account, confirmed_at::text as at from service_order where id = ${order.id}`,
    );
    return { account: row?.account, at: row?.at ? Temporal.Instant.from(row.at.replace(' ', 'T')) : null };
  };
  return { company, pay, seen };
}

test('a card order that is paid while a month of its company is closed waits, so that no recap misses it', async () => {
  const { company, pay, seen } = await unpaid();
  let paying: Promise<void> | undefined;
  const closed = await cashier.billing.database.transaction(async (tx) => {
    await holdForClosing(tx, company.id);
    paying = pay();
    await pause(300);
    expect((await seen()).at).toBeNull();
    return databaseNow(tx);
  });
  await paying;
  const { at } = await seen();
  expect(at && Temporal.Instant.compare(at, closed)).toBeGreaterThanOrEqual(0);
});

test('a card order of a company that got its account before the card paid is of that account', async () => {
  const { company, pay, seen } = await unpaid({ isKnown: false });
  await pay();
  expect((await seen()).account).toBe(company.id);
});

test('what was refused, withdrawn or came back stays due; what was never paid is on no recap', async () => {
  const company = newCompany();
  await writeCompanies(database, [company]);
  const confirmedAt = '2026-05-10T09:00:00Z';
  const states = ['CONFIRMED', 'DELIVERED', 'RETURNED', 'WITHDRAWN', 'REFUSED'];
  await writeOrders(
    database,
    states.map((status) => newCompanyOrder(company, { status, confirmedAt })),
  );
  await closeMonth(cashier, '2026-05');
  await doJobs(cashier);
  expect(await invoicesOf(cashier, '2026-05')).toMatchObject([{ subtotal: '12500', total: '12500' }]);
  expect(
    await cashier.rows(
      sql`select state_at_closing as state from recap_line where client_account_id = ${company.id} order by state`,
    ),
  ).toEqual(states.toSorted().map((state) => ({ state })));
});

test('credits are taken off, the oldest first and never below zero; the rest waits for the next month', async () => {
  const company = newCompany();
  await writeCompanies(database, [company]);
  await writeOrders(
    database,
    ['2026-06-10T09:00:00Z', '2026-07-10T09:00:00Z'].map((confirmedAt) =>
      newCompanyOrder(company, { confirmedAt }),
    ),
  );
  await writeCreditNote(database, company, { sequence: 2, amount: 2000, at: '2026-06-03T08:00:00Z' });
  await writeCreditNote(database, company, { sequence: 1, amount: 1000, at: '2026-06-02T08:00:00Z' });
  await closeMonth(cashier, '2026-06');
  await doJobs(cashier);
  expect(await invoicesOf(cashier, '2026-06')).toMatchObject([
    { subtotal: '2500', credits: '2500', total: '0' },
  ]);
  await closeMonth(cashier, '2026-07');
  await doJobs(cashier);
  expect(await invoicesOf(cashier, '2026-07')).toMatchObject([
    { subtotal: '2500', credits: '500', total: '2000' },
  ]);
  expect(
    await cashier.rows(sql`select number, credit_application.amount_minor::int as amount from credit_application
      join credit_note on credit_note.id = credit_note_id where client_account_id = ${company.id} order by at, number`),
  ).toEqual([
    { number: 'A-2026-000001', amount: 1000 },
    { number: 'A-2026-000002', amount: 1500 },
    { number: 'A-2026-000002', amount: 500 },
  ]);
});

test('a month of card orders alone has a recap and no invoice', async () => {
  const company = newCompany();
  await writeCompanies(database, [company]);
  await writeOrders(database, [
    newCompanyOrder(company, { settlement: 'CARD', confirmedAt: '2026-08-10T09:00:00Z' }),
  ]);
  await closeMonth(cashier, '2026-08');
  await doJobs(cashier);
  expect(await invoicesOf(cashier, '2026-08')).toEqual([]);
  const { data } = await cashier.ask<{ recap: object }>(
    memberOf(company, { recap: true }),
    `query ($id: ID!) { recap(clientAccountId: $id, month: "2026-08") { isClosed invoice { id }
      totals { onAccount { count } card { count total { amount } } } } }`,
    { id: company.id },
  );
  expect(data.recap).toEqual({
    isClosed: true,
    invoice: null,
    totals: { onAccount: { count: 0 }, card: { count: 1, total: { amount: '25.00' } } },
  });
});

test('a month whose requests do not come to its invoice is not invoiced, and keeps no other company back', async () => {
  const companies = [newCompany(), newCompany(), newCompany()];
  await writeCompanies(database, companies);
  const [wrong, ...right] = companies.map((company) =>
    newCompanyOrder(company, { confirmedAt: '2026-01-10T09:00:00Z' }),
  );
  await writeOrders(
    database,
    [wrong, ...right].filter((order) => order !== undefined),
  );
  // The letter costs something that no line bears.
  await cashier.rows(
    sql`update service_order set postage_minor = 120, postage = 'LETTER_A' where id = ${wrong?.id}`,
  );
  const { newId } = cashier.billing;
  const close = closeAccounts(readBillingSettings({}).invoiceTerms);
  const everybody = { month: '2026-01', after: null, upTo: 'ffffffff-ffff-7fff-bfff-ffffffffffff' };
  const run = { id: '1', attempt: 1, isLast: false, signal: new AbortController().signal };
  const context = { database: cashier.billing.database, newId };
  await expect(close(everybody, context, run)).rejects.toThrow(RecapDiffers);
  const invoices = await invoicesOf(cashier, '2026-01');
  expect(invoices.map(({ account }) => account).toSorted()).toEqual(
    right.map(({ company }) => company.id).toSorted(),
  );
  expect(await cashier.rows(sql`select from recap where client_account_id = ${wrong?.company.id}`)).toEqual(
    [],
  );
  // The lines are mended: what was left is closed.
  await cashier.rows(
    sql`update service_order set postage_minor = 0, postage = 'LETTER_B' where id = ${wrong?.id}`,
  );
  await close(everybody, context, run);
  expect(await invoicesOf(cashier, '2026-01')).toHaveLength(3);
});

test('a month that has not ended in Geneva is not closed, and only its own finance closes one', async () => {
  const now = Temporal.Now.plainDateISO('Europe/Zurich').toPlainYearMonth().toString();
  expect((await closeMonth(cashier, now)).codes).toEqual(['MONTH_NOT_ENDED']);
  expect((await closeMonth(cashier, '2026-13')).codes).toEqual(['MONTH_MALFORMED']);
  for (const asker of [insuranceFinance, memberOf(newCompany(), { manager: true })])
    expect((await closeMonth(cashier, '2026-02', asker)).codes).toEqual(['FORBIDDEN']);
  expect((await closeMonth(cashier, '2026-02', finance)).codes).toEqual([]);
});
