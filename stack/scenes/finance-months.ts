import { sql } from 'drizzle-orm';
import {
  type Company,
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeOrders,
} from '../testing/company-orders.ts';
import type { GraphClient } from '../testing/graph-client.ts';
import { atBilling, type CompanyMonths, closeMonths, orderMonths } from './company-month.ts';

/** What finance of the population office has to do with companies. */
export interface FinanceMonths extends CompanyMonths {
  /** A second company, of which nobody is a member. */
  readonly other: Company;
  /** The number of an order of the last month that was sent after that month was closed. */
  readonly sentSince: string;
}

/**
 * Two companies with invoices of the last three months: the oldest of each is overdue, and an order of the last month has changed its state
 * since the closing.
 */
export async function openFinanceMonths(
  billingUrl: string,
  { manager, finance, officer }: Readonly<Record<'manager' | 'finance' | 'officer', GraphClient>>,
): Promise<FinanceMonths> {
  const ordered = await orderMonths(billingUrl, manager, 3);
  const [oldest = '', , last = ''] = ordered.months;
  const other = newCompany();
  await atBilling(billingUrl, async (db) => {
    await writeCompanies(db, [other]);
    const on = (day: string) => newCompanyOrder(other, { confirmedAt: `${day}T10:15:00.000Z` });
    await writeOrders(db, [on(`${oldest}-07`), on(`${oldest}-21`), on(`${last}-14`)]);
  });
  const closed = await closeMonths(ordered, manager, finance);
  await atBilling(billingUrl, (db) => issueInTime(db, oldest));
  return { ...closed, other, sentSince: await sendLastOrder(officer, ordered.company, last) };
}

/** Gives the invoices of a month the dates that they would have, had it been closed on the day after it. */
async function issueInTime(db: Parameters<Parameters<typeof atBilling>[1]>[0], month: string): Promise<void> {
  const issuedOn = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 });
  await db.execute(sql`
    update monthly_invoice set issued_on = ${issuedOn.toString()}, due_on = ${issuedOn.add({ days: 30 }).toString()},
      issued_at = ${`${issuedOn}T07:00:00Z`}
    where office = 'POPULATION' and month = ${month}`);
}

/** The officer sends what was ordered last in a month, and says so: its number. */
async function sendLastOrder(officer: GraphClient, company: Company, month: string): Promise<string> {
  const { data } = await officer.ask<{
    orders: { nodes: { id: string; number: string; version: number; confirmedAt: string; month: string }[] };
  }>(
    `query Confirmed { orders(filter: { status: [CONFIRMED] }, first: 100) {
      nodes { id number version confirmedAt month } } }`,
  );
  const [order] = (data?.orders.nodes ?? [])
    .filter((one) => one.month === month)
    .toSorted((one, next) => next.confirmedAt.localeCompare(one.confirmedAt));
  if (!order) throw new Error(`${company.name} ordered nothing in ${month}.`);
  const { data: sent } = await officer.ask<{ fulfilOrder: { problems: readonly object[] } }>(
    'mutation Send($id: ID!, $version: Int!) { fulfilOrder(id: $id, version: $version) { problems { code } } }',
    { id: order.id, version: order.version },
  );
  if (sent?.fulfilOrder.problems.length !== 0) throw new Error(`${order.number} was not sent.`);
  return order.number;
}
