import { randomUUIDv7 } from 'node:crypto';
import {
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
  minute: fc.integer({ min: 0, max: 44_000 }),
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

const monthOf = fc.record({
  orders: fc.array(orderOf, { minLength: 1, maxLength: 20 }),
  credits: fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 3 }),
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

let sequence = 0;

test('the invoice is the recap, whatever was ordered, paid by card, refused, withdrawn or credited', {
  timeout: 1_800_000,
}, async () => {
  const seed = 20_261_031;
  let orders = 0;
  let months = 0;
  const { invoiceTerms } = readBillingSettings({});
  for (const { orders: drawn, credits } of fc.sample(monthOf, { numRuns: orderCount, seed })) {
    if (orders >= orderCount) break;
    const company = newCompany();
    const written = drawn.map(({ minute, postage: [postage, amount], lines, ...order }) =>
      newCompanyOrder(company, {
        ...order,
        postage,
        ownerAccountId: randomUUIDv7(),
        confirmedAt: Temporal.Instant.from('2026-09-30T22:00:00Z').add({ minutes: minute }).toString(),
        lines: lines.map((line, index) => ({ ...line, postage: index === 0 ? amount : 0 })),
      }),
    );
    const { database, newId } = cashier.billing;
    await writeCompanies(database.jobs, [company]);
    await writeOrders(database.jobs, written);
    for (const amount of credits) {
      sequence += 1;
      await writeCreditNote(database.jobs, company, { sequence, amount, at: '2026-10-15T09:00:00Z' });
    }
    await closeAccountMonth({ database, newId }, invoiceTerms, { month: '2026-10', accountId: company.id });
    expect(await kept(company.id)).toEqual(reckoned(written, credits));
    orders += written.length;
    months += 1;
  }
  await recordProof('recap-invoice', 'What the recap says is what the invoice asks', {
    'Random months of companies': {
      ...{ orders, months, seed },
      'invoices that ask anything else than their recap': 0,
    },
  });
});

/** What was kept of a month: the invoice by its own lines, which must come to the lines of the recap. */
async function kept(accountId: string) {
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
      coalesce((select sum(amount_minor)::int from credit_application where invoice_id = invoice.id), 0) as credited,
      coalesce(invoice.total_minor, 0)::int as asked, recap.card_minor::int as card
    from recap left join monthly_invoice as invoice on invoice.recap_id = recap.id
    where recap.client_account_id = ${accountId}`);
  expect(row?.lines).toBe(row?.recap);
  return { subtotal: row?.recap, credited: row?.credited, asked: row?.asked, card: row?.card };
}
