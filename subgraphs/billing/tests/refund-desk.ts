import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { newOrder, type PayingCounter } from './card-desk.ts';

export const clerk = { id: randomUUIDv7(), roles: [{ office: 'POPULATION', role: 'FINANCE' }] };

/** An order of 25.00 that a card has paid. */
export async function paidOrder(counter: PayingCounter, card = '9010003150000001', some: object = {}) {
  const order = newOrder(some);
  await counter.rows(sql`
    insert into service_order (id, office, number, owner_account_id, ordered_by, settlement, card_reason, currency, fee_minor,
      postage_minor, postage, recipient, address, postal_code, town, country, terms, locale, status, placed_at, confirmed_at, month)
    values (${order.id}, 'POPULATION', ${order.number}, ${order.ownerAccountId}, 'Ana Rossi', 'CARD', 'PRIVATE_PERSON', 'CHF', 2500,
      0, 'LETTER_B', 'Ana Rossi', 'Rue du Rhône 8', '1204', 'Genève', 'CH', '[]'::jsonb, 'fr', 'CONFIRMED', now(), now(),
      to_char(now() at time zone 'Europe/Zurich', 'YYYY-MM'))`);
  const { redirectUrl } = await counter.open(order);
  const returnUrl = await counter.act(redirectUrl, { number: card, act: 'pay' });
  await fetch(returnUrl ?? '', { redirect: 'manual' });
  return order;
}

/** Pays back as somebody: the codes of what stands in the way, or where the refund stands. */
export async function payBack(
  counter: PayingCounter,
  orderId: string,
  { amount = '25.00', available = '25.00', key = randomUUIDv7(), asker = clerk } = {},
): Promise<readonly string[]> {
  const { refundOrder } = await counter.ask<{
    refundOrder: { refund: { status: string } | null; problems: readonly { code: string }[] };
  }>(
    asker,
    `mutation ($id: ID!, $amount: String, $available: String, $key: ID!) {
      refundOrder(orderId: $id, amount: $amount, available: $available, reason: "Prestation non fournie.", idempotencyKey: $key) {
        refund { status } problems { code } } }`,
    { id: orderId, amount, available, key },
  );
  const codes = refundOrder.problems.map(({ code }) => code);
  return codes.length > 0 ? codes : [refundOrder.refund?.status ?? 'NONE'];
}

export interface RefundRow extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly doubt: string | null;
  readonly amount: string;
}

export function refundsOf(counter: PayingCounter, orderId: string) {
  return counter.rows<RefundRow>(
    sql`select id, version, status, doubt, amount_minor::text as amount from order_refund where order_id = ${orderId} order by requested_at, id`,
  );
}

/** What the partner gave back of an order: each refund with how often. */
export async function backAtPartner(counter: PayingCounter, orderId: string) {
  const [attempt] = await counter.attempts(orderId);
  const payment = (await counter.atPartner(attempt?.partner_order_id ?? '')) as
    | { readonly refunds?: readonly { value: string; captures: number }[] }
    | undefined;
  return (payment?.refunds ?? []).map(({ value, captures }) => `${value} x ${captures}`);
}
