import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { luca, samuel } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  codesOf,
  departure,
  type OrderDesk,
  officeDay,
  openOrderDesk,
  residence,
  type Somebody,
} from './order-desk.ts';

const cards = {
  works: '9010003150000001',
  notifyThrice: '9010900000000013',
  nobodyCalls: '9010900000000039',
  declined: '9010403153150003',
  staysPending: '9010900000000161',
  wrongAmount: '9010900000000104',
  unknown: '9010900000000112',
} as const;

const opened = new AsyncDisposableStack();
let desk: OrderDesk;
beforeAll(async () => {
  desk = opened.use(await openOrderDesk());
  opened.use(await desk.billing.startJobs());
});
afterAll(() => opened.disposeAsync());
afterEach(() => desk.setFee('RESIDENCE_CERTIFICATE', 2500));

const place = async (some: object = {}) => {
  const placed = await desk.place('claire', desk.entry(some));
  if (!placed.order) throw new Error(codesOf(placed).join(', '));
  return { order: placed.order, redirectUrl: placed.settlement?.redirectUrl };
};
/** Pays on the page, and comes back from it. */
const pay = async (redirectUrl: string | null | undefined, number: string = cards.works) =>
  desk.comeBack(await desk.act(redirectUrl, { number, act: 'pay' }));
const reaches = (id: string, status: string) =>
  expect.poll(async () => (await desk.order('claire', id))?.status, { timeout: 20_000 }).toBe(status);
const settles = (id: string, statuses: readonly string[]) =>
  expect
    .poll(async () => (await desk.attempts(id)).map(({ status }) => status), { timeout: 20_000 })
    .toEqual(statuses);
const isTold = (id: string, kinds: readonly string[]) =>
  expect.poll(() => desk.told(id), { timeout: 20_000 }).toEqual(kinds);
/** Has what is planned for later done now. */
const timePasses = (task: string, orderId: string) =>
  desk.rows(sql`
    select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id,
      lateral graphile_worker.reschedule_jobs(array[j.id], run_at => now())
    where t.identifier = ${task} and (j.payload ->> 'orderId' = ${orderId}
      or j.payload ->> 'paymentId' in (select id::text from card_payment where order_id = ${orderId}))`);

describe('an order that is paid by card', () => {
  test('is definitive once, with one receipt, though the partner calls three times and the person comes back', async () => {
    const { order, redirectUrl } = await place();
    expect(await pay(redirectUrl, cards.notifyThrice)).toBe(`/guichet/commandes/${order.id}`);
    await reaches(order.id, 'CONFIRMED');
    await timePasses('settle-payment', order.id);
    await isTold(order.id, ['ORDER_CONFIRMED']);
    const [attempt] = await desk.attempts(order.id);
    expect(await desk.atPartner(attempt?.partner_order_id ?? '')).toMatchObject({
      ...{ status: 'CAPTURED', captures: 1 },
    });
    const paid = await desk.order('claire', order.id);
    expect(paid).toMatchObject({
      month: Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toPlainYearMonth().toString(),
      history: [
        { from: null, to: 'AWAITING_PAYMENT', by: 'OWNER' },
        { from: 'AWAITING_PAYMENT', to: 'CONFIRMED', by: 'PAYMENT', reason: null },
      ],
    });
    expect(codesOf(await desk.retry('claire', order.id))).toEqual(['orderId CARD_PAYMENT_TAKEN']);
    const mail = await desk.inIdentity(
      sql`select from message where id in (select message_id from billing_notice where key like ${`order:${order.id}:%`})`,
    );
    expect(mail).toHaveLength(1);
  });

  test('is paid when nobody calls, by the check after the page has closed', async () => {
    const { order, redirectUrl } = await place();
    await desk.act(redirectUrl, { number: cards.nobodyCalls, act: 'pay' });
    await timePasses('settle-payment', order.id);
    await reaches(order.id, 'CONFIRMED');
  });

  test('waits after a refusal of the bank, and is paid with another card, under the same number', async () => {
    const { order, redirectUrl } = await place();
    await pay(redirectUrl, cards.declined);
    await settles(order.id, ['DECLINED']);
    expect(await desk.told(order.id)).toEqual([]);
    const again = await desk.retry('claire', order.id);
    expect([again.problems, again.order?.number]).toEqual([[], order.number]);
    await pay(again.redirectUrl);
    await settles(order.id, ['DECLINED', 'CAPTURED']);
    await reaches(order.id, 'CONFIRMED');
  });

  test('tells who ordered and the office how the last try went, and nobody else', async () => {
    const membershipId = await desk.membershipOf(samuel.email);
    const { order, settlement } = await desk.place('samuel', desk.entry({ membershipId }));
    const id = order?.id ?? '';
    const paymentFor = async (who: Somebody) => (await desk.order(who, id))?.lastPayment?.status ?? null;
    expect(await paymentFor('samuel')).toBe('OPEN');
    await pay(settlement?.redirectUrl, cards.declined);
    await expect.poll(() => paymentFor('samuel'), { timeout: 20_000 }).toBe('DECLINED');
    expect(await Promise.all((['rochat', 'finance'] as const).map(paymentFor))).toEqual([
      ...['DECLINED', 'DECLINED'],
    ]);
    // A manager sees the order, and not how her collaborator's card fared.
    expect([(await desk.order('nora', id))?.id, await paymentFor('nora')]).toEqual([id, null]);
    const again = await desk.retry('samuel', id);
    expect(again.order?.lastPayment?.status).toBe('OPEN');
    await desk.comeBack(await desk.act(again.redirectUrl, { act: 'abort' }));
    await expect.poll(() => paymentFor('samuel'), { timeout: 20_000 }).toBe('ABORTED');
    await pay((await desk.retry('samuel', id)).redirectUrl);
    await expect.poll(() => paymentFor('samuel'), { timeout: 20_000 }).toBe('TAKEN');
  });

  test('is under way from when the person is back, for as long as the bank takes', async () => {
    const { order, redirectUrl } = await place();
    const status = async () => (await desk.order('claire', order.id))?.lastPayment?.status;
    await pay(redirectUrl, cards.staysPending);
    expect(await status()).toBe('UNDER_WAY');
    await settles(order.id, ['PENDING']);
    expect(await status()).toBe('UNDER_WAY');
    // The bank takes until somebody looks days later, and not only a moment, which a busy machine would miss.
    await timePasses('settle-payment', order.id);
    await reaches(order.id, 'CONFIRMED');
    expect(await status()).toBe('TAKEN');
  });

  test('when the connection was lost: the same key leads to the same order, and it is paid once', async () => {
    const key = randomUUIDv7();
    const first = await desk.place('claire', desk.entry(), key);
    const second = await desk.place('claire', desk.entry(), key);
    expect(second.order?.id).toBe(first.order?.id);
    await pay(second.settlement?.redirectUrl);
    const id = first.order?.id ?? '';
    await reaches(id, 'CONFIRMED');
    await pay(first.settlement?.redirectUrl);
    await settles(id, ['CANCELLED', 'CAPTURED']);
    const third = await desk.place('claire', desk.entry(), key);
    expect([third.order?.status, third.settlement?.redirectUrl, third.problems]).toEqual([
      'CONFIRMED',
      null,
      [],
    ]);
  });

  test('goes on to its end though its service is withdrawn meanwhile', async () => {
    const { order, redirectUrl } = await place({ lines: [departure()] });
    await desk.rows(
      sql`update service set offered_until = ${officeDay(-1)} where code = 'DEPARTURE_CERTIFICATE'`,
    );
    await pay(redirectUrl, cards.declined);
    await settles(order.id, ['DECLINED']);
    await pay((await desk.retry('claire', order.id)).redirectUrl);
    await reaches(order.id, 'CONFIRMED');
    await desk.rows(sql`update service set offered_until = null`);
  });
});

describe('a fee that changed since the payment page was opened', () => {
  test('takes nothing: the authorisation goes back, the order bears the new price, and the person is asked again', async () => {
    const { order, redirectUrl } = await place({ lines: [residence('Claire'), residence('Théo')] });
    await desk.setFee('RESIDENCE_CERTIFICATE', 3000);
    await pay(redirectUrl);
    await settles(order.id, ['CANCELLED']);
    const [attempt] = await desk.attempts(order.id);
    expect(attempt).toMatchObject({ reason: 'PRICE_CHANGED', amount_minor: '5000' });
    expect(await desk.atPartner(attempt?.partner_order_id ?? '')).toMatchObject({
      ...{ status: 'CANCELED', captures: 0 },
    });
    await isTold(order.id, ['ORDER_NOT_PAID']);
    const renewed = await desk.order('claire', order.id);
    expect(renewed).toMatchObject({
      ...{ status: 'AWAITING_PAYMENT', total: { amount: '60.00' } },
      lines: [{ fee: { amount: '30.00' } }, { fee: { amount: '30.00' } }],
      history: [
        { to: 'AWAITING_PAYMENT' },
        {
          ...{ from: 'AWAITING_PAYMENT', to: 'AWAITING_PAYMENT', by: 'PAYMENT' },
          reason: expect.stringContaining('Le prix a changé'),
          price: { before: { amount: '50.00' }, after: { amount: '60.00' } },
        },
      ],
      lastPayment: { status: 'PRICE_CHANGED' },
    });
    expect(verifyChain(await desk.chainOf(order.id))).toEqual({ intact: true });
    const again = await desk.retry('claire', order.id);
    expect([again.problems, again.order?.total.amount]).toEqual([[], '60.00']);
    await pay(again.redirectUrl);
    await reaches(order.id, 'CONFIRMED');
    expect((await desk.attempts(order.id)).at(-1)).toMatchObject({
      status: 'CAPTURED',
      amount_minor: '6000',
    });
  });

  test('is shown by the next try, and what is paid on the page of before goes back', async () => {
    const { order, redirectUrl } = await place();
    await desk.setFee('RESIDENCE_CERTIFICATE', 3100);
    const again = await desk.retry('claire', order.id);
    expect(again.order?.total.amount).toBe('31.00');
    await pay(redirectUrl);
    await settles(order.id, ['CANCELLED', 'PAGE_OPEN']);
    await pay(again.redirectUrl);
    await settles(order.id, ['CANCELLED', 'CAPTURED']);
  });

  test('leaves what is paid already as it was', async () => {
    const { order, redirectUrl } = await place();
    await pay(redirectUrl);
    await reaches(order.id, 'CONFIRMED');
    await desk.setFee('RESIDENCE_CERTIFICATE', 9900);
    expect((await desk.order('claire', order.id))?.total.amount).toBe('25.00');
  });
});

describe('an order that is cancelled before its payment is validated', () => {
  test('takes nothing, also from the page that is still open', async () => {
    const { order, redirectUrl } = await place();
    const { order: cancelled, problems } = await desk.step('claire', 'cancelOrder', order);
    expect([cancelled?.status, problems]).toEqual(['CANCELLED', []]);
    await pay(redirectUrl);
    await settles(order.id, ['CANCELLED']);
    expect((await desk.attempts(order.id))[0]?.reason).toBe('ORDER_CLOSED');
    expect(codesOf(await desk.retry('claire', order.id))).toEqual(['orderId ORDER_STEP_NOT_OPEN']);
    expect(codesOf(await desk.step('claire', 'cancelOrder', order))).toEqual(['id ORDER_STEP_TAKEN']);
    expect(await desk.told(order.id)).toEqual([]);
  });

  test('or is paid, when both come at once: never both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { order, redirectUrl } = await place();
      const returnUrl = await desk.act(redirectUrl, { number: cards.works, act: 'pay' });
      const [cancelling] = await Promise.all([
        desk.step('claire', 'cancelOrder', order),
        desk.comeBack(returnUrl),
      ]);
      const isCancelled = cancelling.problems.length === 0;
      await settles(order.id, [isCancelled ? 'CANCELLED' : 'CAPTURED']);
      await reaches(order.id, isCancelled ? 'CANCELLED' : 'CONFIRMED');
    }
  });

  test('is not cancelled once the bank holds the amount, nor by a stranger, nor after it was changed', async () => {
    const { order } = await place();
    await desk.rows(sql`update card_payment set status = 'AUTHORISED' where order_id = ${order.id}`);
    expect(codesOf(await desk.step('claire', 'cancelOrder', order))).toEqual(['id CARD_PAYMENT_UNDER_WAY']);
    await desk.rows(sql`update card_payment set status = 'PAGE_OPEN' where order_id = ${order.id}`);
    const wrong = { ...order, version: 7 };
    expect(codesOf(await desk.step('claire', 'cancelOrder', wrong))).toEqual(['version VERSION_CONFLICT']);
    for (const who of ['luca', 'rochat'] as const) {
      expect(codesOf(await desk.step(who, 'cancelOrder', order))).toEqual(['id NOT_FOUND']);
      expect(codesOf(await desk.retry(who, order.id))).toEqual(['orderId NOT_FOUND']);
    }
  });
});

describe('an order that nobody pays', () => {
  const isLate = (id: string) =>
    desk.rows(sql`update service_order set expires_at = now() - interval '1 second' where id = ${id}`);

  test('expires after a day, and is not paid any more', async () => {
    const { order } = await place();
    await timePasses('expire-order', order.id);
    await expect
      .poll(() =>
        desk.rows(
          sql`select from graphile_worker._private_jobs where payload ->> 'orderId' = ${order.id} and run_at > now() + interval '23 hours'`,
        ),
      )
      .toHaveLength(1);
    await isLate(order.id);
    await desk.rows(
      sql`update card_payment set page_expires_at = now() - interval '1 minute' where order_id = ${order.id}`,
    );
    expect(codesOf(await desk.retry('claire', order.id))).toEqual(['orderId ORDER_STEP_NOT_OPEN']);
    await timePasses('expire-order', order.id);
    await reaches(order.id, 'EXPIRED');
    await isTold(order.id, ['ORDER_EXPIRED']);
  });

  test('waits as long as somebody may sit on the page, or the payment is under way', async () => {
    const { order, redirectUrl } = await place();
    await isLate(order.id);
    await timePasses('expire-order', order.id);
    await expect
      .poll(() =>
        desk.rows(sql`select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
          where t.identifier = 'expire-order' and payload ->> 'orderId' = ${order.id}
          and run_at between now() + interval '50 minutes' and now() + interval '61 minutes'`),
      )
      .toHaveLength(1);
    await pay(redirectUrl);
    await reaches(order.id, 'CONFIRMED');
  });
});

describe('an order of which nobody knows whether it was paid', () => {
  test('is neither paid again nor cancelled, until finance finds that nothing was taken', async () => {
    const { order, redirectUrl } = await place();
    await pay(redirectUrl, cards.wrongAmount);
    await reaches(order.id, 'PAYMENT_UNCLEAR');
    expect(codesOf(await desk.retry('claire', order.id))).toEqual(['orderId CARD_PAYMENT_UNCLEAR']);
    const seen = (await desk.order('claire', order.id)) ?? order;
    expect(codesOf(await desk.step('claire', 'cancelOrder', seen))).toEqual(['id ORDER_STEP_NOT_OPEN']);
    await clear(order.id, 'GIVE_BACK');
    await reaches(order.id, 'AWAITING_PAYMENT');
    await isTold(order.id, ['ORDER_NOT_PAID']);
    await pay((await desk.retry('claire', order.id)).redirectUrl);
    await reaches(order.id, 'CONFIRMED');
  });

  test('is paid when finance finds that it was', async () => {
    const { order, redirectUrl } = await place();
    await pay(redirectUrl, cards.unknown);
    await reaches(order.id, 'PAYMENT_UNCLEAR');
    await clear(order.id, 'TAKEN');
    await reaches(order.id, 'CONFIRMED');
    await isTold(order.id, ['ORDER_CONFIRMED']);
  });

  async function clear(orderId: string, way: string) {
    const list = '{ unclearCardPayments(first: 100) { id version orderId } }';
    interface Unclear {
      readonly unclearCardPayments: readonly { id: string; version: number; orderId: string }[];
    }
    const { data } = await desk.ask<Unclear>('finance', list);
    const payment = data.unclearCardPayments.find((unclear) => unclear.orderId === orderId);
    const { codes } = await desk.ask(
      'finance',
      `mutation ($id: ID!, $version: Int!, $way: CardPaymentWay!) {
        clearCardPayment(id: $id, version: $version, way: $way, note: "Vu au journal") { problems { code } } }`,
      { id: payment?.id, version: payment?.version, way },
    );
    expect(codes).toEqual([]);
  }
});

test('a collaborator’s order by card becomes definitive in the company’s month, as one by card', async () => {
  await desk.place('luca', desk.entry({ membershipId: await desk.membershipOf(luca.email) }));
  const membershipId = await desk.membershipOf(samuel.email);
  const { order, settlement } = await desk.place('samuel', desk.entry({ membershipId }));
  await pay(settlement?.redirectUrl);
  await expect
    .poll(async () => (await desk.order('samuel', order?.id ?? ''))?.status, { timeout: 20_000 })
    .toBe('CONFIRMED');
  const [row] = await desk.rows(
    sql`select settlement, card_reason, month is not null as has_month, client_account_id is not null as has_account from service_order where id = ${order?.id}`,
  );
  expect(row).toEqual({
    ...{ settlement: 'CARD', card_reason: 'RIGHT_NOT_GRANTED', has_month: true, has_account: true },
  });
});
