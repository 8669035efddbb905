import { randomUUIDv7 } from 'node:crypto';
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
import { askClientTask } from '../src/payment-requests/request-telling.ts';
import { sweepsAt } from '../src/payment-requests/request-window.ts';
import { validateDueTask } from '../src/payment-requests/validate-due.ts';
import { openBilling } from '../src/service.ts';
import { readBillingSettings } from '../src/settings.ts';
import {
  type AskedNotice,
  type NoticeAnswer,
  openWindowDesk,
  playIdentity,
  tally,
  type WindowDesk,
} from './window-desk.ts';

let desk: WindowDesk;
beforeAll(async () => {
  desk = await openWindowDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
beforeEach(() => desk.rows(sql`delete from graphile_worker._private_jobs`));

const now = () => databaseNow(desk.billing.database.jobs);
const hours = (count: number) => ({ hours: count });

/** A request that waits for its client's answer, or is not told yet for null. */
async function written(endsIn: Temporal.DurationLike | null, some: Partial<WrittenRequest> = {}) {
  const request = newPaymentRequest(endsIn === null ? null : (await now()).add(endsIn), some);
  await writePaymentRequests(desk.billing.database.jobs, [request]);
  return request;
}

interface Stored extends Record<string, unknown> {
  readonly status: string;
  readonly validation: string | null;
  readonly notified: string | null;
  readonly ends: string | null;
  readonly reminded: boolean;
  readonly contest: string | null;
  readonly comment: string | null;
  readonly steps: readonly string[];
}

async function look({ id }: WrittenRequest): Promise<Stored> {
  const [row] = await desk.rows<Stored>(sql`
    select status, validation, notified_at as notified, window_ends_at as ends, reminded_at is not null as reminded,
      contest_reason as contest, contest_comment as comment,
      (select jsonb_agg(to_status || coalesce(' ' || reason, '') order by request_version) from payment_request_transition
        where payment_request_id = request.id) as steps
    from payment_request as request where id = ${id}`);
  if (!row) throw new Error('There is no such request');
  return row;
}

/** The jobs that wait for a request, and for sweeps. */
function jobs() {
  return desk.rows<{ task: string; at: string }>(sql`
    select identifier as task, run_at as at from graphile_worker._private_jobs as job
    join graphile_worker._private_tasks as task on task.id = job.task_id order by 1, 2`);
}

/** A worker of billing beside an identity that answers so. */
async function work(answer: (asked: AskedNotice) => NoticeAnswer) {
  await using opened = new AsyncDisposableStack();
  const options = { ...desk.place, log: openTestLog('worker', 'nothing') };
  const billing = opened.use(
    await openBilling({ ...options, peers: () => playIdentity(answer) }, readBillingSettings({})),
  );
  opened.use(await billing.startJobs());
  const closing = opened.move();
  return { [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

const idle = () => work(() => ({ handedOverAt: null, hasFailed: false }));

const sweep = () => addJob(desk.billing.database.jobs, validateDueTask, {}, { key: 'swept-by-hand' });

test('a client validates what his provider asks for, and provider and client are told', async () => {
  const request = await written(hours(20));
  const { request: answered, codes } = await desk.validate(request);
  expect(codes).toEqual([]);
  expect(answered).toMatchObject({ status: 'VALIDATED', validation: 'CLIENT' });
  expect((await look(request)).steps).toEqual(['RECEIVED', 'AWAITING_CLIENT', 'VALIDATED']);
  expect((await jobs()).map(({ task }) => task)).toEqual(['tell-client', 'tell-provider']);
});

test.each([
  { reason: 'INVOICE_WRONG', comment: null, step: 'CONTESTED INVOICE_WRONG' },
  { reason: 'ALREADY_PAID', comment: ' Payé le 3. ', step: 'CONTESTED ALREADY_PAID: Payé le 3.' },
  {
    reason: 'OTHER',
    comment: 'Personne n’est venu.',
    step: 'CONTESTED OTHER: Personne n’est venu.',
  },
])('a client contests with the reason $reason', async ({ reason, comment, step }) => {
  const request = await written(hours(20));
  const { request: answered, codes } = await desk.contest(request, { reason, comment });
  expect(codes).toEqual([]);
  expect(answered).toMatchObject({ status: 'CONTESTED', validation: null });
  const kept = await look(request);
  expect(kept).toMatchObject({ contest: reason, comment: comment?.trim() ?? null });
  expect(kept.steps.at(-1)).toBe(step);
});

test.each([
  { typed: {}, code: 'FIELD_REQUIRED', path: ['reason'] },
  { typed: { reason: 'OTHER' }, code: 'FIELD_REQUIRED', path: ['comment'] },
  { typed: { reason: 'OTHER', comment: '123456789' }, code: 'CONTEST_COMMENT_TOO_SHORT', path: ['comment'] },
  { typed: { reason: 'OTHER', comment: 'x'.repeat(501) }, code: 'FIELD_TOO_LONG', path: ['comment'] },
  { typed: { reason: 'ALREADY_PAID', comment: 'x'.repeat(501) }, code: 'FIELD_TOO_LONG', path: ['comment'] },
])('what is wrong with a contest is said where it stands: $code at $path', async ({ typed, code, path }) => {
  const request = await written(hours(20));
  const { request: answered, problems } = await desk.contest(request, typed);
  expect(problems).toMatchObject([{ code, path }]);
  expect(answered).toMatchObject({ status: 'AWAITING_CLIENT' });
  expect((await look(request)).steps).toHaveLength(2);
});

test.each(['x'.repeat(10), 'x'.repeat(500)])(
  'a comment of OTHER has 10 to 500 characters',
  async (comment) => {
    expect((await desk.contest(await written(hours(20)), { reason: 'OTHER', comment })).codes).toEqual([]);
  },
);

test('who contests too late is told until when he could, in Swiss time, whether the sweep has come by or not', async () => {
  const request = await written({ seconds: -1 });
  const zoned = request.windowEndsAt?.toZonedDateTimeISO('Europe/Zurich').toPlainTime().toString();
  const late = await desk.contest(request, { reason: 'ALREADY_PAID' });
  expect(late.codes).toEqual(['WINDOW_CLOSED']);
  expect(late.problems[0]?.message).toContain(zoned?.slice(0, 5));
  expect(late.request).toMatchObject({ status: 'AWAITING_CLIENT' });
  await sweep();
  await using _working = await idle();
  await expect.poll(() => look(request)).toMatchObject({ status: 'VALIDATED', validation: 'AUTOMATIC' });
  expect((await desk.contest(request, { reason: 'ALREADY_PAID' })).codes).toEqual(['WINDOW_CLOSED']);
  expect((await desk.validate(request)).codes).toEqual(['WINDOW_CLOSED']);
});

test('a request is its client’s alone to answer', async () => {
  const request = await written(hours(20));
  const stranger = randomUUIDv7();
  expect(await desk.validate(request, stranger)).toMatchObject({ request: null, codes: ['NOT_FOUND'] });
  expect((await desk.contest(request, { reason: 'ALREADY_PAID' }, stranger)).codes).toEqual(['NOT_FOUND']);
  expect((await desk.validate(request, null)).codes).toEqual(['UNAUTHENTICATED']);
  expect(await look(request)).toMatchObject({ status: 'AWAITING_CLIENT' });
});

test.each(['RECEIVED', 'NOTICE_FAILED'] as const)(
  'a request that nobody was told of (%s) is not answered, and nothing happens to it by itself',
  async (status) => {
    const request = await written(null, { status });
    expect((await desk.validate(request)).codes).toEqual(['WINDOW_NOT_OPEN']);
    expect((await desk.contest(request, { reason: 'ALREADY_PAID' })).codes).toEqual(['WINDOW_NOT_OPEN']);
    const due = await written({ seconds: -1 });
    await sweep();
    await using _working = await idle();
    await expect.poll(() => look(due)).toMatchObject({ status: 'VALIDATED' });
    expect(await look(request)).toMatchObject({ status, validation: null, ends: null });
  },
);

test('an answer is given once: who comes again hears which it was', async () => {
  const request = await written(hours(20));
  await desk.contest(request, { reason: 'ALREADY_PAID' });
  const again = await desk.validate(request);
  expect(again.codes).toEqual(['REQUEST_NOT_WAITING']);
  expect(again.problems[0]?.message).toContain('contestée');
  expect((await look(request)).steps).toHaveLength(3);
});

test('of two answers at once one holds', async () => {
  const request = await written(hours(20));
  const answers = await Promise.all([
    desk.validate(request),
    desk.contest(request, { reason: 'ALREADY_PAID' }),
    desk.validate(request),
  ]);
  expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
  expect((await look(request)).steps).toHaveLength(3);
});

test('the hours run from the hand-over of the notice: until then identity is asked again', async () => {
  const request = await written(null, { createdAt: await now() });
  await addJob(desk.billing.database.jobs, askClientTask, { paymentRequestId: request.id });
  const asked: AskedNotice[] = [];
  let handedOverAt = '';
  {
    await using _working = await work((notice) => {
      asked.push(notice);
      if (notice.kind !== 'ASKED' || asked.length < 3) return { handedOverAt: null, hasFailed: false };
      handedOverAt ||= Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
      return { handedOverAt, hasFailed: false };
    });
    await expect.poll(() => look(request)).toMatchObject({ status: 'AWAITING_CLIENT' });
  }
  const kept = await look(request);
  const told = Temporal.Instant.from(kept.notified ?? '');
  const ends = Temporal.Instant.from(kept.ends ?? '');
  // The clocks of carrier and database may differ by a moment, and the database's own wins.
  expect(Math.abs(told.since(Temporal.Instant.from(handedOverAt)).total('milliseconds'))).toBeLessThan(1_000);
  expect(ends.since(told).total('hours')).toBe(48);
  expect(asked.map(({ key, kind, windowEndsAt }) => ({ key, kind, windowEndsAt }))).toEqual(
    Array(3).fill({ key: `payment-request:${request.id}:ASKED`, kind: 'ASKED', windowEndsAt: null }),
  );
  const waiting = (await jobs()).map(({ task, at }) => [task, Temporal.Instant.from(at).epochMilliseconds]);
  expect(waiting).toEqual(
    expect.arrayContaining([
      [remindClientTask, ends.subtract({ hours: 24 }).epochMilliseconds],
      [validateDueTask, sweepsAt(ends).epochMilliseconds],
    ]),
  );
});

test.each([
  { what: 'no carrier takes the notice', notice: { handedOverAt: null, hasFailed: true } },
  { what: 'the account is gone', notice: null },
])('where $what, no hour runs and nothing is validated', async ({ notice }) => {
  const request = await written(null);
  await addJob(desk.billing.database.jobs, askClientTask, { paymentRequestId: request.id });
  await using _working = await work(() => notice);
  await expect.poll(() => look(request)).toMatchObject({ status: 'NOTICE_FAILED', ends: null });
});

test('an identity that is away is asked again, and a request that was taken back meanwhile is left alone', async () => {
  const [request, cancelled] = [await written(null), await written(null)];
  let isAway = true;
  for (const { id } of [request, cancelled])
    await addJob(desk.billing.database.jobs, askClientTask, { paymentRequestId: id });
  const asked = new Set<string>();
  await using _working = await work(({ requestId }) => {
    asked.add(requestId);
    if (isAway) throw new Error('Identity is away');
    return { handedOverAt: Temporal.Now.instant().toString(), hasFailed: false };
  });
  await expect.poll(() => asked.size).toBe(2);
  await desk.rows(sql`update payment_request set status = 'CANCELLED' where id = ${cancelled.id}`);
  isAway = false;
  await expect.poll(() => look(request)).toMatchObject({ status: 'AWAITING_CLIENT' });
  expect(await look(cancelled)).toMatchObject({ status: 'CANCELLED', ends: null });
});

test('a client who has not answered is reminded once, and one who has is not', async () => {
  const [waiting, answered, ended] = [
    await written(hours(23)),
    await written(hours(23)),
    await written({ seconds: -1 }),
  ];
  await desk.validate(answered);
  const reminded: string[] = [];
  const remind = ({ id }: WrittenRequest, time: number) =>
    addJob(
      desk.billing.database.jobs,
      remindClientTask,
      { paymentRequestId: id },
      { key: `${remindClientTask}:${id}:${time}` },
    );
  await using _working = await work(({ kind, requestId }) => {
    if (kind === 'REMINDER') reminded.push(requestId);
    return { handedOverAt: Temporal.Now.instant().toString(), hasFailed: false };
  });
  for (const request of [waiting, answered, ended]) await remind(request, 1);
  await expect.poll(() => look(waiting)).toMatchObject({ reminded: true, status: 'AWAITING_CLIENT' });
  await remind(waiting, 2);
  await expect.poll(async () => (await jobs()).filter(({ task }) => task === remindClientTask)).toEqual([]);
  expect(reminded).toEqual([waiting.id]);
});

test('a request that somebody holds at its hour keeps no other waiting, and is validated when he lets go', async () => {
  const [held, other] = [await written({ seconds: -1 }), await written({ seconds: -1 })];
  await using _working = await idle();
  await desk.billing.database.transaction(async (tx) => {
    await tx.execute(sql`select from payment_request where id = ${held.id} for update`);
    await sweep();
    await expect.poll(() => look(other)).toMatchObject({ status: 'VALIDATED' });
    expect(await look(held)).toMatchObject({ status: 'AWAITING_CLIENT' });
  });
  await expect.poll(() => look(held)).toMatchObject({ status: 'VALIDATED', validation: 'AUTOMATIC' });
  expect(await tally(desk.billing.database.jobs)).toMatchObject({ early: 0, double: 0, broken: 0 });
});
