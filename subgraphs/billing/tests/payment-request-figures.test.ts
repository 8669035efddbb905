import { randomUUIDv7 } from 'node:crypto';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { newPaymentRequest, writePaymentRequests } from '@guichet/stack/testing/payment-requests.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProvider, openPaymentDesk, type PaymentDesk, person } from './payment-desk.ts';

let desk: PaymentDesk;
const finance = person(randomUUIDv7(), 'FINANCE');
const clients = Array.from({ length: 6 }, () => randomUUIDv7());

/** Requests of 125.01 EUR, handed over at an instant, one to each of so many clients. */
async function plant(count: number, handedOver: string) {
  const requests = Array.from({ length: count }, (_, index) =>
    newPaymentRequest(Temporal.Instant.from(handedOver).add({ hours: 48 }), {
      ownerAccountId: clients[index] ?? '',
    }),
  );
  await writePaymentRequests(desk.billing.database.jobs, requests);
  return requests.map(({ id }) => id);
}

/** The step that ends what was handed over, as the client or billing took it. */
const end = (ids: readonly string[], to: string, hours: number, actor: string) =>
  desk.rows(sql`insert into payment_request_transition (office, payment_request_id, owner_account_id, request_version, from_status, to_status, actor, at, hash)
    select office, id, owner_account_id, 3, 'AWAITING_CLIENT', ${to}, case ${actor} when 'client' then owner_account_id::text else ${actor} end,
      notified_at + make_interval(hours => ${hours}), id::text
    from payment_request where id::text = any(string_to_array(${ids.join(',')}, ','))`);

beforeAll(async () => {
  desk = await openPaymentDesk();
  const may = await plant(6, '2026-05-04T08:00:00Z');
  await end(may.slice(0, 5), 'VALIDATED', 36, 'client');
  await end(may.slice(5), 'CONTESTED', 12, 'client');
  // In Geneva, July has begun.
  await end(await plant(3, '2026-06-30T22:30:00Z'), 'VALIDATED', 48, 'billing');
});
afterAll(() => desk[Symbol.asyncDispose]());

const query = `query ($by: [PaymentRequestFigureGroup!]!, $filter: PaymentRequestFigureFilter) {
  paymentRequestFigures(groupBy: $by, filter: $filter) { smallestGroup groups { status month validation isSuppressed figures {
    requests clients notNotified awaitingClient validatedByClient validatedAutomatically contested cancelled
    total { amount currency } clientShare { amount } answer { medianDays ninetiethPercentileDays } } } } }`;

interface Counted {
  readonly paymentRequestFigures: {
    readonly smallestGroup: number | null;
    readonly groups: readonly { readonly isSuppressed: boolean; readonly figures: object | null }[];
  };
}

const count = async (asker: PassportHolder, by: readonly string[], filter: object = {}) => {
  const { data, codes } = await desk.ask<Counted | null>(asker, query, { by, filter });
  return { ...data?.paymentRequestFigures, codes };
};

test('requests are counted in exactly one group each, by the months of Geneva', async () => {
  expect((await count(finance, ['MONTH'])).groups).toMatchObject([
    {
      month: '2026-05',
      figures: {
        ...{ requests: 6, clients: 6, awaitingClient: 0, validatedByClient: 5, validatedAutomatically: 0 },
        ...{ contested: 1, total: { amount: '750.06', currency: 'EUR' }, clientShare: { amount: '375.06' } },
        answer: { medianDays: '1.50', ninetiethPercentileDays: '1.50' },
      },
    },
    {
      month: '2026-07',
      figures: { requests: 3, validatedAutomatically: 3, validatedByClient: 0, answer: null },
    },
  ]);
});

test('who validated makes groups, and what nobody did is one of its own', async () => {
  expect((await count(finance, ['VALIDATION'])).groups).toMatchObject([
    { validation: 'AUTOMATIC', figures: { requests: 3 } },
    { validation: 'CLIENT', figures: { requests: 5 } },
    { validation: null, figures: { requests: 1, contested: 1 } },
  ]);
});

test('on an earlier day they stood where they stood then', async () => {
  const { groups } = await count(finance, ['REQUEST_STATUS'], { asOf: '2026-05-04' });
  expect(groups).toMatchObject([
    { status: 'AWAITING_CLIENT', figures: { requests: 5, awaitingClient: 5, validatedByClient: 0 } },
    { status: 'CONTESTED', figures: { requests: 1, contested: 1 } },
  ]);
});

test('nothing counts nothing', async () => {
  const { groups } = await count(finance, [], { createdFrom: '2024-01-01', createdUntil: '2024-02-01' });
  expect(groups).toMatchObject([{ figures: { requests: 0, total: { amount: '0.00' }, answer: null } }]);
});

test('a dashboard of the office gets no small group, and no other office, provider or person anything', async () => {
  const dashboard = (office: string): PassportHolder => ({
    ...{ kind: 'CLIENT', subject: randomUUIDv7(), scopes: ['FIGURES'] },
    roles: [{ office, role: 'PROGRAM' }],
  });
  const { smallestGroup, groups } = await count(dashboard('PERSONAL_SERVICES'), ['MONTH', 'REQUEST_STATUS']);
  expect(smallestGroup).toBe(5);
  expect(groups?.filter(({ figures }) => figures !== null)).toEqual([]);
  expect((await count(dashboard('PERSONAL_SERVICES'), [])).groups).toMatchObject([
    { figures: { requests: 9 } },
  ]);
  for (const other of [dashboard('POPULATION'), newProvider().program, person(randomUUIDv7())])
    expect((await count(other, [])).codes).toEqual(['FORBIDDEN']);
});
