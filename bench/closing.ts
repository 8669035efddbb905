import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type ClosingHouse, openClosingHouse } from './closing-house.ts';
import { processorTime } from './cpu.ts';
import { middle } from './middle.ts';

const ordersEach = 20;

/** Months of 10,000 orders, and one of 100,000 between them: a growing house would show in the last. */
const months = [
  { month: '2026-01', companies: 500 },
  { month: '2026-02', companies: 500 },
  { month: '2026-03', companies: 5_000 },
  { month: '2026-04', companies: 500 },
] as const;

/** What closing a month took. */
interface Cost {
  readonly orders: number;
  readonly seconds: number;
  /** Microseconds of processor time for an order, of the work process and of PostgreSQL. */
  readonly worker: number;
  readonly database: number;
}

/** Closes months of 10,000 and of 100,000 orders, prints how far it is, and what an order costs in each, with the ratio of the two. */
export async function closing({ write }: { write: boolean }): Promise<void> {
  await using house = await openClosingHouse();
  const costs: Cost[] = [];
  for (const { month, companies } of months) {
    await house.fill(month, companies, ordersEach);
    const cost = await closeOne(house, month, companies);
    costs.push(cost);
    process.stdout.write(
      `${month}: ${cost.orders.toLocaleString('en')} orders in ${cost.seconds.toFixed(1)} s, ${wholeOf(cost).toFixed(0)} µs an order\n`,
    );
  }
  const papers = await drawSome(house);
  const text = report(costs, papers);
  process.stdout.write(`\n${text}`);
  if (write) await writeFile(new URL('../docs/closing.md', import.meta.url), text);
}

async function closeOne(house: ClosingHouse, month: string, companies: number): Promise<Cost> {
  const orders = companies * ordersEach;
  const start = performance.now();
  const before = [processorTime([process.pid]), processorTime([house.database], true)] as const;
  await house.close(month);
  await using _jobs = await house.billing.startJobs();
  for (;;) {
    const { accounts, accountsDone, finishedAt } = await house.progress(month);
    if (finishedAt) break;
    process.stdout.write(`${month}: ${accountsDone} of ${accounts} accounts\n`);
    await pause(2_000);
  }
  const after = [processorTime([process.pid]), processorTime([house.database], true)] as const;
  return {
    ...{ orders, seconds: (performance.now() - start) / 1_000 },
    worker: (after[0] - before[0]) / orders,
    database: (after[1] - before[1]) / orders,
  };
}

/** Papers that one work process draws in a second. */
async function drawSome(house: ClosingHouse): Promise<number> {
  await house.billing.database.jobs.execute(sql`update graphile_worker._private_jobs set run_at = now()`);
  await using _jobs = await house.billing.startJobs();
  const drawn = async () => {
    const [row] = await house.billing.database.jobs.execute<{ count: number }>(
      sql`select count(*)::int as count from monthly_invoice where storage_key is not null`,
    );
    return row?.count ?? 0;
  };
  const before = await drawn();
  await pause(10_000);
  return ((await drawn()) - before) / 10;
}

function wholeOf({ worker, database }: Cost): number {
  return worker + database;
}

function report(costs: readonly Cost[], papers: number): string {
  const few = costs.filter(({ orders }) => orders === 10_000);
  const many = costs.filter(({ orders }) => orders === 100_000);
  const row = (own: readonly Cost[]) => {
    const said = (figure: (cost: Cost) => number, digits = 0) =>
      middle(own.map(figure)).median.toFixed(digits);
    return `| ${(own[0]?.orders ?? 0).toLocaleString('en')} | ${said(({ orders }) => orders / ordersEach)} | ${said(({ seconds }) => seconds, 1)} | ${said(({ worker }) => worker)} | ${said(({ database }) => database)} | ${said(wholeOf)} |`;
  };
  const ratio = middle(many.map(wholeOf)).median / middle(few.map(wholeOf)).median;
  return [
    '# Closing a month',
    '`npm run bench -- --closing --write` wrote this page. A month is closed from the command of finance to the last account: for each company a recap with a line for each ' +
      `request, and an invoice with its number; ${ordersEach} orders a company, one in five of them by card. One work process, four accounts at once.`,
    `${few.length} months of 10,000 orders (median), ${many.length} of 100,000, in one database. ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}); ` +
      `Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. Absolute figures are this machine’s, the ratio is what counts: it should stay at or below 1.2.`,
    [
      '| orders | companies | seconds | work process µs an order | PostgreSQL µs an order | together |',
      '|---|---|---|---|---|---|',
      row(few),
      row(many),
    ].join('\n'),
    `An order of the large month costs ${ratio.toFixed(2)} times what one of a small month does. Papers are drawn afterwards: ${papers.toFixed(1)} invoices a second.`,
    '',
  ].join('\n\n');
}
