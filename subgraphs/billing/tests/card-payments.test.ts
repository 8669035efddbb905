import { PassThrough } from 'node:stream';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newOrder, openPayingCounter, type PayingCounter } from './card-desk.ts';

const cards = {
  works: '9010003150000001',
  returnFirst: '9010004950000001',
  notifyThrice: '9010900000000013',
  notifyNever: '9010900000000021',
  nobodyCalls: '9010900000000039',
  declined: '9010403153150003',
  threeDsFailed: '9010004350000007',
  noLiability: '9010003750000005',
  assert402: '9010900000000047',
  pending: '9010900000000054',
  captureTimeout: '9010900000000062',
  capturePending: '9010900000000070',
  firewall: '9010900000000088',
  breakdown: '9010900000000096',
  wrongAmount: '9010900000000104',
  unknown: '9010900000000112',
} as const;

const opened = new AsyncDisposableStack();
const logged: string[] = [];
let counter: PayingCounter;
beforeAll(async () => {
  const stream = new PassThrough();
  stream.on('data', (chunk) => logged.push(String(chunk)));
  counter = opened.use(await openPayingCounter(stream));
  opened.use(await counter.billing.startJobs());
});
afterAll(() => opened.disposeAsync());

/** An order that somebody pays with a card and comes back from, if the card lets him. */
async function pay(number: string, order = newOrder()) {
  const { redirectUrl, problems } = await counter.open(order);
  expect(problems).toEqual([]);
  const returnUrl = await counter.act(redirectUrl, { number, act: 'pay' });
  if (returnUrl) {
    const back = await fetch(returnUrl, { redirect: 'manual' });
    expect([back.status, back.headers.get('location')]).toEqual([303, '/commandes/essai']);
  }
  return order;
}

const latest = async (orderId: string) => (await counter.attempts(orderId)).at(-1);
const reaches = (orderId: string, status: string, reason: string | null = null) =>
  expect
    .poll(
      async () => {
        const attempt = await latest(orderId);
        return attempt && [attempt.status, attempt.reason];
      },
      { timeout: 20_000 },
    )
    .toEqual([status, reason]);
const atPartner = async (orderId: string) =>
  counter.atPartner((await latest(orderId))?.partner_order_id ?? '');
/** Has what is planned for later done now. */
const timePasses = (orderId: string, trigger: string) =>
  counter.rows(sql`
    select from graphile_worker._private_jobs j, card_payment p,
      lateral graphile_worker.reschedule_jobs(array[j.id], run_at => now())
    where p.order_id = ${orderId} and j.payload ->> 'paymentId' = p.id::text and j.payload ->> 'trigger' = ${trigger}`);

describe('an order is paid once', () => {
  test.each([
    ['the notification comes before the person', cards.works],
    ['the person comes before the notification', cards.returnFirst],
    ['the notification comes three times, and the person', cards.notifyThrice],
    ['no notification comes', cards.notifyNever],
    ['the payment is pending at first', cards.pending],
    ['the capture gets no answer, and is done', cards.captureTimeout],
    ['a firewall answers in the place of the partner', cards.firewall],
    ['the partner breaks down for a moment', cards.breakdown],
  ])('when %s', async (_course, card) => {
    const order = await pay(card);
    await reaches(order.id, 'CAPTURED');
    expect(await counter.told(order.id)).toEqual(['paid']);
    expect(await atPartner(order.id)).toMatchObject({ status: 'CAPTURED', captures: 1 });
  });

  test('when nobody calls at all: by the check after the page has closed', async () => {
    const order = await pay(cards.nobodyCalls);
    expect(await latest(order.id)).toMatchObject({ status: 'PAGE_OPEN' });
    await timePasses(order.id, 'SAFETY');
    await reaches(order.id, 'CAPTURED');
  });

  test('when the page is long forgotten: by the last look, through the order id', async () => {
    const order = await pay(cards.nobodyCalls);
    await timePasses(order.id, 'LAST_LOOK');
    await reaches(order.id, 'CAPTURED');
    const calls = (await atPartner(order.id))?.calls.map(({ operation }) => operation);
    expect(calls).toEqual(['Initialize', 'Inquire', 'Capture']);
  });

  test('when the partner works on the capture: it is resumed, by the next call or after ten minutes', async () => {
    const order = await pay(cards.capturePending);
    await expect
      .poll(async () => (await latest(order.id))?.status, { timeout: 20_000 })
      .toMatch(/AUTHORISED|CAPTURED/);
    await timePasses(order.id, 'RESUME');
    await reaches(order.id, 'CAPTURED');
    expect(await atPartner(order.id)).toMatchObject({ captures: 1 });
  });

  test('and who reloads the page he came back to asks the partner nothing', async () => {
    const order = await pay(cards.works);
    await reaches(order.id, 'CAPTURED');
    const before = (await atPartner(order.id))?.calls.length;
    const [row] = await counter.rows<{ key: string }>(
      sql`select callback_key as key from card_payment where order_id = ${order.id}`,
    );
    for (const kind of ['return', 'paid', 'failed'])
      await fetch(`${counter.url}/callbacks/card/${kind}/${row?.key}`, {
        method: 'POST',
        redirect: 'manual',
      });
    await expect
      .poll(() => counter.rows(sql`select from graphile_worker._private_jobs where run_at <= now()`))
      .toEqual([]);
    expect((await atPartner(order.id))?.calls).toHaveLength(before ?? 0);
  });

  test('though it is paid on two pages: what comes second is given back', async () => {
    const order = newOrder();
    const first = await counter.open(order);
    await pay(cards.works, order);
    await reaches(order.id, 'CAPTURED');
    await counter.act(first.redirectUrl, { number: cards.works, act: 'pay' });
    await expect
      .poll(async () => (await counter.attempts(order.id)).map(({ status }) => status))
      .toEqual(['CANCELLED', 'CAPTURED']);
    expect((await counter.open(order)).problems).toMatchObject([{ code: 'CARD_PAYMENT_TAKEN' }]);
  });
});

describe('nothing is taken', () => {
  test.each([
    ['the bank declines', cards.declined, 'DECLINED', 'DECLINED_BY_BANK'],
    ['the page says yes and the bank no', cards.assert402, 'DECLINED', 'DECLINED_BY_BANK'],
    ['3-D Secure fails', cards.threeDsFailed, 'DECLINED', 'DECLINED_BY_BANK'],
    ['the card’s bank bears no fraud', cards.noLiability, 'CANCELLED', 'LIABILITY_NOT_SHIFTED'],
  ])('when %s, and the same order can be paid again', async (_course, card, status, reason) => {
    const order = await pay(card);
    await reaches(order.id, status, reason);
    expect(await counter.told(order.id)).toEqual(['notPaid']);
    await pay(cards.works, order);
    await reaches(order.id, 'CAPTURED');
    expect(await counter.told(order.id)).toEqual(['notPaid', 'paid']);
  });

  test('when the person gives up', async () => {
    const order = newOrder();
    const { redirectUrl } = await counter.open(order);
    await counter.act(redirectUrl, { act: 'abort' });
    await reaches(order.id, 'ABORTED', 'ABORTED_BY_PERSON');
  });

  test('when the page is opened a second time', async () => {
    const order = newOrder();
    const { redirectUrl } = await counter.open(order);
    await fetch(redirectUrl ?? '');
    expect((await fetch(redirectUrl ?? '')).status).toBe(410);
    await reaches(order.id, 'ABORTED', 'ABORTED_BY_PERSON');
  });

  test('when the fee changed since the page was opened: the authorisation is given back', async () => {
    const order = newOrder();
    counter.orders.verdicts.set(order.id, 'PRICE_CHANGED');
    await pay(cards.works, order);
    await reaches(order.id, 'CANCELLED', 'PRICE_CHANGED');
    expect(await counter.told(order.id)).toEqual(['notPaid']);
    expect(await atPartner(order.id)).toMatchObject({ status: 'CANCELED', captures: 0 });
  });

  test('when nobody paid: the attempt expires at the last look', async () => {
    const order = newOrder();
    await counter.open(order);
    await counter.rows(
      sql`update card_payment set page_expires_at = now() - interval '1 day' where order_id = ${order.id}`,
    );
    await timePasses(order.id, 'LAST_LOOK');
    await reaches(order.id, 'EXPIRED', 'NOT_PAID_IN_TIME');
  });
});

describe('what is unclear', () => {
  test('waits for finance when the partner names another amount, and no second page opens', async () => {
    const order = await pay(cards.wrongAmount);
    await reaches(order.id, 'UNCLEAR', 'AMOUNT_DIFFERS');
    expect(await counter.told(order.id)).toEqual(['unclear']);
    expect(await atPartner(order.id)).toMatchObject({ captures: 0 });
    expect((await counter.open(order)).problems).toMatchObject([{ code: 'CARD_PAYMENT_UNCLEAR' }]);
  });

  test('is cleared by a question of what the partner has', async () => {
    const order = await pay(cards.unknown);
    await reaches(order.id, 'UNCLEAR', 'OUTCOME_UNKNOWN');
    const attempt = await latest(order.id);
    await counter.rows(sql`
      select graphile_worker.add_job('settle-payment',
        json_build_object('paymentId', ${attempt?.id ?? ''}::text, 'trigger', 'FINANCE'))`);
    await reaches(order.id, 'CAPTURED');
    expect(await counter.told(order.id)).toEqual(['unclear', 'paid']);
  });
});

describe('finance', () => {
  const clerk = { id: crypto.randomUUID(), roles: [{ office: 'POPULATION', role: 'FINANCE' }] };
  const unclear = () =>
    counter.ask<{
      unclearCardPayments: readonly { id: string; version: number; reason: string; advice: string }[];
    }>(
      clerk,
      '{ unclearCardPayments(first: 100) { id version orderId reference transactionId amount { amount currency } openedAt reason advice } }',
    );
  const clear = (
    id: string,
    version: number,
    way: string,
    note: string | null = 'Vu au journal',
    who = clerk,
  ) =>
    counter.ask<{
      clearCardPayment: { payment: { id: string } | null; problems: readonly { code: string }[] };
    }>(
      who,
      `mutation ($id: ID!, $version: Int!, $way: CardPaymentWay!, $note: String) {
        clearCardPayment(id: $id, version: $version, way: $way, note: $note) { payment { id } problems { code } } }`,
      { id, version, way, note },
    );

  test.each([
    ['asks the partner', cards.unknown, 'ASK_PARTNER', 'CAPTURED', null],
    ['gives the authorisation back', cards.wrongAmount, 'GIVE_BACK', 'CANCELLED', 'SEEN_BY_FINANCE'],
    ['saw that it was taken', cards.unknown, 'TAKEN', 'CAPTURED', 'SEEN_BY_FINANCE'],
    ['saw that it was not taken', cards.unknown, 'NOT_TAKEN', 'EXPIRED', 'SEEN_BY_FINANCE'],
  ])('finds an unclear payment with what to do, and %s', async (_what, card, way, status, reason) => {
    const order = await pay(card);
    const doubt = card === cards.unknown ? 'OUTCOME_UNKNOWN' : 'AMOUNT_DIFFERS';
    await reaches(order.id, 'UNCLEAR', doubt);
    const { id = '' } = (await latest(order.id)) ?? {};
    const listed = (await unclear()).unclearCardPayments.find((payment) => payment.id === id);
    expect(listed).toMatchObject({ reason: doubt, advice: expect.stringContaining('partenaire') });
    const answer = await clear(id, listed?.version ?? 0, way);
    expect(answer.clearCardPayment.problems).toEqual([]);
    await reaches(order.id, status, reason);
    expect((await counter.told(order.id)).at(-1)).toBe(status === 'CAPTURED' ? 'paid' : 'notPaid');
  });

  test('says why, does not decide twice, nor on what has changed, nor for oneself', async () => {
    const order = await pay(cards.unknown);
    await reaches(order.id, 'UNCLEAR', 'OUTCOME_UNKNOWN');
    const { id = '' } = (await latest(order.id)) ?? {};
    const codes = async (...call: Parameters<typeof clear>) =>
      (await clear(...call)).clearCardPayment.problems.map(({ code }) => code);
    const version = (await unclear()).unclearCardPayments.find((payment) => payment.id === id)?.version ?? 0;
    expect(await codes(id, version, 'TAKEN', null)).toEqual(['FIELD_REQUIRED']);
    expect(await codes(id, version - 1, 'TAKEN')).toEqual(['VERSION_CONFLICT']);
    expect(await codes(id, version, 'GIVE_BACK')).toEqual(['CARD_NOTHING_TO_GIVE_BACK']);
    expect(await codes(id, version, 'TAKEN', 'Vu', { ...clerk, id: order.ownerAccountId })).toEqual([
      'CARD_PAYMENT_OF_ONESELF',
    ]);
    const both = await Promise.all([codes(id, version, 'TAKEN'), codes(id, version, 'NOT_TAKEN')]);
    expect(both.flat()).toEqual(['CARD_PAYMENT_NOT_UNCLEAR']);
    expect(await codes(crypto.randomUUID(), 1, 'TAKEN')).toEqual(['NOT_FOUND']);
  });

  test('is nobody else’s business', async () => {
    const officer = { id: crypto.randomUUID(), roles: [{ office: 'INSURANCE', role: 'FINANCE' }] };
    await expect(counter.ask(officer, '{ unclearCardPayments { id } }')).rejects.toThrow('FORBIDDEN');
  });
});

test('two clicks at once open one page', async () => {
  const order = newOrder();
  const answers = await Promise.all([counter.open(order), counter.open(order), counter.open(order)]);
  const codes = answers.flatMap(({ problems }) => problems.map(({ code }) => code));
  expect(answers.filter(({ redirectUrl }) => redirectUrl !== null).length).toBeGreaterThan(0);
  expect(new Set((await counter.attempts(order.id)).map(({ attempt }) => attempt)).size).toBe(
    3 - codes.length,
  );
});

test('a callback that names no payment is not taken, and leads the person home', async () => {
  const address = (kind: string) => `${counter.url}/callbacks/card/${kind}/${crypto.randomUUID()}`;
  expect((await fetch(address('paid'))).status).toBe(404);
  const back = await fetch(address('return'), { redirect: 'manual' });
  expect([back.status, back.headers.get('location')]).toEqual([303, '/']);
});

test('each question is written down before it is asked, and asked again under the same id', async () => {
  const order = await pay(cards.captureTimeout);
  await reaches(order.id, 'CAPTURED');
  const captures =
    (await atPartner(order.id))?.calls.filter(({ operation }) => operation === 'Capture') ?? [];
  expect(captures.map(({ retryIndicator }) => retryIndicator)).toEqual([0, 1]);
  expect(new Set(captures.map(({ requestId }) => requestId)).size).toBe(1);
  const written = await counter.rows(sql`
    select operation, retries, answer from card_request r join card_payment p on p.id = r.payment_id
    where p.order_id = ${order.id} and operation = 'CAPTURE'`);
  expect(written).toEqual([{ operation: 'CAPTURE', retries: 1, answer: 'ALREADY_CAPTURED' }]);
});

test('every step stands in a history whose rows are sealed to each other', async () => {
  const order = await pay(cards.works);
  await reaches(order.id, 'CAPTURED');
  const attempt = await latest(order.id);
  const history = await counter.rows<{ hash: string; to_status: string } & Record<string, unknown>>(
    sql`select office, payment_id as "paymentId", owner_account_id as "ownerAccountId", payment_version as "paymentVersion",
      from_status as "from", to_status as "to", reason, actor, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, hash
      from card_transition where payment_id = ${attempt?.id ?? ''} order by payment_version`,
  );
  expect(history.map((row) => row['to'])).toEqual(['OPENED', 'PAGE_OPEN', 'AUTHORISED', 'CAPTURED']);
  const links = history.map(({ hash, at, ...row }) => ({
    hash,
    row: { ...row, at: Temporal.Instant.from(String(at)) },
  }));
  expect(verifyChain(links)).toEqual({ intact: true });
});

test('nothing of a card stays with us: not in a row of any table, not in the log', async () => {
  const tables = await counter.rows<{ name: string }>(
    sql`select oid::regclass::text as name from pg_class
      where relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
        and relkind in ('r', 'p') and has_table_privilege(oid, 'select')`,
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) =>
      JSON.stringify(await counter.rows(sql.raw(`select row_to_json(t)::text as row from ${name} t`))),
    ),
  );
  const kept = [...texts, ...logged].join('\n');
  expect(kept).toContain('OC26112');
  for (const number of Object.values(cards)) expect(kept).not.toContain(number);
  expect(kept).not.toMatch(/x{4}\d{4}|x{4} \d{4}|TESTCARTE|VISA/);
  // The year the card ends, by itself: an id or a seal may have the same four digits in it.
  expect(kept).not.toMatch(/(?<![\w-])2031(?!\w)/);
});

test('no column of a payment could hold a card: the list of columns is closed', async () => {
  const columns = await counter.rows<{ list: string }>(sql`
    select table_name || ': ' || string_agg(column_name, ' ' order by ordinal_position) as list
    from information_schema.columns where table_name like 'card\_%' group by table_name order by table_name`);
  expect(columns.map(({ list }) => list)).toEqual([
    'card_payment: id office version order_id attempt partner_order_id owner_account_id amount_minor currency callback_key return_path token transaction_id capture_id status reason opened_at page_expires_at called_at',
    'card_request: office id payment_id operation retries asked_at answered_at answer',
    'card_transition: office payment_id owner_account_id payment_version from_status to_status reason actor at hash',
  ]);
});
