import { luca } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OrderDesk, openOrderDesk, residence } from './order-desk.ts';

let desk: OrderDesk;
const statements: string[] = [];
beforeAll(async () => {
  desk = await openOrderDesk(({ sql: text, pool }) => {
    if (pool === 'pages') statements.push(text);
  });
  const membershipId = await desk.membershipOf(luca.email);
  for (const count of [1, 2, 3]) {
    const lines = Array.from({ length: count }, () => residence());
    await desk.place('luca', desk.entry({ membershipId, lines }));
  }
});
afterAll(() => desk[Symbol.asyncDispose]());

const page = `query ($first: Int) { orders(first: $first, filter: { status: [CONFIRMED, DELIVERED] }) { nodes {
  number total { amount } expectedFrom history { to } lines { title service { title } answers { value } } } } }`;
const waiting = `query ($first: Int, $after: String) { orders(first: $first, after: $after, sequence: LONGEST_WAITING_FIRST,
  filter: { status: [CONFIRMED, RETURNED] }) { nodes { number lastPayment { status } } pageInfo { endCursor } } }`;
const said = async (who: 'luca' | 'rochat', first: number, asked = page) => {
  statements.length = 0;
  await desk.ask(who, asked, { first });
  return statements.splice(0);
};

test.each([
  ['who ordered', 'luca'],
  ['an officer', 'rochat'],
] as const)(
  'a page of orders costs %s the same statements for one order and for three',
  async (_who, who) => {
    const one = await said(who, 1);
    expect(await said(who, 3)).toHaveLength(one.length);
    const text = one.map((statement) => statement.trim()).join(';\n\n');
    await expect(`${text};\n`).toMatchFileSnapshot(`sql/orders-page-${who}.sql`);
  },
);

test('what waits for an officer costs the same statements for one order and for three', async () => {
  const one = await said('rochat', 1, waiting);
  expect(await said('rochat', 3, waiting)).toHaveLength(one.length);
  const text = one.map((statement) => statement.trim()).join(';\n\n');
  await expect(`${text};\n`).toMatchFileSnapshot('sql/orders-waiting-rochat.sql');
});

test('the order that waits longest comes first, page by page, and an index serves it', async () => {
  interface Listed {
    readonly orders: {
      readonly nodes: readonly { readonly number: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  }
  const numbers: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const { data }: { data: Listed } = await desk.ask('rochat', waiting, { first: 1, after });
    numbers.push(...data.orders.nodes.map(({ number }) => number));
    after = data.orders.pageInfo.endCursor;
  }
  expect(numbers).toEqual(numbers.toSorted());
  expect(new Set(numbers).size).toBe(3);
  const plan = await desk.rows<{ 'QUERY PLAN': string }>(sql`explain select from service_order
    where office = 'POPULATION' and status = 'CONFIRMED' and confirmed_at is not null
    and (confirmed_at, id) > (now() - interval '3 days', '00000000-0000-0000-0000-000000000000')
    order by confirmed_at, id limit 41`);
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index.* Scan using service_order_waiting/);
});
