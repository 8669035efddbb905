import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Figures, recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newOrder, openPayingCounter, type PayingCounter } from './card-desk.ts';
import type { SettlingOrder } from './settling-process.ts';

const works = '9010003150000001';
const noLiability = '9010003750000005';

/** More statements than settling one payment sends: the last process is killed by nothing and says that all were tried. */
const mostStatements = 40;

let counter: PayingCounter;
beforeAll(async () => {
  counter = await openPayingCounter();
});
afterAll(async () => {
  await counter[Symbol.asyncDispose]();
  await recordProof('card-payments', 'Killed with -9 while a card payment is settled', figures);
});

const figures: Record<string, Figures> = {};

/** Every statement in `npm run proof`; in `npm test` one in fifteen, since each kill takes a process. */
const stride = rounds(15, 1);

const nothingIsLeft = () =>
  expect
    .poll(() => counter.rows(sql`select from graphile_worker._private_jobs where run_at <= now()`), {
      timeout: 30_000,
    })
    .toEqual([]);

/** Another worker takes over what a dead one has left. */
async function finish(): Promise<void> {
  await using _jobs = await counter.billing.startJobs();
  await nothingIsLeft();
}

/** Starts a worker that dies before its nth statement, and waits until it died or has nothing left to do. */
async function work(killBefore: number): Promise<'KILLED' | 'DONE'> {
  const order: SettlingOrder = {
    databaseUrl: counter.options.databaseUrl,
    secretsDirectory: counter.options.secretsDirectory,
    settings: counter.settings,
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
  { course: 'is taken once', card: works, status: 'CAPTURED', told: ['paid'], captures: 1 },
  { course: 'is given back once', card: noLiability, status: 'CANCELLED', told: ['notPaid'], captures: 0 },
])(
  'a payment $course though a worker is killed before any of the statements that settle it',
  { timeout: 300_000 },
  async ({ course, card, status, told, captures }) => {
    let killed = 0;
    for (let killBefore = 1; killBefore <= mostStatements; killBefore += stride) {
      const order = newOrder();
      const { redirectUrl } = await counter.open(order);
      const returnUrl = await counter.act(redirectUrl, { number: card, act: 'pay' });
      await fetch(returnUrl ?? '', { redirect: 'manual' });
      const end = await work(killBefore);
      if (end === 'KILLED') await finish();
      const [attempt] = await counter.attempts(order.id);
      expect({ killBefore, status: attempt?.status, told: await counter.told(order.id) }).toEqual({
        killBefore,
        status,
        told,
      });
      expect(await counter.atPartner(attempt?.partner_order_id ?? '')).toMatchObject({ captures });
      if (end === 'DONE') break;
      killed += 1;
    }
    expect(killed, 'no kill has hit the settling').toBeGreaterThan(rounds(1, 8));
    expect(killed).toBeLessThan(mostStatements / stride);
    figures[`A payment ${course}`] = {
      'workers killed, each before another statement': killed,
      'captures of a payment': captures,
      'payments lost, or settled twice': 0,
    };
  },
);
