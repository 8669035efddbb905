import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProvider, openPaymentDesk, type PaymentDesk } from './payment-desk.ts';

let desk: PaymentDesk;
let jobs: AsyncDisposable;
beforeAll(async () => {
  desk = await openPaymentDesk();
  jobs = await desk.billing.startJobs();
});
afterAll(async () => {
  await jobs[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

const provider = newProvider();

test('a request that is taken back is told to provider and client, by a key of its own however often the job is done', async () => {
  const client = desk.client(provider);
  const { request } = await desk.create(provider.program, desk.entry(client));
  const id = request?.id ?? '';
  await desk.cancel(provider.program, id, 'Le client a déjà payé.');
  const told = () => desk.told.filter(({ key }) => String(key).includes(id));
  await expect.poll(() => told().filter(({ key }) => !String(key).endsWith('ASKED')).length).toBe(2);
  expect(told()).toContainEqual({
    ...{ key: `payment-request:${id}:2`, type: 'PAYMENT_REQUEST_CANCELLED', at: expect.any(String) },
    ...{ providerId: provider.providerId, clientId: client.id, paymentRequestId: id },
  });
  expect(told()).toContainEqual(
    expect.objectContaining({
      ...{ key: `payment-request:${id}:CANCELLED`, kind: 'CANCELLED', accountId: client.accountId },
      ...{ requestId: id, providerName: 'Exemple Services', totalMinor: '12501', clientShareMinor: '6251' },
      ...{ windowEndsAt: null, isAutomatic: null },
    }),
  );
  await addJob(desk.billing.database.jobs, 'tell-client', { paymentRequestId: id, version: 2 });
  await expect.poll(() => told().filter(({ key }) => String(key).endsWith('CANCELLED')).length).toBe(2);
  const keys = told().map(({ key }) => key);
  expect(new Set(keys.filter((key) => String(key).endsWith('CANCELLED'))).size).toBe(1);
});

test('a client whom no notice has reached hears nothing of a request that is taken back', async () => {
  const { request } = await desk.create(provider.program, desk.entry(desk.client(provider)));
  const id = request?.id ?? '';
  await desk.rows(sql`update payment_request set status = 'NOTICE_FAILED' where id = ${id}`);
  await desk.cancel(provider.program, id, 'Le client a déjà payé.');
  await expect.poll(() => desk.told.some(({ key }) => key === `payment-request:${id}:2`)).toBe(true);
  const left = await desk.rows(
    sql`select key from graphile_worker.jobs where key like ${`tell-client:${id}%`}`,
  );
  expect(left).toEqual([]);
  expect(desk.told.some(({ key }) => key === `payment-request:${id}:CANCELLED`)).toBe(false);
});
