import { randomUUIDv7 } from 'node:crypto';
import { newCompanyOrder, writeOrders } from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cashier, openCashier } from './cashier.ts';
import { closeMonth, doJobs, finance, insuranceFinance, memberOf } from './company-desk.ts';
import { changesOf, credit, standing, writeInvoice } from './finance-books.ts';

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

describe('a credit note of an invoice of 100.00', () => {
  test('is taken off the invoice as far as it is open, and numbered without a gap', async () => {
    const invoice = await writeInvoice(cashier);
    const first = await credit(cashier, { invoiceId: invoice.id, amount: '25.00' });
    const second = await credit(cashier, { invoiceId: invoice.id, amount: '75' });
    expect([first.codes, second.codes]).toEqual([[], []]);
    const [one, two] = [first, second].map(({ creditNote }) => Number(creditNote?.number.slice(-6)));
    expect(two).toBe((one ?? 0) + 1);
    expect(await standing(cashier, invoice)).toEqual({ status: 'CREDITED', paid: '0', credited: '10000' });
    expect(await changesOf(cashier, invoice)).toEqual(['credit OVERDUE', 'credit CREDITED']);
  });

  test('is refused beyond what was charged and is not credited yet', async () => {
    const invoice = await writeInvoice(cashier);
    await credit(cashier, { invoiceId: invoice.id, amount: '80.00' });
    expect((await credit(cashier, { invoiceId: invoice.id, amount: '20.05' })).codes).toEqual([
      'CREDIT_TOO_HIGH',
    ]);
    expect(await standing(cashier, invoice)).toMatchObject({ credited: '8000' });
  });

  test('by two clerks at once credits no more than was charged', async () => {
    const invoice = await writeInvoice(cashier);
    const answers = await Promise.all(
      [1, 2, 3].map(() => credit(cashier, { invoiceId: invoice.id, amount: '60.00' })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CREDIT_TOO_HIGH', 'CREDIT_TOO_HIGH']);
    expect(await standing(cashier, invoice)).toMatchObject({ credited: '6000' });
  });

  test('that is sent twice with its key is one, and another request with the key is none', async () => {
    const invoice = await writeInvoice(cashier);
    const key = randomUUIDv7();
    const first = await credit(cashier, { invoiceId: invoice.id, amount: '25.00' }, { key });
    const again = await credit(cashier, { invoiceId: invoice.id, amount: '25.00' }, { key });
    expect(again.creditNote?.id).toBe(first.creditNote?.id);
    expect((await credit(cashier, { invoiceId: invoice.id, amount: '26.00' }, { key })).codes).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await standing(cashier, invoice)).toMatchObject({ credited: '2500' });
  });

  test('of what is paid already waits, and the next month takes it off', async () => {
    const invoice = await writeInvoice(cashier, {
      month: '2026-01',
      issuedOn: '2026-02-02',
      dueOn: '2026-03-04',
    });
    await cashier.rows(sql`update monthly_invoice set paid_minor = 8000 where id = ${invoice.id}`);
    const { creditNote } = await credit(cashier, { invoiceId: invoice.id, amount: '50.00' });
    expect(creditNote?.remaining.amount).toBe('30.00');
    expect(await standing(cashier, invoice)).toEqual({ status: 'PAID', paid: '8000', credited: '2000' });
    await writeOrders(cashier.billing.database.jobs, [
      newCompanyOrder(invoice.company, { confirmedAt: '2026-02-10T09:00:00Z', lines: [{}, {}] }),
    ]);
    await closeMonth(cashier, '2026-02');
    await doJobs(cashier).catch(() => undefined);
    const [next] = await cashier.rows<{ total: string }>(sql`
      select total_minor::text as total from monthly_invoice where month = '2026-02' and client_account_id = ${invoice.company.id}`);
    expect(next?.total).toBe('2000');
  });
});

describe('a credit note of an order', () => {
  test('that an invoice charged is taken off that invoice', async () => {
    const invoice = await writeInvoice(cashier);
    const [order] = invoice.orders;
    expect((await credit(cashier, { orderId: order?.id, amount: '25.05' })).codes).toEqual([
      'CREDIT_TOO_HIGH',
    ]);
    expect((await credit(cashier, { orderId: order?.id, amount: '25.00' })).codes).toEqual([]);
    expect(await standing(cashier, invoice)).toMatchObject({ credited: '2500' });
    expect((await credit(cashier, { invoiceId: invoice.id, amount: '75.05' })).codes).toEqual([
      'CREDIT_TOO_HIGH',
    ]);
  });

  test('whose month is not closed waits whole, and counts for the invoice that charges it later', async () => {
    const { company } = await writeInvoice(cashier);
    const order = newCompanyOrder(company, { confirmedAt: '2026-04-10T09:00:00Z' });
    await writeOrders(cashier.billing.database.jobs, [order]);
    const { creditNote, codes } = await credit(cashier, { orderId: order.id, amount: '10.00' });
    expect({ remaining: creditNote?.remaining.amount, codes }).toEqual({ remaining: '10.00', codes: [] });
  });

  test('that a card paid is refused: its money goes back to the card', async () => {
    const { company } = await writeInvoice(cashier);
    const order = newCompanyOrder(company, { settlement: 'CARD' });
    await writeOrders(cashier.billing.database.jobs, [order]);
    expect((await credit(cashier, { orderId: order.id, amount: '10.00' })).codes).toEqual([
      'CREDIT_OF_CARD_ORDER',
    ]);
  });
});

test('all that is wrong with a credit note is said at once', async () => {
  const { codes } = await credit(cashier, { amount: '0', note: 'Non', reason: null });
  expect(codes).toEqual([
    'FINANCE_ONE_OF_BOTH',
    'FINANCE_AMOUNT_ZERO',
    'FIELD_REQUIRED',
    'FINANCE_TEXT_TOO_SHORT',
  ]);
});

test('nobody credits his own company, and finance of the other office nothing', async () => {
  const invoice = await writeInvoice(cashier);
  const input = { invoiceId: invoice.id, amount: '25.00' };
  const member = { ...memberOf(invoice.company), roles: finance.roles ?? [] };
  expect((await credit(cashier, input, { asker: member })).codes).toEqual(['FINANCE_OF_ONESELF']);
  expect((await credit(cashier, input, { asker: insuranceFinance })).codes).toEqual(['FORBIDDEN']);
  expect((await credit(cashier, { ...input, invoiceId: randomUUIDv7() })).codes).toEqual(['NOT_FOUND']);
});

test('a company’s members who see its invoices see its credit notes, others none', async () => {
  const invoice = await writeInvoice(cashier);
  const { creditNote } = await credit(cashier, { invoiceId: invoice.id, amount: '25.00' });
  const query = `query ($id: ID!) { creditNotes(filter: { invoiceId: $id }) { nodes { id companyName
    invoice { number creditNotes { id } } applications { amount { amount } atIssue } } } }`;
  const seen = async (rights: Parameters<typeof memberOf>[1]) => {
    const { data } = await cashier.ask<{ creditNotes: { nodes: readonly { id: string }[] } }>(
      memberOf(invoice.company, rights),
      query,
      { id: invoice.id },
    );
    return data.creditNotes.nodes;
  };
  expect(await seen({ invoices: true })).toEqual([
    {
      id: creditNote?.id,
      companyName: invoice.company.name,
      invoice: { number: invoice.number, creditNotes: [{ id: creditNote?.id }] },
      applications: [{ amount: { amount: '25.00' }, atIssue: false }],
    },
  ]);
  expect(await seen({ recap: true })).toEqual([]);
});
