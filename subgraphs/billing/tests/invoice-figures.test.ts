import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Cashier, openCashier } from './cashier.ts';
import { finance, insuranceFinance } from './company-desk.ts';
import { command, credit, type WrittenInvoice, writeInvoice } from './finance-books.ts';

let cashier: Cashier;
const invoices: WrittenInvoice[] = [];
beforeAll(async () => {
  cashier = await openCashier();
  for (let number = 0; number < 6; number += 1)
    invoices.push(
      await writeInvoice(cashier, { issuedOn: '2026-09-02', dueOn: '2026-10-02', month: '2026-08' }),
    );
  for (let number = 0; number < 4; number += 1) invoices.push(await writeInvoice(cashier, { requests: 2 }));
  // The first three were paid in the office's October, ten days late the last, and one in part.
  await pay(invoices[0], 10_000, '2026-09-12T06:00:00Z', 'PAID');
  await pay(invoices[1], 10_000, '2026-09-22T06:00:00Z', 'PAID');
  await pay(invoices[2], 10_000, '2026-10-12T06:00:00Z', 'PAID');
  await pay(invoices[3], 4_000, '2026-09-30T22:30:00Z', 'PARTLY_PAID');
});
afterAll(() => cashier[Symbol.asyncDispose]());

/** Money that arrived, as the office wrote it down. */
async function pay(invoice: WrittenInvoice | undefined, minor: number, at: string, status: string) {
  const id = invoice?.id ?? '';
  await cashier.rows(sql`insert into invoice_payment (id, office, invoice_id, amount_minor, currency, booked_on, recorded_by, recorded_at)
    values (gen_random_uuid(), 'POPULATION', ${id}, ${minor}, 'CHF', ${at.slice(0, 10)}, 'billing', ${at})`);
  await cashier.rows(sql`insert into monthly_invoice_transition (office, invoice_id, invoice_version, from_status, to_status, change, amount_minor, actor, at, hash)
    values ('POPULATION', ${id}, 2, 'ISSUED', ${status}, 'pay', ${minor}, 'billing', ${at}, 'second')`);
  await cashier.rows(
    sql`update monthly_invoice set paid_minor = ${minor}, status = ${status}, version = 2 where id = ${id}`,
  );
}

const query = `query ($by: [InvoiceFigureGroup!]!, $filter: InvoiceFigureFilter) { figures: invoiceFigures(groupBy: $by, filter: $filter) {
  smallestGroup groups { status month reminded isSuppressed figures { invoices companies asked { amount } paid { amount } credited { amount }
  open { amount } overdue { amount } openInvoices overdueInvoices paidInvoices reminders payment { medianDays ninetiethPercentileDays } } } } }`;

interface Counted {
  readonly figures: {
    readonly smallestGroup: number | null;
    readonly groups: readonly {
      readonly status: string | null;
      readonly month: string | null;
      readonly isSuppressed: boolean;
      readonly figures: Readonly<Record<string, unknown>> | null;
    }[];
  };
}

async function ask(by: readonly string[], filter: object = {}, asker: Account = finance) {
  const { data, codes } = await cashier.ask<Counted>(asker, query, { by, filter });
  return { codes, groups: data?.figures?.groups ?? [] };
}

test('each invoice is counted once, by the month in which it was issued, with what is open of it', async () => {
  const { groups } = await ask(['MONTH'], { issuedFrom: '2026-09-01' });
  expect(groups.map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
  expect(groups[0]?.figures).toEqual({
    ...{ invoices: 6, companies: 6, paidInvoices: 3, openInvoices: 3, overdueInvoices: 3, reminders: 0 },
    ...{ asked: { amount: '600.00' }, paid: { amount: '340.00' }, credited: { amount: '0.00' } },
    ...{ open: { amount: '260.00' }, overdue: { amount: '260.00' } },
    payment: { medianDays: '20.00', ninetiethPercentileDays: '36.00' },
  });
  expect(groups[1]?.figures).toMatchObject({
    ...{ invoices: 4, asked: { amount: '200.00' }, open: { amount: '200.00' }, payment: null },
  });
});

test('on an earlier day invoices stood where they stood then, and are overdue the day after their term', async () => {
  const on = async (asOf: string) =>
    (await ask(['INVOICE_STATUS'], { issuedFrom: '2026-09-01', issuedUntil: '2026-09-30', asOf })).groups.map(
      ({ status, figures }) => `${status} ${figures?.['invoices']}`,
    );
  expect(await on('2026-09-11')).toEqual(['ISSUED 6']);
  expect(await on('2026-09-22')).toEqual(['ISSUED 4', 'PAID 2']);
  // In Geneva it was October already when a part arrived.
  expect(await on('2026-09-30')).toEqual(['ISSUED 4', 'PAID 2']);
  expect(await on('2026-10-02')).toEqual(['ISSUED 3', 'PAID 2', 'PARTLY_PAID 1']);
  expect(await on('2026-10-03')).toEqual(['OVERDUE 4', 'PAID 2']);
  expect(await on('2026-10-12')).toEqual(['OVERDUE 3', 'PAID 3']);
});

test('the figures of yesterday are the same before and after today’s payments, credits and reminders', async () => {
  const yesterday = Temporal.Now.plainDateISO('Europe/Zurich').subtract({ days: 1 }).toString();
  const everything = (filter: object) =>
    Promise.all([
      ask(['INVOICE_STATUS', 'REMINDED'], { issuedFrom: '2026-09-01', ...filter }),
      ask([], { issuedFrom: '2026-09-01', ...filter }),
    ]);
  const before = await everything({ asOf: yesterday });
  const [stood] = (await everything({}))[1].groups;
  const sent = await command<{ sent: number }>(
    cashier,
    finance,
    'mutation { sendReminders { sent problems { code } } }',
    {},
  );
  expect(sent.sent).toBeGreaterThan(0);
  expect((await credit(cashier, { invoiceId: invoices[4]?.id, amount: '100.00' })).codes).toEqual([]);
  const now = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
  await cashier.rows(sql`insert into invoice_payment (id, office, invoice_id, amount_minor, currency, booked_on, recorded_by, recorded_at)
    values (gen_random_uuid(), 'POPULATION', ${invoices[5]?.id}, 10000, 'CHF', ${yesterday}, 'billing', ${now})`);
  expect(await everything({ asOf: yesterday })).toEqual(before);
  const [stands] = (await everything({}))[1].groups;
  expect(stood?.figures).toMatchObject({ credited: { amount: '0.00' }, reminders: 0 });
  expect(stands?.figures).toMatchObject({
    ...{ credited: { amount: '100.00' }, paid: { amount: '440.00' }, reminders: sent.sent },
  });
});

test('officers of the office see each group, and the other office’s finance nothing', async () => {
  const officer = { id: finance.id, roles: [{ office: 'POPULATION', role: 'OFFICER' }] };
  expect((await ask(['MONTH'], {}, officer)).groups.every(({ isSuppressed }) => !isSuppressed)).toBe(true);
  expect((await ask([], {}, insuranceFinance)).codes).toEqual(['FORBIDDEN']);
});
