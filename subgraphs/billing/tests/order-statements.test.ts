import { luca } from '@guichet/stack/cast/cast.ts';
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
const said = async (who: 'luca' | 'rochat', first: number) => {
  statements.length = 0;
  await desk.ask(who, page, { first });
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
