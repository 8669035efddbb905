import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeCreditNote,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { type Figures, recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBillingSettings } from '../src/settings.ts';
import { type Cashier, openCashier } from './cashier.ts';
import type { ClosingOrder } from './closing-process.ts';
import { closeMonth, doJobs } from './company-desk.ts';

/** More statements than closing this month sends: the last process is killed by nothing and says that all were tried. */
const mostStatements = 160;

let cashier: Cashier;
beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(async () => {
  await cashier[Symbol.asyncDispose]();
  await recordProof('month-closing', 'Killed with -9 while a month is closed', {
    'Closing a month': figures,
  });
});

const figures: Record<string, string | number> = {} satisfies Figures;

/** Every statement in `npm run proof`; in `npm test` one in twenty-five, since each kill takes a process. */
const stride = rounds(25, 1);

const nothingIsLeft = () =>
  cashier.rows(sql`select from graphile_worker._private_jobs as job
    join graphile_worker._private_tasks as task on task.id = job.task_id
    where run_at <= now() and identifier = 'close-accounts'`);

/** Starts a worker that dies before its nth statement, and waits until it died or has closed all. */
async function work(killBefore: number): Promise<'KILLED' | 'DONE'> {
  const order: ClosingOrder = {
    databaseUrl: cashier.databaseUrl,
    secretsDirectory: cashier.secretsDirectory,
    filesDirectory: cashier.filesDirectory,
    settings: readBillingSettings({}),
    killBefore,
  };
  const worker = fork(join(import.meta.dirname, 'closing-process.ts'), [JSON.stringify(order)]);
  const gone = once(worker, 'exit').then(() => 'KILLED' as const);
  const isDone = expect.poll(nothingIsLeft, { timeout: 60_000 }).toEqual([]);
  const end = await Promise.race([gone, isDone.then(() => 'DONE' as const)]);
  isDone.catch(() => undefined);
  worker.kill('SIGKILL');
  await gone;
  return end;
}

test('a month is closed once though a worker is killed before any of the statements that close it', {
  timeout: 1_800_000,
}, async () => {
  let killed = 0;
  let invoices = 0;
  for (let killBefore = 1; killBefore <= mostStatements; killBefore += stride) {
    const month = `20${String(10 + Math.floor(killed / 12)).padStart(2, '0')}-${String(1 + (killed % 12)).padStart(2, '0')}`;
    const companies = [newCompany(), newCompany(), newCompany()];
    await writeCompanies(cashier.billing.database.jobs, companies);
    const confirmedAt = `${month}-10T09:00:00Z`;
    for (const company of companies) {
      invoices += 1;
      const orders = [
        newCompanyOrder(company, { confirmedAt, lines: [{}, {}] }),
        newCompanyOrder(company, { confirmedAt, settlement: 'CARD' }),
      ];
      await writeOrders(cashier.billing.database.jobs, orders);
      const credit = { sequence: invoices, amount: 1000, at: confirmedAt };
      await writeCreditNote(cashier.billing.database.jobs, company, credit);
    }
    expect((await closeMonth(cashier, month)).codes).toEqual([]);
    const end = await work(killBefore);
    await doJobs(cashier);
    expect({ killBefore, month, invoices: await lookAt(month) }).toEqual({
      ...{ killBefore, month },
      invoices: companies.map(() => ({ subtotal: 5000, credits: 1000, taken: 1000, recap: 5000, steps: 1 })),
    });
    expect((await closeMonth(cashier, month)).closing).toMatchObject({
      accounts: 3,
      accountsDone: 3,
      invoices: 3,
    });
    if (end === 'DONE') break;
    killed += 1;
  }
  expect(killed, 'no kill has hit the closing').toBeGreaterThan(rounds(1, 20));
  expect(killed).toBeLessThan(mostStatements / stride);
  const [numbers] = await cashier.rows<{ last: number; count: number }>(
    sql`select max(sequence)::int as last, count(*)::int as count from monthly_invoice`,
  );
  expect(numbers).toEqual({ last: invoices, count: invoices });
  Object.assign(figures, {
    'workers killed, each before another statement': killed,
    'invoices issued': invoices,
    'invoices issued twice, or without their recap': 0,
    'numbers left out': 0,
  });
});

/** The invoices of a month, each with what it took off, what its recap says, and its steps. */
function lookAt(month: string) {
  return cashier.rows(sql`
    select subtotal_minor::int as subtotal, credits_minor::int as credits,
      (select sum(amount_minor)::int from credit_application where invoice_id = invoice.id) as taken,
      (select sum(fee_minor + postage_minor)::int from recap_line
        where recap_id = invoice.recap_id and settlement = 'ON_ACCOUNT') as recap,
      (select count(*)::int from monthly_invoice_transition where invoice_id = invoice.id) as steps
    from monthly_invoice as invoice where month = ${month}`);
}
