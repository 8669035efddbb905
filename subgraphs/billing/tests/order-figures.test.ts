import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import {
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cashier, openCashier } from './cashier.ts';
import { finance, insuranceFinance } from './company-desk.ts';

let cashier: Cashier;
const officer = '0197c0de-0000-7000-8000-000000000777';
beforeAll(async () => {
  cashier = await openCashier();
  const db = cashier.billing.database.jobs;
  const company = newCompany();
  await writeCompanies(db, [company]);
  const orders = [
    ...Array.from({ length: 6 }, () =>
      newCompanyOrder(company, { confirmedAt: '2026-05-04T08:00:00Z', status: 'DELIVERED' }),
    ),
    ...Array.from({ length: 3 }, () =>
      newCompanyOrder(company, { confirmedAt: '2026-06-30T22:30:00Z', lines: [{}, {}] }),
    ),
  ];
  await writeOrders(db, orders);
  await db.execute(sql`
    insert into order_transition (office, order_id, owner_account_id, order_version, from_status, to_status, side, actor, at, hash)
    select office, id, owner_account_id, 1, null, 'CONFIRMED', 'PAYMENT', 'billing', confirmed_at, id::text from service_order`);
  await db.execute(sql`
    insert into order_transition (office, order_id, owner_account_id, order_version, from_status, to_status, side, actor, at, hash)
    select office, id, owner_account_id, 2, 'CONFIRMED', 'DELIVERED', 'OFFICE', ${officer}, confirmed_at + interval '36 hours', 'second'
    from service_order where status = 'DELIVERED'`);
});
afterAll(() => cashier[Symbol.asyncDispose]());

const query = `query ($by: [OrderFigureGroup!]!, $filter: OrderFigureFilter) { orderFigures(groupBy: $by, filter: $filter) { smallestGroup groups {
  status month officer { pseudonym isViewer } service { code } isSuppressed
  figures { requests orders waiting delivered charged { amount } treatment { medianDays } oldestWaitingOn } } } }`;

interface Counted {
  readonly orderFigures: {
    readonly smallestGroup: number | null;
    readonly groups: readonly {
      readonly month: string | null;
      readonly isSuppressed: boolean;
      readonly officer: { readonly pseudonym: string; readonly isViewer: boolean } | null;
      readonly figures: { readonly requests: number } | null;
    }[];
  };
}

test('requests are counted in exactly one group each, by the months of Geneva', async () => {
  const { data, codes } = await cashier.ask<Counted>(finance, query, { by: ['MONTH'] });
  expect(codes).toEqual([]);
  expect(data.orderFigures.groups).toMatchObject([
    {
      month: '2026-05',
      figures: {
        ...{ requests: 6, orders: 6, waiting: 0, delivered: 6, charged: { amount: '150.00' } },
        ...{ treatment: { medianDays: '1.50' }, oldestWaitingOn: null },
      },
    },
    {
      month: '2026-07',
      figures: {
        ...{ requests: 6, orders: 3, waiting: 6, delivered: 0, charged: { amount: '150.00' } },
        ...{ treatment: null, oldestWaitingOn: '2026-07-01' },
      },
    },
  ]);
});

test('on an earlier day they stood where they stood then', async () => {
  const { data } = await cashier.ask<Counted>(finance, query, {
    by: ['ORDER_STATUS'],
    filter: { asOf: '2026-05-04' },
  });
  expect(data.orderFigures.groups).toMatchObject([
    { status: 'CONFIRMED', figures: { requests: 6, delivered: 0 } },
  ]);
});

test('officers are told under pseudonyms, and each knows his own', async () => {
  const asOfficer = async (id: string) => {
    const { data } = await cashier.ask<Counted>(
      { id, roles: [{ office: 'POPULATION', role: 'OFFICER' }] },
      query,
      { by: ['OFFICER'] },
    );
    return data.orderFigures.groups.find((group) => group.officer !== null)?.officer;
  };
  const [own, other] = [await asOfficer(officer), await asOfficer(finance.id)];
  expect(own).toEqual({ pseudonym: expect.stringMatching(/^[0-9A-F]{8}$/), isViewer: true });
  expect(other).toEqual({ ...own, isViewer: false });
});

test('a dashboard of the office gets no small group, and the other office’s finance nothing', async () => {
  const ring = await openKeyRing(cashier.secretsDirectory, 'identity');
  const { body } = await cashier.billing.door.call({
    query,
    variables: { by: ['MONTH', 'ORDER_STATUS'] },
    passport: await ring.sign(
      {
        kind: 'CLIENT',
        subject: officer,
        roles: [{ office: 'POPULATION', role: 'PROGRAM' }],
        scopes: ['FIGURES'],
      },
      'subgraphs',
    ),
    slip: {
      ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 10_000 },
      ...{ traceparent: null, device: null, userAgent: null },
    },
  });
  // The test wrote the query and says what it answers.
  const { orderFigures } = body.data as never as Counted;
  expect(orderFigures.smallestGroup).toBe(5);
  // Three people ordered in July: with them alone kept back the sum would tell of them.
  expect(orderFigures.groups.map(({ isSuppressed }) => isSuppressed)).toEqual([true, true]);
  expect((await cashier.ask(insuranceFinance, query, { by: [] })).codes).toEqual(['FORBIDDEN']);
});
