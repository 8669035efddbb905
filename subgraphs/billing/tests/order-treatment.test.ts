import { luca } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type OrderDesk, openOrderDesk, residence, type Somebody } from './order-desk.ts';

const opened = new AsyncDisposableStack();
let desk: OrderDesk;
beforeAll(async () => {
  desk = opened.use(await openOrderDesk());
  opened.use(await desk.billing.startJobs());
});
afterAll(() => opened.disposeAsync());

/** An order on account, which is definitive at once. */
const definitive = async (some: object = {}) => {
  const membershipId = await desk.membershipOf(luca.email);
  const placed = await desk.place('luca', desk.entry({ membershipId, ...some }));
  if (placed.order?.status !== 'CONFIRMED') throw new Error(codesOf(placed).join(', '));
  return placed.order;
};
const isTold = (id: string, kinds: readonly string[]) =>
  expect.poll(() => desk.told(id), { timeout: 20_000 }).toEqual(kinds);
const decision = 'La personne n’habite plus dans le canton.\n\nVoir l’art. 8.';

describe('an officer', () => {
  test('sends an order, notes that it came back, and sends it again: the person reads of each', async () => {
    const order = await definitive();
    const sent = await desk.step('rochat', 'fulfilOrder', order);
    expect([sent.order?.status, sent.problems]).toEqual(['DELIVERED', []]);
    await isTold(order.id, ['ORDER_ON_ACCOUNT', 'ORDER_DELIVERED']);
    const note = 'Destinataire introuvable à cette adresse.';
    const back = await desk.step('officer', 'recordReturnedMail', sent.order ?? order, { note });
    expect(back.order).toMatchObject({ status: 'RETURNED', officerMessage: note });
    await isTold(order.id, ['ORDER_ON_ACCOUNT', 'ORDER_DELIVERED', 'ORDER_RETURNED']);
    const again = await desk.step('rochat', 'fulfilOrder', back.order ?? order);
    expect(again.order).toMatchObject({
      ...{ status: 'DELIVERED', officerMessage: null },
      history: [
        { to: 'CONFIRMED', by: 'OWNER' },
        { to: 'DELIVERED', by: 'OFFICE', reason: null },
        { to: 'RETURNED', by: 'OFFICE', reason: note },
        { to: 'DELIVERED', by: 'OFFICE', reason: null },
      ],
    });
    await isTold(order.id, ['ORDER_ON_ACCOUNT', 'ORDER_DELIVERED', 'ORDER_RETURNED', 'ORDER_DELIVERED']);
    expect(await desk.audited(order.id)).toEqual(['place', 'fulfil', 'recordReturn', 'fulfil']);
  });

  test('refuses an order with a decision of ten characters at least; what it costs stays due', async () => {
    const order = await definitive({ lines: [residence('Favre')] });
    for (const [words, codes] of [
      ['  ', ['decision FIELD_REQUIRED']],
      ['Non.', ['decision ORDER_DECISION_TOO_SHORT']],
      ['x'.repeat(4001), ['decision FIELD_TOO_LONG']],
    ] as const)
      expect(codesOf(await desk.step('rochat', 'refuseOrder', order, { decision: words }))).toEqual(codes);
    const refused = await desk.step('rochat', 'refuseOrder', order, { decision });
    expect(refused.order).toMatchObject({
      ...{ status: 'REFUSED', officerMessage: decision, total: { amount: '25.00' }, month: order.month },
    });
    await isTold(order.id, ['ORDER_ON_ACCOUNT', 'ORDER_REFUSED']);
    const paper = await desk.paper('luca', order.id, 'decision');
    expect(paper?.fileName).toBe(`decision-${order.number}.pdf`);
    for (const said of [order.number, 'n’habite plus dans le canton', 'Claire Marie Favre'])
      expect(paper?.text).toContain(said);
  });

  test('of two at once, one decides, and the other reads where the order stands', async () => {
    const order = await definitive();
    const both = await Promise.all([
      desk.step('rochat', 'fulfilOrder', order),
      desk.step('officer', 'refuseOrder', order, { decision }),
    ]);
    expect(both.flatMap(codesOf)).toEqual(['id ORDER_STEP_NOT_OPEN']);
    const [status] = new Set(both.map((one) => one.order?.status));
    expect((await desk.order('luca', order.id))?.history).toHaveLength(2);
    const twice = await desk.step('rochat', status === 'DELIVERED' ? 'fulfilOrder' : 'refuseOrder', order, {
      ...(status === 'REFUSED' && { decision }),
    });
    expect(codesOf(twice)).toEqual(['id ORDER_STEP_TAKEN']);
  });

  test('decides on what he saw: not when it changed since', async () => {
    const order = await definitive();
    const seen = { ...order, version: order.version + 1 };
    expect(codesOf(await desk.step('rochat', 'fulfilOrder', seen))).toEqual(['version VERSION_CONFLICT']);
  });

  test('treats no order of his own', async () => {
    const { order } = await desk.place('rochat', desk.entry());
    await desk.rows(
      sql`update service_order set status = 'CONFIRMED', confirmed_at = now(), month = to_char(now() at time zone 'Europe/Zurich', 'YYYY-MM') where id = ${order?.id}`,
    );
    const seen = order ?? { id: '', version: 0 };
    expect(codesOf(await desk.step('rochat', 'fulfilOrder', seen))).toEqual(['id ORDER_OF_ONESELF']);
    expect(codesOf(await desk.step('officer', 'fulfilOrder', seen))).toEqual([]);
  });

  test('is who has the role at the office: nobody else treats an order', async () => {
    const order = await definitive();
    for (const who of ['luca', 'nora', 'finance', 'insurance', 'claire'] as const)
      await expect(desk.step(who, 'fulfilOrder', order)).rejects.toThrow('FORBIDDEN');
  });
});

describe('who ordered', () => {
  test('withdraws a definitive order: nothing is sent any more, and the fee stays due', async () => {
    const order = await definitive();
    const withdrawn = await desk.step('luca', 'withdrawOrder', order, { reason: 'Je n’en ai plus besoin' });
    expect(withdrawn.order).toMatchObject({
      status: 'WITHDRAWN',
      total: { amount: '25.00' },
      month: order.month,
    });
    expect(codesOf(await desk.step('rochat', 'fulfilOrder', order))).toEqual(['id ORDER_STEP_NOT_OPEN']);
    await isTold(order.id, ['ORDER_ON_ACCOUNT', 'ORDER_WITHDRAWN']);
  });

  test('withdraws none that the office has treated, cancels none that is definitive, and touches none of others', async () => {
    const order = await definitive();
    expect(codesOf(await desk.step('luca', 'cancelOrder', order))).toEqual(['id ORDER_STEP_NOT_OPEN']);
    // A manager sees it, and decides nothing about it.
    for (const who of ['nora', 'claire', 'rochat'] as const)
      expect(codesOf(await desk.step(who, 'withdrawOrder', order))).toEqual(['id NOT_FOUND']);
    const { order: sent } = await desk.step('rochat', 'fulfilOrder', order);
    expect(codesOf(await desk.step('luca', 'withdrawOrder', sent ?? order))).toEqual([
      'id ORDER_STEP_NOT_OPEN',
    ]);
  });
});

describe('the papers of an order', () => {
  test('are its own: the receipt once it is definitive, in the language in which it was ordered', async () => {
    const waiting = (await desk.place('claire', desk.entry())).order;
    expect(await desk.paper('claire', waiting?.id ?? '', 'receipt')).toBeNull();
    const membershipId = await desk.membershipOf(luca.email);
    const { order } = await desk.place('luca', desk.entry({ membershipId }), crypto.randomUUID(), 'it');
    const id = order?.id ?? '';
    const paper = await desk.paper('luca', id, 'receipt');
    expect(paper?.fileName).toBe(`conferma-${order?.number}.pdf`);
    for (const said of [
      order?.number,
      'Attestato di residenza',
      'Luca Bianchi',
      'Atelier Keller SA',
      '25.00',
    ])
      expect(paper?.text).toContain(said);
    expect(await desk.paper('luca', id, 'decision')).toBeNull();
  });

  test('name whom a certificate is about to who ordered and to officers, not to the company', async () => {
    const order = await definitive();
    const names = async (who: Somebody) =>
      (await desk.paper(who, order.id, 'receipt'))?.text.includes('Claire Marie Favre');
    expect([await names('luca'), await names('rochat'), await names('nora')]).toEqual([true, true, false]);
    expect((await desk.audited(order.id)).filter((action) => action === 'readPaper')).toHaveLength(2);
  });

  test('are for who asked for the address, and for no stranger', async () => {
    const order = await definitive();
    expect(await desk.paper('luca', order.id, 'receipt', 'claire')).toBeNull();
    expect(await desk.paper('claire', order.id, 'receipt')).toBeNull();
  });
});
