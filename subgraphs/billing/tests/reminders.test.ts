import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Account, type Cashier, openCashier } from './cashier.ts';
import { finance, insuranceFinance, memberOf } from './company-desk.ts';
import { changesOf, command, standing, writeInvoice } from './finance-books.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

// Each test has the office's invoices to itself: of what is paid nobody is reminded.
beforeEach(async () => {
  await cashier.rows(sql`update monthly_invoice set status = 'PAID'`);
});

const send = (asOf: string | null = null, asker: Account = finance) =>
  command<{ sent: number; paused: number }>(
    cashier,
    asker,
    'mutation ($asOf: Date) { sendReminders(asOf: $asOf) { sent paused problems { code } } }',
    { asOf },
  );

const due = async (asOf: string | null = null) => {
  const { data } = await cashier.ask<{
    remindersDue: readonly { invoiceNumber: string; isPaused: boolean }[];
  }>(
    finance,
    `query ($asOf: Date) { remindersDue(asOf: $asOf) { invoiceNumber companyName level open { amount } termPassedOn isPaused
      invoice { status } } }`,
    { asOf },
  );
  return data.remindersDue;
};

const remindersOf = (id: string) =>
  cashier.rows<{ level: number; days: number }>(sql`
    select level, due_on - reminded_on as days from invoice_reminder where invoice_id = ${id} order by level`);

test('reminders that three have sent at once go out once each, with a term of 20 days', async () => {
  const late = await Promise.all([1, 2, 3, 4, 5].map(() => writeInvoice(cashier)));
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.reduce((sum, { sent }) => sum + sent, 0)).toBe(5);
  for (const invoice of late) {
    expect(await remindersOf(invoice.id)).toEqual([{ level: 1, days: 20 }]);
    expect(await changesOf(cashier, invoice)).toEqual(['remind REMINDED']);
  }
  expect((await send()).sent).toBe(0);
});

test('who pays after neither of both is summoned once the first term has passed too, and then never again', async () => {
  const invoice = await writeInvoice(cashier);
  await send();
  const today = Temporal.Now.plainDateISO('Europe/Zurich');
  expect((await send(today.add({ days: 20 }).toString())).sent).toBe(0);
  expect((await send(today.add({ days: 21 }).toString())).sent).toBe(1);
  expect(await standing(cashier, invoice)).toMatchObject({ status: 'SUMMONED' });
  expect((await send(today.add({ days: 300 }).toString())).sent).toBe(0);
  expect((await remindersOf(invoice.id)).map(({ level }) => level)).toEqual([1, 2]);
});

test('nobody is reminded on the last day of his term, and everybody is previewed before', async () => {
  const invoice = await writeInvoice(cashier, { dueOn: '2026-11-15' });
  expect(await due('2026-11-15')).toEqual([]);
  expect(await due('2026-11-16')).toEqual([
    {
      ...{ invoiceNumber: invoice.number, companyName: invoice.company.name, level: 'REMINDER' },
      ...{ open: { amount: '100.00' }, termPassedOn: '2026-11-15', isPaused: false },
      invoice: { status: 'OVERDUE' },
    },
  ]);
  expect((await send('2026-11-15')).sent).toBe(0);
});

test('an open case keeps the reminder back, and its end lets it go', async () => {
  const invoice = await writeInvoice(cashier);
  const member = memberOf(invoice.company, { invoices: true });
  const { financeCase } = await command<{ financeCase: { id: string; version: number } }>(
    cashier,
    member,
    `mutation ($input: FinanceCaseInput!) { openFinanceCase(input: $input, idempotencyKey: "pause") { financeCase { id version } problems { code } } }`,
    {
      input: {
        kind: 'REMINDER',
        invoiceId: invoice.id,
        subject: 'Déjà payé',
        message: 'Nous avons payé le 20 octobre.',
      },
    },
  );
  expect(await send()).toMatchObject({ sent: 0, paused: 1 });
  expect((await due()).map(({ isPaused }) => isPaused)).toEqual([true]);
  await command(
    cashier,
    member,
    'mutation ($id: ID!, $version: Int!) { withdrawFinanceCase(id: $id, version: $version) { problems { code } } }',
    financeCase,
  );
  expect(await send()).toMatchObject({ sent: 1, paused: 0 });
});

test('reminders are the population office’s finance’s', async () => {
  expect((await send(null, insuranceFinance)).codes).toEqual(['FORBIDDEN']);
});
