import { randomUUIDv7 } from 'node:crypto';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import {
  type Company,
  newCompany,
  newCompanyOrder,
  type WrittenOrder,
  writeCompanies,
  writeCreditNote,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeAccountMonth } from '../src/monthly-invoices/close-account-month.ts';
import { readBillingSettings } from '../src/settings.ts';
import { type Cashier, openCashier } from './cashier.ts';
import { finance } from './company-desk.ts';
import { credit } from './finance-books.ts';

const orderCount = rounds(200, 10_000);

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

const services = ['RESIDENCE_CERTIFICATE', 'DEPARTURE_CERTIFICATE'];

/** An order as people may make it: several services, by card or on account, treated, refused, withdrawn, or never paid. */
const orderOf = fc.record({
  settlement: fc.constantFrom('ON_ACCOUNT' as const, 'ON_ACCOUNT' as const, 'CARD' as const),
  status: fc.constantFrom('CONFIRMED', 'DELIVERED', 'RETURNED', 'WITHDRAWN', 'REFUSED'),
  minute: fc.integer({ min: 0, max: 43_000 }),
  postage: fc.constantFrom(
    ['LETTER_B', 0] as const,
    ['LETTER_A', 120] as const,
    ['REGISTERED_LETTER', 630] as const,
  ),
  lines: fc.array(
    fc.record({ service: fc.constantFrom(...services), fee: fc.integer({ min: 1, max: 99_999 }) }),
    { minLength: 1, maxLength: 5 },
  ),
});

type Drawn = typeof orderOf extends fc.Arbitrary<infer Order> ? Order : never;

const someOrders = fc.array(orderOf, { minLength: 1, maxLength: 10 });

/** Two months of a company, with what happens to the first before it is closed, and after. */
const monthsOf = fc.record({
  months: fc.tuple(someOrders, someOrders),
  credits: fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 3 }),
  /** Of what the first invoice charged, in hundredths: what is credited once it is issued. */
  credited: fc.option(fc.integer({ min: 1, max: 100 })),
  /** Whether each card order is paid back: not at all, before its month is closed, or after. */
  refunds: fc.array(fc.constantFrom('NEVER', 'BEFORE', 'AFTER'), { minLength: 10, maxLength: 10 }),
});

/** What an account's month should come to, reckoned from the orders alone. */
function reckoned(orders: readonly WrittenOrder[], credits: readonly number[]) {
  const total = (some: readonly WrittenOrder[]) =>
    some.flatMap(({ lines }) => lines).reduce((sum, { fee, postage }) => sum + fee + postage, 0);
  const onAccount = orders.filter(({ settlement }) => settlement === 'ON_ACCOUNT');
  const subtotal = total(onAccount);
  const credited = Math.min(
    subtotal,
    credits.reduce((sum, credit) => sum + credit, 0),
  );
  const card = total(orders.filter(({ settlement }) => settlement === 'CARD'));
  return { subtotal, credited, asked: subtotal - credited, card };
}

// Beyond what finance itself takes of the year.
let sequence = 500_000;

test('the invoice is the recap, whatever was ordered, paid by card, refused, withdrawn, credited or paid back, before its month is closed and after', {
  timeout: 1_800_000,
}, async () => {
  const seed = 20_261_031;
  let orders = 0;
  let months = 0;
  const { invoiceTerms } = readBillingSettings({});
  const { database, newId } = cashier.billing;
  for (const drawn of fc.sample(monthsOf, { numRuns: orderCount, seed })) {
    if (orders >= orderCount) break;
    const company = newCompany();
    const [first, second] = drawn.months.map((some, index) => written(company, some, index));
    if (!first || !second) throw new Error('There are two months');
    await writeCompanies(database.jobs, [company]);
    await writeOrders(database.jobs, [...first, ...second]);
    for (const amount of drawn.credits) {
      sequence += 1;
      await writeCreditNote(database.jobs, company, { sequence, amount, at: '2026-09-15T09:00:00Z' });
    }
    const close = (month: string) =>
      closeAccountMonth({ database, newId }, invoiceTerms, { month, accountId: company.id });
    const paidBack = (when: string) => refund(first.filter((_, index) => drawn.refunds[index] === when));

    await paidBack('BEFORE');
    await close('2026-08');
    const august = reckoned(first, drawn.credits);
    expect(await kept(company.id, '2026-08')).toEqual(august);

    await paidBack('AFTER');
    const late = Math.trunc((august.subtotal * (drawn.credited ?? 0)) / 100);
    if (late > 0) await creditInvoice(company.id, late);
    expect(await kept(company.id, '2026-08')).toEqual(august);

    // What was credited beyond what the first invoice asks waits for the second.
    const waiting = drawn.credits.reduce((sum, credit) => sum + credit, 0) - august.credited;
    await close('2026-09');
    expect(await kept(company.id, '2026-09')).toEqual(
      reckoned(second, [waiting, Math.max(0, late - august.asked)]),
    );
    orders += first.length + second.length;
    months += 2;
  }
  await recordProof('recap-invoice', 'What the recap says is what the invoice asks', {
    'Random months of companies': {
      ...{ orders, months, seed },
      'invoices that ask anything else than their recap': 0,
    },
  });
});

/** The orders of a month as they were drawn; the first one is August. */
function written(company: Company, drawn: readonly Drawn[], month: number): readonly WrittenOrder[] {
  const start = Temporal.Instant.from(month === 0 ? '2026-07-31T22:00:00Z' : '2026-08-31T22:00:00Z');
  return drawn.map(({ minute, postage: [postage, amount], lines, ...order }) =>
    newCompanyOrder(company, {
      ...{ ...order, postage, ownerAccountId: randomUUIDv7() },
      confirmedAt: start.add({ minutes: minute }).toString(),
      lines: lines.map((line, index) => ({ ...line, postage: index === 0 ? amount : 0 })),
    }),
  );
}

/** Pays card orders back whole, as finance and the partner would have done it. */
async function refund(orders: readonly WrittenOrder[]): Promise<void> {
  for (const { id, ownerAccountId, settlement } of orders) {
    if (settlement !== 'CARD') continue;
    const payment = randomUUIDv7();
    await cashier.rows(sql`
      insert into card_payment (id, office, order_id, attempt, partner_order_id, owner_account_id, amount_minor, currency,
        callback_key, return_path, status, opened_at)
      select ${payment}, 'POPULATION', id, 1, right(replace(id::text, '-', ''), 18), ${ownerAccountId},
        fee_minor + postage_minor, 'CHF', ${randomUUIDv7()}, '/', 'CAPTURED', now()
      from service_order where id = ${id}`);
    await cashier.rows(sql`
      insert into order_refund (id, office, order_id, owner_account_id, card_payment_id, partner_order_id, partner_refund_id,
        capture_id, amount_minor, currency, reason, status, requested_at, requested_by, ended_at)
      select ${randomUUIDv7()}, 'POPULATION', order_id, owner_account_id, id, partner_order_id, partner_order_id, 'c',
        amount_minor, 'CHF', 'Non fournie', 'DONE', now(), ${randomUUIDv7()}, now()
      from card_payment where id = ${payment}`);
  }
}

/** Credits so much of August's invoice once it is issued. */
async function creditInvoice(accountId: string, minor: number): Promise<void> {
  const [invoice] = await cashier.rows<{ id: string }>(
    sql`select id from monthly_invoice where client_account_id = ${accountId} and month = '2026-08'`,
  );
  const amount = toDecimalString(BigInt(minor));
  expect((await credit(cashier, { invoiceId: invoice?.id, amount })).codes).toEqual([]);
}

/** What was kept of a month: the invoice by its own lines, which must come to the lines of the recap. */
async function kept(accountId: string, month: string) {
  const [row] = await cashier.rows<{
    lines: number;
    recap: number;
    credited: number;
    asked: number;
    card: number;
  }>(sql`
    select coalesce((select sum((line ->> 'amountMinor')::int)::int from jsonb_array_elements(invoice.lines) as line), 0)
        as lines,
      coalesce((select sum(fee_minor + postage_minor)::int from recap_line
        where recap_id = recap.id and settlement = 'ON_ACCOUNT'), 0) as recap,
      coalesce((select sum(amount_minor)::int from credit_application where invoice_id = invoice.id and at_issue), 0) as credited,
      coalesce(invoice.total_minor, 0)::int as asked, recap.card_minor::int as card
    from recap left join monthly_invoice as invoice on invoice.recap_id = recap.id
    where recap.client_account_id = ${accountId} and recap.month = ${month}`);
  expect(row?.lines).toBe(row?.recap);
  const { data } = await cashier.ask<{ recap: { totals: { invoiceTotal: { amount: string } } } }>(
    finance,
    'query ($id: ID!, $month: YearMonth!) { recap(clientAccountId: $id, month: $month) { totals { invoiceTotal { amount } } } }',
    { id: accountId, month },
  );
  expect(data.recap.totals.invoiceTotal.amount).toBe(toDecimalString(BigInt(row?.asked ?? 0)));
  return { subtotal: row?.recap, credited: row?.credited, asked: row?.asked, card: row?.card };
}
