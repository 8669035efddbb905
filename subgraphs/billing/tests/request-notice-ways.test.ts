import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import {
  newPaymentRequest,
  type WrittenRequest,
  writePaymentRequests,
} from '@guichet/stack/testing/payment-requests.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { remindClientTask } from '../src/payment-requests/remind-client.ts';
import { tellClientTask } from '../src/payment-requests/request-telling.ts';
import { openBilling } from '../src/service.ts';
import { readBillingSettings } from '../src/settings.ts';
import { type NoticeAnswer, openWindowDesk, playIdentity, type WindowDesk } from './window-desk.ts';

/** Receipts and reminders are looked after until somebody took them, so that identity can write the other way what nobody takes on the first. */
let desk: WindowDesk;
beforeAll(async () => {
  desk = await openWindowDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
beforeEach(() => desk.rows(sql`delete from graphile_worker._private_jobs`));

const onItsWay = { handedOverAt: null, hasFailed: false };
const taken = () => ({ handedOverAt: Temporal.Now.instant().toString(), hasFailed: false });
const refused = { handedOverAt: null, hasFailed: true };

async function waiting(): Promise<WrittenRequest> {
  const now = await databaseNow(desk.billing.database.jobs);
  const request = newPaymentRequest(now.add({ hours: 23 }));
  await writePaymentRequests(desk.billing.database.jobs, [request]);
  return request;
}

/** Billing at work beside an identity that gives these answers one after the other, the last again and again. Which keys it was asked for. */
async function work(...answers: readonly NoticeAnswer[]) {
  await using opened = new AsyncDisposableStack();
  const asked: string[] = [];
  const peers = () =>
    playIdentity(({ key }) => answers[Math.min(asked.push(key), answers.length) - 1] ?? null);
  const options = { ...desk.place, log: openTestLog('worker', 'nothing'), peers };
  const billing = opened.use(await openBilling(options, readBillingSettings({})));
  opened.use(await billing.startJobs());
  const closing = opened.move();
  return { asked, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

/** In how many seconds the jobs of a task are due. */
async function due(task: string) {
  const rows = await desk.rows<{ seconds: number }>(sql`
    select round(extract(epoch from run_at - now()))::int as seconds from graphile_worker._private_jobs as job
    join graphile_worker._private_tasks as task on task.id = job.task_id
    where task.identifier = ${task} and job.locked_at is null and attempts = 0`);
  return rows.map(({ seconds }) => seconds);
}

/** Until a job looks again, which then is due at once. */
async function passTime(task: string, from: number, to: number) {
  await expect.poll(() => due(task)).toEqual([expect.toSatisfy((s: number) => s > from && s <= to)]);
  await desk.rows(sql`update graphile_worker._private_jobs set run_at = now()`);
}

const remind = ({ id }: WrittenRequest) =>
  addJob(
    desk.billing.database.jobs,
    remindClientTask,
    { paymentRequestId: id },
    { key: `remind-client:${id}` },
  );

const look = async ({ id }: WrittenRequest) =>
  (
    await desk.rows<{ ends: string; reminded: string | null; status: string }>(
      sql`select window_ends_at as ends, reminded_at as reminded, status from payment_request where id = ${id}`,
    )
  )[0];

test('a receipt is asked for by its key, ever later, until a carrier took it', async () => {
  const request = await waiting();
  await using working = await work(onItsWay, onItsWay, onItsWay, taken());
  expect((await desk.validate(request)).codes).toEqual([]);
  await passTime(tellClientTask, 20, 30);
  await passTime(tellClientTask, 290, 300);
  await passTime(tellClientTask, 3_590, 3_600);
  await expect.poll(() => working.asked.length).toBe(4);
  expect(new Set(working.asked)).toEqual(new Set([`payment-request:${request.id}:VALIDATED`]));
  await expect.poll(() => due(tellClientTask)).toEqual([]);
});

test('a receipt that goes on neither way, or to nobody, is left', async () => {
  for (const answer of [refused, null]) {
    const request = await waiting();
    await using working = await work(onItsWay, answer);
    expect((await desk.contest(request, { reason: 'OTHER', comment: 'Jamais venu.' })).codes).toEqual([]);
    await passTime(tellClientTask, 20, 30);
    await expect.poll(() => working.asked.length).toBe(2);
    await expect.poll(() => due(tellClientTask)).toEqual([]);
  }
});

test('a reminder is looked after in the same way, noted once, and leaves the window as it is', async () => {
  const request = await waiting();
  const before = await look(request);
  await using working = await work(onItsWay, refused);
  await remind(request);
  await expect.poll(async () => (await look(request))?.reminded).not.toBeNull();
  const noted = await look(request);
  await passTime(remindClientTask, 20, 30);
  await expect.poll(() => working.asked.length).toBe(2);
  await expect.poll(() => due(remindClientTask)).toEqual([]);
  expect(await look(request)).toEqual(noted);
  expect(noted).toMatchObject({ ends: before?.ends, status: 'AWAITING_CLIENT' });
});

test('a reminder that is still looked after ends with the answer of the client', async () => {
  const request = await waiting();
  await using working = await work(onItsWay);
  await remind(request);
  // It was told once, and is to be looked after half a minute later.
  await expect.poll(() => working.asked.length).toBe(1);
  await expect.poll(async () => (await due(remindClientTask))[0] ?? 0).toBeGreaterThanOrEqual(20);
  expect((await desk.validate(request)).codes).toEqual([]);
  await desk.rows(
    sql`update graphile_worker._private_jobs set run_at = now() where key like 'remind-client:%'`,
  );
  await expect.poll(() => due(remindClientTask)).toEqual([]);
  expect(working.asked.filter((key) => key.endsWith('REMINDER'))).toHaveLength(1);
});
