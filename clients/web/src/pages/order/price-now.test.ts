import { expect, test } from 'vitest';
import { priceNow } from './price-now.ts';

const money = (amount: string) => ({ amount, currency: 'CHF' });
const orderOf = (total: string, fee: string, inForce: string | null, before: string | null = null) => ({
  total: money(total),
  lastPayment: before === null ? null : { status: 'PRICE_CHANGED' },
  history: [{ price: null }, ...(before === null ? [] : [{ price: { before: money(before) } }])],
  lines: [{ fee: money(fee), service: { fee: inForce === null ? null : money(inForce) } }],
});

test('an order costs what it was said to as long as the fee in force is the same', () => {
  expect(priceNow(orderOf('26.20', '25.00', '25.00'), null)).toMatchObject({
    isChanged: false,
    now: { amount: '26.20' },
  });
});

test('a fee that changed since the order shows the price of before and the one in force, postage included', () => {
  expect(priceNow(orderOf('26.20', '25.00', '30.50'), null)).toMatchObject({
    isChanged: true,
    before: { amount: '26.20' },
    now: { amount: '31.70' },
  });
});

test('an order that was renewed while its person was on the payment page shows what he saw there', () => {
  expect(priceNow(orderOf('30.00', '30.00', '30.00', '25.00'), null)).toMatchObject({
    isChanged: true,
    before: { amount: '25.00' },
    now: { amount: '30.00' },
  });
});

test('a try after the price changed shows one price', () => {
  const order = { ...orderOf('30.00', '30.00', '30.00', '25.00'), lastPayment: { status: 'DECLINED' } };
  expect(priceNow(order, null).isChanged).toBe(false);
});

test('a button that finds another price asks with both', () => {
  expect(priceNow(orderOf('30.00', '30.00', '30.00'), '25.00')).toMatchObject({ isChanged: true });
  expect(priceNow(orderOf('25.00', '25.00', '25.00'), '25.00').isChanged).toBe(false);
});

test('a service whose fee is not known any more keeps its own', () => {
  expect(priceNow(orderOf('25.00', '25.00', null), null).isChanged).toBe(false);
});
