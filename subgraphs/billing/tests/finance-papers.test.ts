import { randomUUIDv7 } from 'node:crypto';
import { formatIban } from '@guichet/schema/scalars/iban.ts';
import { newCompanyOrder, writeOrders } from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cashier, openCashier } from './cashier.ts';
import { closeMonth, doJobs, finance, memberOf } from './company-desk.ts';
import { command, credit, formerAccount, type WrittenInvoice, writeInvoice } from './finance-books.ts';
import { download } from './finance-desk.ts';

let cashier: Cashier;
let invoice: WrittenInvoice;
beforeAll(async () => {
  cashier = await openCashier();
  invoice = await writeInvoice(cashier);
  const other = await writeInvoice(cashier);
  const { codes } = await credit(cashier, { invoiceId: invoice.id, amount: '25.00' });
  expect(codes).toEqual([]);
  await command(cashier, finance, 'mutation { sendReminders { sent problems { code } } }', {});
  const member = memberOf(invoice.company, { invoices: true });
  const opened = await command<{ financeCase: { id: string; version: number } }>(
    cashier,
    member,
    `mutation ($input: FinanceCaseInput!) { openFinanceCase(input: $input, idempotencyKey: "papers") { financeCase { id version } problems { code } } }`,
    {
      input: {
        ...{ kind: 'REFUND', invoiceId: invoice.id, subject: 'Trop payé' },
        message: 'Nous avons payé deux fois cette facture.',
      },
    },
  );
  await command(
    cashier,
    finance,
    `mutation ($id: ID!, $version: Int!) { answerFinanceCase(id: $id, version: $version,
      input: { answer: EXPLANATION, text: "Votre second paiement vous revient." }) { problems { code } } }`,
    opened.financeCase,
  );
  // Beside it: what finance asks back, a credit of an order that no invoice charged yet, and a month of cards alone.
  const asked = await command<{ financeCase: { id: string; version: number } }>(
    cashier,
    memberOf(other.company, { invoices: true }),
    `mutation ($id: ID!) { openFinanceCase(input: { kind: REMINDER, invoiceId: $id, subject: "Rappel",
      message: "Nous n’avons pas reçu de facture." }, idempotencyKey: "asked") { financeCase { id version } problems { code } } }`,
    { id: other.id },
  );
  const back = await command(
    cashier,
    finance,
    'mutation ($id: ID!, $version: Int!) { writeToFinanceCase(id: $id, version: $version, text: "De quand ?") { problems { code } } }',
    asked.financeCase,
  );
  const [open, byCard] = [
    newCompanyOrder(other.company, { confirmedAt: '2026-10-10T09:00:00Z' }),
    newCompanyOrder(other.company, { settlement: 'CARD', confirmedAt: '2026-08-10T09:00:00Z' }),
  ];
  await writeOrders(cashier.billing.database.jobs, [open, byCard]);
  const credited = await credit(cashier, { orderId: open.id, amount: '25.00' });
  const closed = await closeMonth(cashier, '2026-08');
  expect([asked, back, credited, closed].flatMap((done) => done.codes)).toEqual([]);
  await command(
    cashier,
    finance,
    `mutation ($id: ID!, $key: ID!) { recordInvoicePayment(invoiceId: $id, version: 5, amount: "75.00", bookedOn: "2026-11-20",
      note: "Guichet", idempotencyKey: $key) { problems { code } } }`,
    { id: invoice.id, key: randomUUIDv7() },
  );
});
afterAll(() => cashier[Symbol.asyncDispose]());

const papers = `query ($id: ID!) { monthlyInvoice(id: $id) { status creditNotes { document { url } }
  reminders { level open { amount } document { url } } } }`;

interface Papers {
  readonly monthlyInvoice: {
    readonly status: string;
    readonly creditNotes: readonly { readonly document: { readonly url: string } }[];
    readonly reminders: readonly {
      readonly level: string;
      readonly open: { readonly amount: string };
      readonly document: { readonly url: string };
    }[];
  };
}

test('a credit note and a reminder are read as PDF by who sees the company’s invoices', async () => {
  const member = memberOf(invoice.company, { invoices: true });
  const { data } = await cashier.ask<Papers>(member, papers, { id: invoice.id });
  const { status, creditNotes, reminders } = data.monthlyInvoice;
  expect(status).toBe('PAID');
  expect(reminders).toMatchObject([{ level: 'REMINDER', open: { amount: '75.00' } }]);
  for (const { document } of [...creditNotes, ...reminders]) {
    const bytes = await download(cashier, document.url, member);
    expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-');
    // The address is good for who asked for it alone.
    expect(await download(cashier, document.url, memberOf(invoice.company, { invoices: true }))).toBeNull();
  }
});

test('a reminder asks for payment on the account of its invoice, though the office has another one since', async () => {
  const member = memberOf(invoice.company, { invoices: true });
  const { data } = await cashier.ask<Papers>(member, papers, { id: invoice.id });
  const [reminder] = data.monthlyInvoice.reminders;
  const bytes = await download(cashier, reminder?.document.url ?? null, member);
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes ?? [])), {
    mergePages: true,
  });
  expect(text).toContain(formatIban(formerAccount.iban));
  expect(text).toContain(formerAccount.name);
});

test('identity takes all that the company and who asked are told of it', async () => {
  const told = sql`select identifier as task from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where identifier like 'tell-%' order by 1`;
  expect((await cashier.rows<{ task: string }>(told)).map(({ task }) => task)).toEqual([
    ...['tell-case', 'tell-case', 'tell-case', 'tell-case-question', 'tell-credit-note', 'tell-credit-note'],
    ...['tell-payment', 'tell-reminder', 'tell-reminder'],
  ]);
  await doJobs(cashier);
  expect(await cashier.rows(told)).toEqual([]);
});
