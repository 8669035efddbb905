import { setTimeout as pause } from 'node:timers/promises';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WrittenRequest } from '@guichet/stack/testing/payment-requests.ts';
import { recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { count, openWindowDesk, tally, type WindowDesk, writeDue } from './window-desk.ts';

const each = 40;
/** Milliseconds until the end of the window. */
const lead = 1_500;
/** Milliseconds around the end of the window in which clients contest. */
const around = 400;

interface Kept extends Record<string, unknown> {
  readonly id: string;
  readonly status: string;
  readonly steps: number;
  /** Whether its last step was taken before the window ended. */
  readonly inTime: boolean;
}

async function contestAt(desk: WindowDesk, request: WrittenRequest, wait: number) {
  await pause(wait);
  const { codes } = await desk.contest(request, { reason: 'ALREADY_PAID' });
  return { id: request.id, codes };
}

test('a contest at the hour and the validation by itself that meet come to one outcome, the one that was answered', {
  timeout: 1_800_000,
}, async () => {
  await using desk = await openWindowDesk();
  const { billing } = desk;
  await using working = new AsyncDisposableStack();
  for (let worker = 0; worker < 3; worker += 1) working.use(await billing.startJobs());
  const figures = { contested: 0, closed: 0 };
  const times = rounds(4, 100);
  for (let round = 0; round < times; round += 1) {
    const now = (await databaseNow(billing.database.jobs)).epochMilliseconds;
    const requests = await writeDue(billing, each, lead);
    const waiting = lead - ((await databaseNow(billing.database.jobs)).epochMilliseconds - now);
    const sweeps = sweepAround(desk, waiting);
    const answers = await Promise.all(
      requests.map((request, index) =>
        contestAt(desk, request, waiting - around / 2 + (index * around) / each),
      ),
    );
    await sweeps;
    await expect.poll(async () => (await count(billing.database.jobs)).missed, { timeout: 60_000 }).toBe(0);
    const kept = await desk.rows<Kept>(sql`
      select request.id, request.status, count(*)::int as steps, max(step.at) < window_ends_at as "inTime"
      from payment_request as request join payment_request_transition as step on step.payment_request_id = request.id
      where request.id = any(${`{${requests.map(({ id }) => id).join(',')}}`}::uuid[]) group by request.id`);
    const byId = new Map(kept.map((row) => [row.id, row]));
    for (const { id, codes } of answers) {
      const isContested = codes.length === 0;
      figures[isContested ? 'contested' : 'closed'] += 1;
      expect({ codes, ...byId.get(id) }).toEqual({
        ...{ codes: isContested ? [] : ['WINDOW_CLOSED'], id, steps: 3 },
        ...{ status: isContested ? 'CONTESTED' : 'VALIDATED', inTime: isContested },
      });
    }
  }
  expect(figures.contested, 'no contest came in time: nothing met').toBeGreaterThan(0);
  expect(figures.closed, 'no contest came too late: nothing met').toBeGreaterThan(0);
  expect(await tally(billing.database.jobs)).toMatchObject({ early: 0, missed: 0, double: 0, broken: 0 });
  await recordProof(
    'request-window-races',
    'Contests at the hour at which a payment request is validated by itself',
    {
      Races: {
        rounds: times,
        'contests within 400 ms around the end of a window': times * each,
        'in time, and contested': figures.contested,
        'too late, told so, and validated': figures.closed,
        'with two outcomes, or another than was answered': 0,
        'workers at once': 3,
      },
    },
  );
});

/** Has the end looked for again and again around it: more often than anything in the product does. */
async function sweepAround({ billing }: WindowDesk, waiting: number): Promise<void> {
  await pause(waiting - around / 2);
  for (let sweep = 0; sweep < 20; sweep += 1) {
    await billing.database.jobs.execute(
      sql`select from graphile_worker.add_job('validate-due', job_key => ${`race:${sweep}`})`,
    );
    await pause(around / 20);
  }
}
