import { randomUUIDv7 } from 'node:crypto';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { newPaymentRequest, writePaymentRequests } from '@guichet/stack/testing/payment-requests.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookedWhole, iris, openDebitDesk, takenBack } from './debit-desk.ts';
import { newProvider, person } from './payment-desk.ts';

let desk: Awaited<ReturnType<typeof openDebitDesk>>;
beforeAll(async () => {
  desk = await openDebitDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const sums = 'requests asked { amount currency } clientShare { amount } debited { amount } paid { amount }';
const recapFields = `from until totals { ${sums} } byProvider { provider { id } name totals { ${sums} } }
  byStatus { status mayChange totals { requests } } byMonth { month totals { requests } }
  requests(first: 2) { nodes { invoiceNumber status lines { nature { code } }
    settlement { debited { amount } paid { amount } movements { kind amount { amount } bookedOn } } } pageInfo { hasNextPage endCursor } }`;
const statementSums =
  'validations validated { amount } debited { amount } advanced { amount } paid { amount }';
const statementFields = `provider { id } name year months { month sums { ${statementSums} } } totals { ${statementSums} }
  open { requests total { amount } clientShare { amount } }
  corrections { paymentRequest { invoiceNumber } movement { kind amount { amount } bookedOn } }`;

interface Sums {
  readonly requests: number;
  readonly asked: object;
}

interface Recap {
  readonly totals: Sums;
  readonly byMonth: readonly { readonly month: string; readonly totals: Sums }[];
  readonly requests: {
    readonly nodes: readonly { readonly invoiceNumber: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

interface Statement {
  readonly name: string;
  readonly months: readonly { readonly month: string; readonly sums: { readonly validations: number } }[];
}

/** What an account's field answers somebody. */
async function ofAccount<Answer>(asker: PassportHolder, accountId: string, field: string) {
  const { data, codes } = await desk.ask<{ _entities: readonly ({ answer: Answer | null } | null)[] } | null>(
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Account { answer: ${field} } } }`,
    { of: [{ __typename: 'Account', id: accountId }] },
  );
  return { answer: data?._entities[0]?.answer ?? null, codes };
}

const recap = (asker: PassportHolder, accountId: string, month: string) =>
  ofAccount<Recap>(asker, accountId, `paymentRequestRecap(month: "${month}") { ${recapFields} }`);
const statements = (asker: PassportHolder, accountId: string, year: number, more = '') =>
  ofAccount<readonly Statement[]>(
    asker,
    accountId,
    `providerStatements(year: ${year}${more}) { ${statementFields} }`,
  );

/** A request of 125.01 EUR to a person that came in at an instant. */
async function plant(ownerAccountId: string, createdAt: string, providerId: string = randomUUIDv7()) {
  const at = Temporal.Instant.from(createdAt);
  const request = newPaymentRequest(at.add({ hours: 48 }), { ownerAccountId, providerId, createdAt: at });
  await writePaymentRequests(desk.billing.database.jobs, [request]);
  return request;
}

/** It was validated at an instant. */
const validate = (id: string, at: string) =>
  desk.rows(
    sql`update payment_request set status = 'VALIDATED', validation = 'CLIENT', validated_at = ${at}::timestamptz where id = ${id}`,
  );

/** The bank booked something on a day. */
const book = (request: { readonly id: string }, kind: string, cents: number, day: string) =>
  desk.rows(sql`
    insert into request_entry (id, office, payment_request_id, owner_account_id, provider_id, kind, amount_minor, booked_on, actor, recorded_at)
    select ${randomUUIDv7()}::uuid, office, id, owner_account_id, provider_id, ${kind}, ${cents}, ${day}::date, 'test', now()
    from payment_request where id = ${request.id}`);

test.each([
  [
    'a month in winter ends an hour before UTC’s',
    '2026-01-31T22:59:59.999Z',
    '2026-01',
    '2026-01-31T23:00:00Z',
    '2026-02',
  ],
  ['a month in summer two hours', '2026-06-30T21:59:59.999Z', '2026-06', '2026-06-30T22:00:00Z', '2026-07'],
  [
    'March begins in winter and ends in summer',
    '2026-03-31T21:59:59.999Z',
    '2026-03',
    '2026-03-31T22:00:00Z',
    '2026-04',
  ],
  [
    'October begins in summer and ends in winter',
    '2026-10-31T22:59:59.999Z',
    '2026-10',
    '2026-10-31T23:00:00Z',
    '2026-11',
  ],
  [
    'October has begun before UTC’s',
    '2026-09-30T21:59:59.999Z',
    '2026-09',
    '2026-09-30T22:00:00Z',
    '2026-10',
  ],
])('%s, by the calendar of Geneva', async (_what, before, itsMonth, after, next) => {
  const claire = randomUUIDv7();
  const [last, first] = [await plant(claire, before), await plant(claire, after)];
  const of = async (month: string) => (await recap(person(claire), claire, month)).answer;
  expect((await of(itsMonth))?.requests.nodes).toMatchObject([{ invoiceNumber: last.invoiceNumber }]);
  expect((await of(next))?.requests.nodes).toMatchObject([{ invoiceNumber: first.invoiceNumber }]);
  const twelve = (await of(next))?.byMonth ?? [];
  expect(twelve).toHaveLength(12);
  expect(twelve.filter(({ totals }) => totals.requests > 0).map(({ month }) => month)).toEqual([
    itsMonth,
    next,
  ]);
});

// Finance takes all that waits: what other tests plant has no sealed account, and comes after.
test('a claw-back stands in the running month as an entry of its own, and in the statement of the bank’s year', async () => {
  const provider = newProvider();
  const [one] = await desk.validated(1, provider);
  if (!one) throw new Error('No request');
  const client = person(one.accountId);
  const debits = await desk.releaseAll('DEBIT');
  await desk.send(bookedWhole('DEBIT', debits));
  await desk.send(bookedWhole('PAYOUT', await desk.releaseAll('PAYOUT')));
  const month = Temporal.Now.plainDateISO('Europe/Zurich').toString().slice(0, 7);
  expect((await recap(client, one.accountId, month)).answer).toMatchObject({
    totals: { debited: { amount: '62.51' }, paid: { amount: '125.01' } },
    byStatus: [{ status: 'PAID', mayChange: false }],
  });
  const [transfer] = debits.transfers;
  if (!transfer) throw new Error('No debit');
  await desk.send(takenBack('DEBIT', transfer, 'MD06'));
  await desk.validated(1, provider);
  await desk.send(bookedWhole('DEBIT', await desk.releaseAll('DEBIT')));
  await desk.send(bookedWhole('PAYOUT', await desk.releaseAll('PAYOUT')));
  const { answer } = await recap(client, one.accountId, month);
  expect(answer).toMatchObject({
    totals: { requests: 1, debited: { amount: '0.00' }, paid: { amount: '62.50' } },
    requests: {
      nodes: [
        {
          status: 'CLAWED_BACK',
          settlement: {
            ...{ debited: { amount: '0.00' }, paid: { amount: '62.50' } },
            movements: expect.arrayContaining([
              expect.objectContaining({ kind: 'COLLECTION_RETURN', amount: { amount: '-62.51' } }),
              expect.objectContaining({ kind: 'CLAW_BACK', amount: { amount: '-62.51' } }),
            ]),
          },
        },
      ],
    },
  });
  // The bank of the tests books on 24 November.
  expect((await statements(client, one.accountId, 2026)).answer).toMatchObject([
    {
      ...{ provider: { id: provider.providerId }, name: 'Exemple Services', year: 2026 },
      totals: {
        validations: 1,
        debited: { amount: '0.00' },
        advanced: { amount: '62.50' },
        paid: { amount: '62.50' },
      },
      open: { requests: 0, total: { amount: '0.00' } },
      corrections: [
        { movement: { kind: 'COLLECTION_RETURN' } },
        { movement: { kind: 'CLAW_BACK', amount: { amount: '-62.51' }, bookedOn: '2026-11-24' } },
      ],
    },
  ]);
  expect((await recap(iris, one.accountId, month)).answer, 'finance reads no recap of another').toBeNull();
});

test('a month comes to its requests, by provider and by where they stand, and says which may still change', async () => {
  const claire = randomUUIDv7();
  const [aide, jardin] = [randomUUIDv7(), randomUUIDv7()];
  const planted = [
    await plant(claire, '2026-05-04T08:00:00Z', aide),
    await plant(claire, '2026-05-11T08:00:00Z', aide),
    await plant(claire, '2026-05-18T08:00:00Z', jardin),
  ] as const;
  await validate(planted[0].id, '2026-05-05T08:00:00Z');
  await book(planted[0], 'COLLECTION', 6251, '2026-05-07');
  await book(planted[0], 'PAYOUT', -12_501, '2026-05-09');
  await desk.rows(sql`update payment_request set status = 'CONTESTED' where id = ${planted[2].id}`);
  const { answer } = await recap(person(claire), claire, '2026-05');
  expect(answer).toMatchObject({
    ...{ from: '2026-05-01', until: '2026-05-31' },
    totals: {
      ...{ requests: 3, asked: { amount: '375.03', currency: 'EUR' }, clientShare: { amount: '187.53' } },
      ...{ debited: { amount: '62.51' }, paid: { amount: '125.01' } },
    },
    byProvider: [
      {
        provider: { id: aide },
        totals: { requests: 2, asked: { amount: '250.02' }, paid: { amount: '125.01' } },
      },
      {
        provider: { id: jardin },
        name: 'Exemple Services',
        totals: { requests: 1, paid: { amount: '0.00' } },
      },
    ],
    byStatus: [
      { status: 'AWAITING_CLIENT', mayChange: true, totals: { requests: 1 } },
      { status: 'VALIDATED', mayChange: true },
      { status: 'CONTESTED', mayChange: false },
    ],
  });
  expect(answer?.requests.nodes.map(({ invoiceNumber }) => invoiceNumber)).toEqual([
    planted[2].invoiceNumber,
    planted[1].invoiceNumber,
  ]);
  const { endCursor } = answer?.requests.pageInfo ?? { endCursor: '' };
  const further = await ofAccount<Recap>(
    person(claire),
    claire,
    `paymentRequestRecap(month: "2026-05") { requests(first: 2, after: "${endCursor}") { nodes { invoiceNumber
    settlement { movements { kind amount { amount } bookedOn } } } pageInfo { hasNextPage } } }`,
  );
  expect(further.answer?.requests).toMatchObject({
    nodes: [
      {
        invoiceNumber: planted[0].invoiceNumber,
        settlement: {
          movements: [
            { kind: 'COLLECTION', amount: { amount: '62.51' }, bookedOn: '2026-05-07' },
            { kind: 'PAYOUT', amount: { amount: '125.01' }, bookedOn: '2026-05-09' },
          ],
        },
      },
    ],
    pageInfo: { hasNextPage: false },
  });
  const year = await ofAccount<Recap>(
    person(claire),
    claire,
    `paymentRequestRecapYear(year: 2026) { ${recapFields} }`,
  );
  expect(year.answer?.totals).toEqual(answer?.totals);
  expect(year.answer?.byMonth.at(4)).toMatchObject({ month: '2026-05', totals: { requests: 3 } });
});

test('a statement takes what was validated by the year of Geneva, and what was paid by the bank’s days', async () => {
  const claire = randomUUIDv7();
  const [aide, jardin] = [randomUUIDv7(), randomUUIDv7()];
  const [old, young, other] = [
    await plant(claire, '2025-12-30T08:00:00Z', aide),
    await plant(claire, '2025-12-31T08:00:00Z', aide),
    await plant(claire, '2026-01-02T08:00:00Z', jardin),
  ];
  await validate(old.id, '2025-12-31T22:59:59.999Z');
  await validate(young.id, '2025-12-31T23:00:00Z');
  await validate(other.id, '2026-10-31T23:30:00Z');
  await book(old, 'COLLECTION', 6251, '2025-12-31');
  await book(old, 'PAYOUT', -12_501, '2026-01-01');
  const { answer } = await statements(person(claire), claire, 2026, `, providerId: "${aide}"`);
  expect(answer).toMatchObject([
    {
      totals: {
        ...{ validations: 1, validated: { amount: '125.01' }, debited: { amount: '0.00' } },
        ...{ advanced: { amount: '62.50' }, paid: { amount: '125.01' } },
      },
      open: { requests: 1, clientShare: { amount: '62.51' } },
      corrections: [],
    },
  ]);
  expect(answer?.[0]?.months.at(0)).toMatchObject({
    month: '2026-01',
    sums: { validations: 1, paid: { amount: '125.01' } },
  });
  const last = (await statements(person(claire), claire, 2025)).answer;
  expect(last).toMatchObject([
    { totals: { validations: 1, debited: { amount: '62.51' }, paid: { amount: '0.00' } } },
  ]);
  const all = (await statements(person(claire), claire, 2026)).answer ?? [];
  expect(all).toHaveLength(2);
  const withSome = all.flatMap(({ months }) => months).filter(({ sums: { validations } }) => validations > 0);
  expect(withSome.map((one) => one.month).toSorted()).toEqual(['2026-01', '2026-11']);
  expect((await statements(person(claire), claire, 2026, ', providerId: "none"')).answer).toEqual([]);
});

test('nobody but the client reads a recap, a statement or what moved: no officer, no provider, no other client', async () => {
  const claire = randomUUIDv7();
  const provider = newProvider();
  const request = await plant(claire, '2026-05-04T08:00:00Z', provider.providerId);
  await desk.rows(
    sql`update payment_request set organisation_id = ${provider.organisationId} where id = ${request.id}`,
  );
  await book(request, 'COLLECTION', 6251, '2026-05-07');
  const stranger = person(randomUUIDv7());
  for (const asker of [stranger, person(randomUUIDv7(), 'OFFICER'), iris]) {
    expect(await recap(asker, claire, '2026-05')).toEqual({ answer: null, codes: [] });
    expect(await statements(asker, claire, 2026)).toEqual({ answer: null, codes: [] });
  }
  expect((await recap(provider.program, claire, '2026-05')).codes).toEqual(['FORBIDDEN']);
  const query =
    'query ($id: ID!) { paymentRequest(id: $id) { invoiceNumber settlement { debited { amount } } } }';
  const settlementFor = async (asker: PassportHolder) =>
    (await desk.ask(asker, query, { id: request.id })).data;
  expect(await settlementFor(person(claire))).toMatchObject({
    paymentRequest: { settlement: { debited: { amount: '62.51' } } },
  });
  for (const asker of [iris, provider.program])
    expect(await settlementFor(asker)).toMatchObject({
      paymentRequest: { invoiceNumber: request.invoiceNumber, settlement: null },
    });
  // A stranger's own recap and statements have nothing of it.
  const own = stranger.subject ?? '';
  expect((await recap(stranger, own, '2026-05')).answer).toMatchObject({
    totals: { requests: 0 },
    byProvider: [],
  });
  expect((await statements(stranger, own, 2026, `, providerId: "${provider.providerId}"`)).answer).toEqual(
    [],
  );
});

test('what a sandbox asks is in no recap and in no statement', async () => {
  const claire = randomUUIDv7();
  const { id } = await plant(claire, '2026-05-04T08:00:00Z');
  await validate(id, '2026-05-05T08:00:00Z');
  await desk.rows(
    sql`update payment_request set is_sandbox = true, sandbox_client = 'ACCEPTS' where id = ${id}`,
  );
  expect((await recap(person(claire), claire, '2026-05')).answer).toMatchObject({ totals: { requests: 0 } });
  expect((await statements(person(claire), claire, 2026)).answer).toEqual([]);
});

test('what is no month or no year is refused', async () => {
  const claire = randomUUIDv7();
  expect((await recap(person(claire), claire, '2026-13')).codes).toHaveLength(1);
  expect((await statements(person(claire), claire, 26)).codes).toEqual(['BAD_REQUEST']);
});
