import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { sql } from 'drizzle-orm';
import { processorTime } from './cpu.ts';
import { type DueHouse, openDueHouse } from './due-house.ts';
import { middle } from './middle.ts';

const most = 100_000;
const rounds = 3;

/** What validating requests took. */
interface Cost {
  readonly seconds: number;
  /** Microseconds of processor time for a request, of the work process and of PostgreSQL. */
  readonly worker: number;
  readonly database: number;
}

/**
 * Validates 100,000 requests whose window has ended, as the product does and by one bare statement that updates as many rows and writes as many rows of history, in turn,
 * and prints the ratio. `--count=1000` has it done with so many.
 */
export async function dueRequests({ write }: { write: boolean }): Promise<void> {
  const asked = process.argv.find((argument) => argument.startsWith('--count='));
  const count = asked ? Number(asked.slice('--count='.length)) : most;
  await using house = await openDueHouse();
  const costs = { bare: [] as Cost[], product: [] as Cost[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries({ bare: validateBare, product: validateAll })) {
      await house.fill(count);
      const cost = await measure(house, count, work);
      costs[name as keyof typeof costs].push(cost);
      process.stdout.write(
        `${name}: ${count.toLocaleString('en')} requests in ${cost.seconds.toFixed(1)} s\n`,
      );
    }
  }
  const text = report(count, costs);
  process.stdout.write(`\n${text}`);
  if (write) await writeFile(new URL('../docs/due-requests.md', import.meta.url), text);
}

async function measure(
  house: DueHouse,
  count: number,
  work: (house: DueHouse) => Promise<void>,
): Promise<Cost> {
  const start = performance.now();
  const before = [processorTime([process.pid]), processorTime([house.database], true)] as const;
  await work(house);
  const seconds = (performance.now() - start) / 1_000;
  const after = [processorTime([process.pid]), processorTime([house.database], true)] as const;
  return {
    seconds,
    worker: (after[0] - before[0]) / count,
    database: (after[1] - before[1]) / count,
  };
}

/** As the product does: from the sweep's first job to the last request, with seals, and the jobs that tell provider and client. */
async function validateAll({ billing }: DueHouse): Promise<void> {
  await addJob(billing.database.jobs, 'validate-due', {}, { key: 'validate-due:bench' });
  await using _jobs = await billing.startJobs();
  for (;;) {
    const left = await billing.database.jobs.execute(
      sql`select from payment_request where status = 'AWAITING_CLIENT' limit 1`,
    );
    if (left.length === 0) return;
    await pause(50);
  }
}

/** The least that could be done: one statement, history without a seal of its own, nobody told. */
async function validateBare({ billing }: DueHouse): Promise<void> {
  await billing.database.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`
    with validated as (
      update payment_request set status = 'VALIDATED', validation = 'AUTOMATIC', validated_at = now(), updated_at = now(),
        version = version + 1
      where status = 'AWAITING_CLIENT' and window_ends_at <= now() returning office, id, owner_account_id, version
    )
    insert into payment_request_transition (office, payment_request_id, owner_account_id, request_version, from_status,
      to_status, actor, at, hash)
    select office, id, owner_account_id, version, 'AWAITING_CLIENT', 'VALIDATED', 'billing', now(), repeat('0', 64)
      from validated`);
  }, 'jobs');
}

function report(count: number, costs: Readonly<Record<'bare' | 'product', readonly Cost[]>>): string {
  const medianOf = (name: keyof typeof costs, figure: (cost: Cost) => number) =>
    middle(costs[name].map(figure)).median;
  const row = (name: keyof typeof costs, title: string) =>
    `| ${title} | ${medianOf(name, ({ seconds }) => seconds).toFixed(1)} | ${medianOf(name, ({ worker }) => worker).toFixed(0)} | ${medianOf(name, ({ database }) => database).toFixed(0)} |`;
  const ratio = medianOf('product', ({ seconds }) => seconds) / medianOf('bare', ({ seconds }) => seconds);
  const atOnce = count / medianOf('product', ({ seconds }) => seconds);
  return [
    '# Payment requests whose window has ended',
    `\`npm run bench -- --due-requests --write\` wrote this page. ${count.toLocaleString('en')} payment requests are due at once and validated by themselves: in batches that are held ` +
      'against a client who answers at that moment, each with a row of history sealed to the one before it and the jobs that tell provider and client, by one work process. ' +
      'Beside it, the same database does the least: one statement that updates as many rows and writes as many rows of history, without seal, job or regard for anybody.',
    `Each ${rounds} times, in turn (median). ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}); Node ${process.versions.node}; ` +
      `${new Date().toISOString().slice(0, 10)}. Absolute figures are this machine’s, the ratio is what counts.`,
    [
      '| what | seconds | work process µs a request | PostgreSQL µs a request |',
      '|---|---|---|---|',
      row('product', 'validated by the product'),
      row('bare', 'one bare statement'),
    ].join('\n'),
    `The product takes ${ratio.toFixed(1)} times as long as the bare statement: ${Math.round(atOnce).toLocaleString('en')} requests a second. Whoever is due is validated within a minute as ` +
      `long as no more than ${(Math.floor((atOnce * 60) / 1000) * 1000).toLocaleString('en')} are due at once.`,
    '',
  ].join('\n\n');
}
