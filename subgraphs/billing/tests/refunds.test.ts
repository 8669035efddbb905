import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPayingCounter, type PayingCounter } from './card-desk.ts';
import { backAtPartner, clerk, paidOrder, payBack, refundsOf } from './refund-desk.ts';

let counter: PayingCounter;
let jobs: AsyncDisposable;
beforeAll(async () => {
  counter = await openPayingCounter();
  jobs = await counter.billing.startJobs();
});
afterAll(async () => {
  await jobs[Symbol.asyncDispose]();
  await counter[Symbol.asyncDispose]();
});

const timeout = 30_000;

/** An order that a card has paid, once that is settled. */
async function settled(card?: string, some?: object) {
  const order = await paidOrder(counter, card, some);
  await expect.poll(async () => (await counter.attempts(order.id))[0]?.status, { timeout }).toBe('CAPTURED');
  return order;
}

const ended = (orderId: string) =>
  expect.poll(async () => (await refundsOf(counter, orderId)).map(({ status }) => status), { timeout });

test('an order is paid back to its card: opened at the partner’s, and captured there', async () => {
  const order = await settled();
  expect(await payBack(counter, order.id)).toEqual(['ASKED']);
  await ended(order.id).toEqual(['DONE']);
  expect(await backAtPartner(counter, order.id)).toEqual(['2500 x 1']);
});

test('of two clerks who saw the same amount one pays back, and the other reads what is left', async () => {
  const order = await settled();
  const answers = await Promise.all([payBack(counter, order.id), payBack(counter, order.id)]);
  expect(answers.flat().toSorted()).toEqual(['ASKED', 'REFUND_AMOUNT_CHANGED']);
  await ended(order.id).toEqual(['DONE']);
  expect(await backAtPartner(counter, order.id)).toEqual(['2500 x 1']);
});

test('in parts no more goes back than was paid, and a key pays back once', async () => {
  const order = await settled();
  const key = randomUUIDv7();
  expect(await payBack(counter, order.id, { amount: '10', key })).toEqual(['ASKED']);
  await ended(order.id).toEqual(['DONE']);
  expect(await payBack(counter, order.id, { amount: '10', key })).toEqual(['DONE']);
  expect(await payBack(counter, order.id, { amount: '20', available: '15' })).toEqual(['REFUND_TOO_HIGH']);
  expect(await payBack(counter, order.id, { amount: '15', available: '15' })).toEqual(['ASKED']);
  await ended(order.id).toEqual(['DONE', 'DONE']);
  expect(await backAtPartner(counter, order.id)).toEqual(['1000 x 1', '1500 x 1']);
});

test.each([
  ['9010900000000120', 'whose opening got no answer'],
  ['9010900000000138', 'whose capture got no answer'],
])('a refund (%s) %s is asked after, and goes back once', { timeout: 90_000 }, async (card) => {
  const order = await settled(card);
  await payBack(counter, order.id);
  await expect
    .poll(async () => (await refundsOf(counter, order.id)).map(({ status }) => status), { timeout: 60_000 })
    .toEqual(['DONE']);
  expect(await backAtPartner(counter, order.id)).toEqual(['2500 x 1']);
});

test('what the partner refuses can be paid back again', async () => {
  const order = await settled('9010900000000146');
  await payBack(counter, order.id);
  await ended(order.id).toEqual(['REFUSED']);
  expect(await payBack(counter, order.id)).toEqual(['ASKED']);
});

test('what nobody is sure of counts as paid back until finance says otherwise', async () => {
  const order = await settled('9010900000000153');
  await payBack(counter, order.id);
  await ended(order.id).toEqual(['UNCLEAR']);
  expect(await payBack(counter, order.id)).toEqual(['REFUND_AMOUNT_CHANGED']);
  const { unclearRefunds } = await counter.ask<{
    unclearRefunds: readonly { id: string; version: number; orderId: string; doubt: string }[];
  }>(clerk, '{ unclearRefunds { id version orderId doubt advice reference } }');
  const listed = unclearRefunds.find(({ orderId }) => orderId === order.id);
  expect(listed).toMatchObject({ doubt: 'OUTCOME_UNKNOWN' });
  const clear = () =>
    counter.ask<{ clearRefund: { problems: readonly { code: string }[] } }>(
      clerk,
      'mutation ($id: ID!, $version: Int!) { clearRefund(id: $id, version: $version, way: NOT_DONE, note: "Journal") { problems { code } } }',
      { id: listed?.id, version: listed?.version },
    );
  expect((await clear()).clearRefund.problems).toEqual([]);
  expect((await clear()).clearRefund.problems).toEqual([{ code: 'REFUND_NOT_UNCLEAR' }]);
  expect(await payBack(counter, order.id)).toEqual(['ASKED']);
});

test('nobody pays back his own order, an old one, or one that no card paid', async () => {
  const own = await settled(undefined, { ownerAccountId: clerk.id });
  expect(await payBack(counter, own.id)).toEqual(['FINANCE_OF_ONESELF']);
  const old = await settled();
  await counter.rows(sql`update service_order set confirmed_at = now() - interval '13 months',
    month = to_char((now() - interval '13 months') at time zone 'Europe/Zurich', 'YYYY-MM') where id = ${old.id}`);
  expect(await payBack(counter, old.id)).toEqual(['REFUND_TOO_LATE']);
  expect(await payBack(counter, randomUUIDv7())).toEqual(['NOT_FOUND']);
});
