import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { luca, nora, samuel } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, departure, type OrderDesk, officeDay, openOrderDesk, residence } from './order-desk.ts';

let desk: OrderDesk;
beforeAll(async () => {
  desk = await openOrderDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const ofCompany = async (email: string, some: object = {}) =>
  desk.entry({ membershipId: await desk.membershipOf(email), ...some });

describe('an order of a private person', () => {
  test('waits to be paid by card, with its lines, its price and both texts that were accepted', async () => {
    const { order, settlement, problems } = await desk.place('claire', desk.entry());
    expect(problems).toEqual([]);
    expect(settlement).toEqual({
      __typename: 'CardPayment',
      redirectUrl: expect.stringContaining(`${desk.url}/`),
      reason: 'PRIVATE_PERSON',
    });
    expect(order).toMatchObject({
      number: expect.stringMatching(/^OC\d{13}$/),
      ...{ status: 'AWAITING_PAYMENT', settlement: 'CARD', cardReason: 'PRIVATE_PERSON' },
      ...{ month: null, confirmedAt: null, total: { amount: '25.00' }, terms: desk.terms },
      history: [{ from: null, to: 'AWAITING_PAYMENT', by: 'OWNER', reason: null }],
      lines: [{ title: 'Attestation de résidence', fee: { amount: '25.00' }, postage: { amount: '0.00' } }],
    });
    expect(order?.lines[0]?.answers).toContainEqual({ code: 'BIRTH_DATE', value: '12.04.1985' });
    expect(order?.lines[0]?.answers).toContainEqual({ code: 'AVS_NUMBER', value: '756.9217.0769.85' });
    expect(order?.lines[0]?.answers).toContainEqual({ code: 'STAY_HISTORY', value: 'Non' });
  });

  test('is one order for one key, however often it is sent, and another request under it is refused', async () => {
    const key = randomUUIDv7();
    const [first, ...others] = await Promise.all(
      [1, 2, 3].map(() => desk.place('claire', desk.entry(), key)),
    );
    expect(new Set([first, ...others].map((one) => one?.order?.id)).size).toBe(1);
    const again = await desk.place('claire', desk.entry(), key);
    expect([again.order?.id, again.problems]).toEqual([first?.order?.id, []]);
    expect(again.settlement?.redirectUrl).toEqual(expect.any(String));
    const other = await desk.place('claire', desk.entry({ lines: [residence('Autre')] }), key);
    expect([other.order, codesOf(other)]).toEqual([null, ['idempotencyKey IDEMPOTENCY_KEY_REUSED']]);
  });

  test('of a whole family pays each certificate and one letter', async () => {
    await desk.setPostage('RESIDENCE_CERTIFICATE', 110);
    const lines = ['Claire', 'Théo', 'Lina'].map((name) => residence(name));
    const { order, problems } = await desk.place('claire', desk.entry({ lines, postage: 'LETTER_A' }));
    expect(problems).toEqual([]);
    expect(order?.lines.map(({ postage }) => postage.amount)).toEqual(['1.10', '0.00', '0.00']);
    expect([order?.fee.amount, order?.total.amount]).toEqual(['75.00', '76.10']);
  });

  test('says everything that is wrong at once, each where it stands, and writes nothing', async () => {
    const count = () => desk.rows(sql`select from service_order`).then((rows) => rows.length);
    const before = await count();
    const wrong = await desk.place('claire', {
      lines: [
        { service: 'NONE' },
        { service: 'DOMICILE_DECLARATION' },
        residence('Favre', { reference: 'x'.repeat(71) }),
      ],
      postage: 'REGISTERED_LETTER',
      delivery: { recipient: 'Claire', country: 'XX' },
      membershipId: randomUUIDv7(),
      acceptedTerms: [{ text: 'OFFICE', version: '1999-01-01' }],
    });
    expect(wrong.order).toBeNull();
    expect(codesOf(wrong).toSorted()).toEqual(
      [
        'lines.0.service ORDER_SERVICE_NOT_OFFERED',
        'lines.1.service ORDER_FEE_NOT_FIXED',
        ...['FAMILY_NAME', 'GIVEN_NAMES', 'BIRTH_DATE', 'WEEKLY_COMMUNE'].map(
          (code) => `lines.1.answers.${code} FIELD_REQUIRED`,
        ),
        'lines.2.reference FIELD_TOO_LONG',
        'postage ORDER_POSTAGE_NOT_OFFERED',
        ...['address', 'postalCode', 'town'].map((name) => `delivery.${name} FIELD_REQUIRED`),
        'delivery.country VALUE_NOT_IN_LIST',
        'membershipId NOT_FOUND',
        'acceptedTerms.0 TERMS_CHANGED',
        'acceptedTerms ORDER_TERMS_NOT_ACCEPTED',
      ].toSorted(),
    );
    const many = await desk.place(
      'claire',
      desk.entry({ lines: Array.from({ length: 21 }, () => residence()) }),
    );
    expect(codesOf(many)).toEqual(['lines ORDER_TOO_MANY_LINES']);
    expect(codesOf(await desk.place('claire', desk.entry({ lines: [] })))).toEqual(['lines FIELD_REQUIRED']);
    expect(await count()).toBe(before);
  });

  test('asks for the terms of which one was never accepted, and not again for what was', async () => {
    const [office, state] = desk.terms;
    const only = desk.entry({ acceptedTerms: [office] });
    expect(codesOf(await desk.place('claire', only))).toEqual(['acceptedTerms ORDER_TERMS_NOT_ACCEPTED']);
    expect((await desk.preview('claire', desk.entry())).termsToAccept).toHaveLength(2);
    await desk.inIdentity(sql`
      insert into terms_acceptance (id, office, account_id, text, version, accepted_at)
      values (${randomUUIDv7()}, 'COUNTER', ${desk.holders.claire.subject}, ${state?.text}, ${state?.version}, now())`);
    const { order, problems } = await desk.place('claire', only);
    expect([problems, order?.terms]).toEqual([[], desk.terms]);
    expect((await desk.preview('claire', desk.entry())).termsToAccept).toEqual([office]);
  });

  test('is not taken as long as the e-mail, to which the receipt goes, is not verified', async () => {
    const id = desk.holders.claire.subject;
    const verified = (at: 'now()' | 'null') =>
      desk.inIdentity(sql`update account set email_verified_at = ${sql.raw(at)} where id = ${id}`);
    await verified('null');
    expect(codesOf(await desk.place('claire', desk.entry()))).toEqual(['ORDER_EMAIL_NOT_VERIFIED']);
    await verified('now()');
  });
});

describe('an order for a company', () => {
  test('goes on its account: definitive at once, in the month of Geneva, under one of its names', async () => {
    const { order, settlement, problems } = await desk.place(
      'luca',
      await ofCompany(luca.email, { companyName: 'Atelier Keller Carouge' }),
    );
    expect(problems).toEqual([]);
    expect(settlement).toMatchObject({ __typename: 'OnAccount', month: order?.month });
    const [account] = await desk.rows<{ id: string; access_version: number; uid: string }>(
      sql`select id, access_version, uid from client_account`,
    );
    expect(account).toEqual({
      id: settlement?.clientAccountId,
      access_version: 0,
      uid: expect.stringContaining('CHE'),
    });
    expect(order).toMatchObject({
      ...{ status: 'CONFIRMED', settlement: 'ON_ACCOUNT', cardReason: null },
      history: [{ from: null, to: 'CONFIRMED', by: 'OWNER' }],
    });
    const [row] = await desk.rows(
      sql`select company_name, ordered_by, month = to_char(confirmed_at at time zone 'Europe/Zurich', 'YYYY-MM') as is_of_month from service_order where id = ${order?.id}`,
    );
    expect(row).toEqual({
      company_name: 'Atelier Keller Carouge',
      ordered_by: 'Luca Bianchi',
      is_of_month: true,
    });
  });

  test.each([
    ['whose collaborator has no right to it', 'samuel', samuel.email, [residence()], 'RIGHT_NOT_GRANTED'],
    ['of which one service may not', 'luca', luca.email, [residence(), departure()], 'RIGHT_NOT_GRANTED'],
    ['by its manager, who gave himself no right', 'nora', nora.email, [residence()], 'RIGHT_NOT_GRANTED'],
  ] as const)(
    '%s goes to the card as a whole, and the reason is known before',
    async (_whose, who, email, lines, reason) => {
      const entry = await ofCompany(email, { lines });
      expect(await desk.preview(who, entry)).toMatchObject({ settlement: 'CARD', reason, problems: [] });
      const { order, settlement } = await desk.place(who, entry);
      expect(settlement).toMatchObject({ __typename: 'CardPayment', reason });
      expect(order).toMatchObject({ status: 'AWAITING_PAYMENT', cardReason: reason });
    },
  );

  test('is asked of identity each time: a right that is taken away counts at once', async () => {
    const rights = (codes: string) =>
      desk.inIdentity(
        sql`update membership set service_codes = ${codes}::text[] where email = ${luca.email}`,
      );
    const entry = await ofCompany(luca.email);
    await rights('{}');
    expect((await desk.place('luca', entry)).settlement).toMatchObject({ reason: 'RIGHT_NOT_GRANTED' });
    await rights('{RESIDENCE_CERTIFICATE}');
    expect((await desk.place('luca', entry)).settlement).toMatchObject({ __typename: 'OnAccount' });
  });

  test('goes to the card while finance has suspended or closed the account, and the member sees it before', async () => {
    const entry = await ofCompany(luca.email);
    for (const column of ['suspended_at', 'closed_at']) {
      await desk.rows(sql`update client_account set ${sql.raw(column)} = now()`);
      expect(await desk.preview('luca', entry)).toMatchObject({ reason: 'ACCOUNT_SUSPENDED' });
      expect((await desk.place('luca', entry)).settlement).toMatchObject({ reason: 'ACCOUNT_SUSPENDED' });
      const member = {
        ...{ __typename: 'Membership', id: await desk.membershipOf(luca.email), status: 'ACTIVE' },
        ...{ serviceCodes: ['RESIDENCE_CERTIFICATE'], activeServiceGroups: ['POPULATION'] },
        ...{ suspendedServiceGroups: [], organisation: { id: desk.organisationId } },
      };
      const { data } = await desk.ask<{ _entities: { ordering: { reason: string }[] }[] }>(
        'luca',
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Membership { ordering { service { code } reason } } } }',
        { r: [member] },
      );
      expect(data._entities[0]?.ordering.find(({ reason }) => reason === 'ACCOUNT_SUSPENDED')).toBeTruthy();
      await desk.rows(sql`update client_account set ${sql.raw(column)} = null`);
    }
  });

  test('is of a membership of one’s own: a manager does not order with a collaborator’s rights', async () => {
    const entry = await ofCompany(luca.email);
    expect(codesOf(await desk.place('nora', entry))).toEqual(['membershipId NOT_FOUND']);
    const named = await ofCompany(luca.email, { companyName: 'Autre SA' });
    expect(codesOf(await desk.place('luca', named))).toEqual(['companyName VALUE_NOT_IN_LIST']);
  });

  test('waits for a month that is being closed: it is in it, or in none that is closed', async () => {
    const entry = await ofCompany(luca.email);
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    let isPlaced = false;
    const closing = desk.billing.database.transaction(async (tx) => {
      await tx.execute(sql`select from client_account for update`);
      const placing = desk.place('luca', entry).then((placed) => {
        isPlaced = true;
        return placed;
      });
      await closed;
      const [{ now } = { now: '' }] = await tx.execute<{ now: string }>(
        sql`select clock_timestamp()::text as now`,
      );
      return { placing, now };
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isPlaced).toBe(false);
    close();
    const { placing, now } = await closing;
    const { order } = await placing;
    expect(Date.parse(order?.confirmedAt ?? '')).toBeGreaterThanOrEqual(Math.floor(Date.parse(now)));
  });
});

describe('a service that is withdrawn', () => {
  test('is not ordered any more', async () => {
    await desk.rows(
      sql`update service set offered_until = ${officeDay(-1)} where code = 'DEPARTURE_CERTIFICATE'`,
    );
    const entry = desk.entry({ lines: [departure()] });
    expect(codesOf(await desk.place('claire', entry))).toEqual(['lines.0.service ORDER_SERVICE_NOT_OFFERED']);
    await desk.rows(sql`update service set offered_until = null`);
  });
});

describe('who sees an order', () => {
  const seen = async (id: string) => {
    const people = ['claire', 'nora', 'luca', 'samuel', 'rochat', 'finance', 'insurance'] as const;
    const found = await Promise.all(people.map(async (who) => [who, await desk.order(who, id)] as const));
    return found.filter(([, order]) => order !== null).map(([who]) => who);
  };

  test('of a private person: himself, officers and finance of the office; nobody of another office', async () => {
    const { order } = await desk.place('claire', desk.entry());
    expect(await seen(order?.id ?? '')).toEqual(['claire', 'rochat', 'finance']);
  });

  test('of a company: also its managers and who sees its recap', async () => {
    const { order } = await desk.place('samuel', await ofCompany(samuel.email));
    expect(await seen(order?.id ?? '')).toEqual(['nora', 'luca', 'samuel', 'rochat', 'finance']);
    const list = async (who: 'nora' | 'claire') =>
      (
        await desk.ask<{ orders: { nodes: { id: string }[] } }>(
          who,
          'query ($o: ID) { orders(filter: { organisationId: $o, status: [AWAITING_PAYMENT, CANCELLED], settlement: CARD, number: "oc" }) { nodes { id } pageInfo { hasNextPage } } }',
          { o: desk.organisationId },
        )
      ).data.orders.nodes.map(({ id }) => id);
    expect(await list('nora')).toContain(order?.id);
    expect(await list('claire')).toEqual([]);
  });

  test('reads what was answered only as its owner or an officer; what an officer or finance reads is written down', async () => {
    const { order } = await desk.place('samuel', await ofCompany(samuel.email));
    const answers = async (who: 'nora' | 'samuel' | 'rochat' | 'finance') =>
      (await desk.order(who, order?.id ?? ''))?.lines[0]?.answers.length;
    expect([await answers('nora'), await answers('finance')]).toEqual([0, 0]);
    expect([await answers('samuel'), await answers('rochat')]).toEqual([6, 6]);
    expect(await desk.audited(order?.id ?? '')).toEqual(['place', 'read', 'read']);
    const stored = await desk.rows(sql`select answers from order_line where order_id = ${order?.id}`);
    expect(JSON.stringify(stored)).not.toContain('Favre');
  });

  test('is nobody who is not signed in, and no list shows an order to a stranger', async () => {
    expect((await desk.ask(null, '{ orders { nodes { id } } }')).codes).toEqual(['UNAUTHENTICATED']);
    const own = async (who: 'insurance' | 'claire', of: 'claire') =>
      (
        await desk.ask<{ _entities: { orders: { nodes: object[] } }[] }>(
          who,
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Account { orders(first: 2) { nodes { id } } } } }',
          { r: [{ __typename: 'Account', id: desk.holders[of].subject }] },
        )
      ).data._entities[0]?.orders.nodes.length;
    expect([await own('claire', 'claire'), await own('insurance', 'claire')]).toEqual([2, 0]);
  });
});

test('the history of an order is a chain that nobody can change', async () => {
  const { order } = await desk.place('claire', desk.entry());
  await desk.step('claire', 'cancelOrder', order ?? { id: '', version: 0 });
  const links = await desk.chainOf(order?.id ?? '');
  expect([links.length, verifyChain(links)]).toEqual([2, { intact: true }]);
  await expect(desk.rows(sql`update order_transition set reason = 'x'`)).rejects.toThrow();
});
