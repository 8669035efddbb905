import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Figures, recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellOrdererTask } from '../src/orders/order-notice.ts';
import { type OrderDesk, openOrderDesk } from './order-desk.ts';
import type { SettlingOrder } from './settling-process.ts';

const works = '9010003150000001';
const noLiability = '9010003750000005';

/** More statements than settling one payment sends: the last process is killed by nothing and says that all were tried. */
const mostStatements = 60;

let desk: OrderDesk;
beforeAll(async () => {
  desk = await openOrderDesk();
});
afterAll(async () => {
  await desk[Symbol.asyncDispose]();
  await recordProof('card-payments', 'Killed with -9 while a card payment is settled', figures);
});

const figures: Record<string, Figures> = {};

/** Every statement in `npm run proof`; in `npm test` one in fifteen, since each kill takes a process. */
const stride = rounds(15, 1);

const nothingIsLeft = () =>
  expect
    .poll(() => desk.rows(sql`select from graphile_worker._private_jobs where run_at <= now()`), {
      timeout: 30_000,
    })
    .toEqual([]);

/** Another worker, beside identity, takes over what a dead one has left: what that one could not tell identity, this one tells at once. */
async function finish(): Promise<void> {
  await desk.rows(sql`select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id,
    lateral graphile_worker.reschedule_jobs(array[j.id], run_at => now()) where t.identifier = ${tellOrdererTask}`);
  await using _jobs = await desk.billing.startJobs();
  await nothingIsLeft();
}

/** Starts a worker that dies before its nth statement, and waits until it died or has nothing left to do. */
async function work(killBefore: number): Promise<'KILLED' | 'DONE'> {
  const order: SettlingOrder = {
    databaseUrl: desk.options.databaseUrl,
    secretsDirectory: desk.options.secretsDirectory,
    settings: desk.settings,
    killBefore,
  };
  const worker = fork(join(import.meta.dirname, 'settling-process.ts'), [JSON.stringify(order)]);
  const gone = once(worker, 'exit').then(([, signal]) => signal);
  const isDone = nothingIsLeft().then(() => 'DONE' as const);
  const end = await Promise.race([gone.then(() => 'KILLED' as const), isDone]);
  isDone.catch(() => undefined);
  worker.kill('SIGKILL');
  await gone;
  return end;
}

test.each([
  {
    ...{ course: 'is taken once', card: works, status: 'CAPTURED', captures: 1 },
    ...{ stands: 'CONFIRMED', steps: ['AWAITING_PAYMENT', 'CONFIRMED'], told: ['ORDER_CONFIRMED'] },
  },
  {
    ...{ course: 'is given back once', card: noLiability, status: 'CANCELLED', captures: 0 },
    ...{ stands: 'AWAITING_PAYMENT', steps: ['AWAITING_PAYMENT'], told: [] },
  },
])(
  'a payment $course, and its order with it, though a worker is killed before any of the statements that settle it',
  { timeout: 300_000 },
  async ({ course, card, status, captures, ...expected }) => {
    let killed = 0;
    for (let killBefore = 1; killBefore <= mostStatements; killBefore += stride) {
      const { order, settlement } = await desk.place('claire', desk.entry());
      const id = order?.id ?? '';
      await desk.comeBack(await desk.act(settlement?.redirectUrl, { number: card, act: 'pay' }));
      const end = await work(killBefore);
      await finish();
      const [attempt] = await desk.attempts(id);
      const seen = await desk.order('claire', id);
      const late = await desk.rows(
        sql`select from audit_entry where subject = ${`Order:${id}`} and action = 'order.paidLate'`,
      );
      expect({
        ...{ killBefore, status: attempt?.status, stands: seen?.status, told: await desk.told(id) },
        ...{ steps: seen?.history.map(({ to }) => to), late: late.length },
      }).toEqual({ killBefore, status, late: 0, ...expected });
      expect(await desk.atPartner(attempt?.partner_order_id ?? '')).toMatchObject({ captures });
      if (end === 'DONE') break;
      killed += 1;
    }
    expect(killed, 'no kill has hit the settling').toBeGreaterThan(rounds(1, 8));
    expect(killed).toBeLessThan(mostStatements / stride);
    figures[`A payment ${course}`] = {
      'workers killed, each before another statement': killed,
      'captures of a payment': captures,
      'payments lost, or settled twice': 0,
      'orders confirmed twice, or told of twice': 0,
    };
  },
);
