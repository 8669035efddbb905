import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { rounds } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPayingCounter, type PayingCounter } from './card-desk.ts';
import { backAtPartner, paidOrder, payBack, refundsOf } from './refund-desk.ts';
import type { SettlingOrder } from './settling-process.ts';

/** More statements than a refund sends: the last process is killed by nothing and says that all were tried. */
const mostStatements = 60;

/** Every statement in `npm run proof`; in `npm test` one in twenty, since each kill takes a process. */
const stride = rounds(20, 1);

let counter: PayingCounter;
beforeAll(async () => {
  counter = await openPayingCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const told = sql`task_id not in (select id from graphile_worker._private_tasks where identifier like 'tell-%')`;

const nothingIsLeft = () =>
  expect
    .poll(
      () => counter.rows(sql`select from graphile_worker._private_jobs where run_at <= now() and ${told}`),
      {
        timeout: 60_000,
      },
    )
    .toEqual([]);

/** Another worker takes over what a dead one has left. */
async function finish(): Promise<void> {
  await using _jobs = await counter.billing.startJobs();
  await nothingIsLeft();
}

/** Starts a worker that dies before its nth statement, and waits until it died or has nothing left to do. */
async function work(killBefore: number): Promise<'KILLED' | 'DONE'> {
  const { databaseUrl, secretsDirectory } = counter.options;
  const order: SettlingOrder = { databaseUrl, secretsDirectory, settings: counter.settings, killBefore };
  const worker = fork(join(import.meta.dirname, 'settling-process.ts'), [JSON.stringify(order)]);
  const gone = once(worker, 'exit').then(([, signal]) => signal);
  const isDone = nothingIsLeft().then(() => 'DONE' as const);
  const end = await Promise.race([gone.then(() => 'KILLED' as const), isDone]);
  isDone.catch(() => undefined);
  worker.kill('SIGKILL');
  await gone;
  return end;
}

test('a refund goes back once though a worker is killed before any of its statements', {
  timeout: 300_000,
}, async () => {
  let killed = 0;
  for (let killBefore = 5; killBefore <= mostStatements; killBefore += stride) {
    const order = await paidOrder(counter);
    await finish();
    expect(await payBack(counter, order.id)).toEqual(['ASKED']);
    const end = await work(killBefore);
    if (end === 'KILLED') await finish();
    expect({ killBefore, refunds: (await refundsOf(counter, order.id)).map(({ status }) => status) }).toEqual(
      {
        killBefore,
        refunds: ['DONE'],
      },
    );
    expect(await backAtPartner(counter, order.id)).toEqual(['2500 x 1']);
    if (end === 'DONE') break;
    killed += 1;
  }
  expect(killed, 'no kill has hit the refund').toBeGreaterThan(0);
  expect(killed).toBeLessThan(mostStatements / stride);
});
