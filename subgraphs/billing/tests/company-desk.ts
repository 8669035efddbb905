import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Company } from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import type { Account, Cashier } from './cashier.ts';

/** Who sees to the money of the population office, and who of the other office does not. */
export const finance: Account = { id: randomUUIDv7(), roles: [{ office: 'POPULATION', role: 'FINANCE' }] };
export const insuranceFinance: Account = {
  id: randomUUIDv7(),
  roles: [{ office: 'INSURANCE', role: 'FINANCE' }],
};

/** A member of a company with these rights. */
export function memberOf(
  { organisationId }: Company,
  rights: Partial<{ manager: boolean; recap: boolean; invoices: boolean }> = {},
): Account {
  const none = { manager: false, recap: false, invoices: false };
  return { id: randomUUIDv7(), memberships: [{ organisation: organisationId, ...none, ...rights }] };
}

const closeMonthCommand = `mutation ($month: YearMonth!) { closeMonth(month: $month) {
  closing { month accounts accountsDone invoices count subtotal { amount } finishedAt } problems { code } } }`;

export interface Closing {
  readonly accounts: number;
  readonly accountsDone: number;
  readonly invoices: number;
  readonly count: number;
  readonly subtotal: { readonly amount: string };
  readonly finishedAt: string | null;
}

/** Has a month closed; what is to be done waits for a worker. */
export async function closeMonth(cashier: Cashier, month: string, asker: Account = finance) {
  const { data, codes } = await cashier.ask<{
    closeMonth: { closing: Closing | null; problems: readonly { code: string }[] };
  } | null>(asker, closeMonthCommand, { month });
  return {
    closing: data?.closeMonth.closing ?? null,
    codes: [...codes, ...(data?.closeMonth.problems ?? []).map(({ code }) => code)],
  };
}

/** Milliseconds that a busy machine gets. */
const patience = 180_000;

/** Has so many workers do what waits, until nothing does: also what a busy machine made fail, and is tried again in a moment. */
export async function doJobs(cashier: Cashier, workers = 1): Promise<void> {
  await using working = new AsyncDisposableStack();
  for (let worker = 0; worker < workers; worker += 1) working.use(await cashier.billing.startJobs());
  const waits = sql`select from graphile_worker._private_jobs where run_at <= now() or attempts > 0`;
  const until = performance.now() + patience;
  while ((await cashier.rows(waits)).length > 0) {
    if (performance.now() > until) throw new Error('There is still something to do');
    await pause(50);
  }
}

export interface InvoiceLook extends Record<string, unknown> {
  readonly number: string;
  readonly account: string;
  readonly subtotal: string;
  readonly credits: string;
  readonly total: string;
  readonly recap: string;
}

/** The invoices of a month by their numbers, each with what the lines of its recap come to. */
export function invoicesOf(cashier: Cashier, month: string): Promise<readonly InvoiceLook[]> {
  return cashier.rows<InvoiceLook>(sql`
    select number, client_account_id as account, subtotal_minor::text as subtotal, credits_minor::text as credits,
      total_minor::text as total, (select sum(fee_minor + postage_minor)::text from recap_line
        where recap_id = invoice.recap_id and settlement = 'ON_ACCOUNT') as recap
    from monthly_invoice as invoice where month = ${month} order by sequence`);
}
