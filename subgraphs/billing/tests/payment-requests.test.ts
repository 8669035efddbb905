import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayBefore, newProvider, openPaymentDesk, type PaymentDesk, person } from './payment-desk.ts';

let desk: PaymentDesk;
beforeAll(async () => {
  desk = await openPaymentDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const provider = newProvider();
const { program } = provider;

const stored = async (id: string) =>
  (await desk.rows(sql`select * from payment_request where id = ${id}`))[0];
const jobsOf = (id: string) =>
  desk.rows<{ task: string; payload: object }>(sql`
    select task.identifier as task, payload from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    where payload ->> 'paymentRequestId' = ${id} order by job.id`);

describe('a payment request', () => {
  test('is taken with what it asks for, and the client is to be told', async () => {
    const client = desk.client(provider);
    const { request, problems } = await desk.create(program, desk.entry(client));
    expect(problems).toEqual([]);
    expect(request).toMatchObject({
      ...{ status: 'RECEIVED', version: 1, windowEndsAt: null, validation: null, contest: null },
      ...{ client: { id: client.id }, provider: { id: provider.providerId } },
      lines: [
        {
          nature: { code: 'HOUSEWORK', name: 'Entretien de la maison et travaux ménagers' },
          ...{ description: 'Ménage', quantity: '2.50', unit: 'HOUR', unitPrice: { amount: '40.00' } },
          total: { amount: '100.00', currency: 'EUR' },
        },
        { nature: { legalBasis: 'D7231-1 II 2°' }, unit: 'FLAT', unitPrice: null },
      ],
      total: { amount: '125.01', currency: 'EUR' },
      ...{ clientShare: { amount: '62.51' }, advance: { amount: '62.50' } },
      history: [{ from: null, to: 'RECEIVED', reason: null }],
    });
    expect(await jobsOf(request?.id ?? '')).toEqual([
      { task: 'ask-client', payload: { paymentRequestId: request?.id } },
    ]);
    const row = await stored(request?.id ?? '');
    expect(row).toMatchObject({ owner_account_id: client.accountId, mandate_reference: 'GUICHET-0001' });
    expect(String(row?.['iban'])).not.toContain('189');
  });

  test('that is wrong in many ways is told all of them at once, each where it stands', async () => {
    const tomorrow = dayBefore(-1);
    const { request, problems } = await desk.create(program, {
      ...{ clientId: randomUUIDv7(), birthDate: '31.02.1948', invoiceDate: tomorrow, periodStart: tomorrow },
      lines: [
        { nature: 'MAGIC', quantity: '0', unit: 'HOUR', totalCents: 0 },
        { nature: 'MEAL_DELIVERY', quantity: '1.234', unit: 'HOUR', unitPriceCents: -1, totalCents: 100 },
        {},
      ],
    });
    expect(request).toBeNull();
    expect(problems.toSorted()).toEqual(
      [
        'birthDate DATE_NOT_IN_CALENDAR',
        'clientId CLIENT_UNKNOWN',
        'invoiceDate REQUEST_DAY_IN_FUTURE',
        'invoiceNumber FIELD_REQUIRED',
        'lines.0.nature REQUEST_NATURE_UNKNOWN',
        'lines.0.quantity REQUEST_NOT_POSITIVE',
        'lines.0.totalCents REQUEST_NOT_POSITIVE',
        'lines.1.quantity NUMBER_TOO_MANY_DECIMALS',
        'lines.1.unit REQUEST_UNIT_NOT_OFFERED',
        'lines.1.unitPriceCents REQUEST_NOT_POSITIVE',
        'lines.2.nature FIELD_REQUIRED',
        'lines.2.quantity FIELD_REQUIRED',
        'lines.2.totalCents FIELD_REQUIRED',
        'lines.2.unit FIELD_REQUIRED',
        'periodEnd FIELD_REQUIRED',
        'periodStart REQUEST_DAY_IN_FUTURE',
        'totalCents FIELD_REQUIRED',
      ].toSorted(),
    );
  });

  test('may begin on the day on which the link became active, and not before', async () => {
    const client = desk.client(provider, { activeSince: dayBefore(0) });
    expect((await desk.create(program, desk.entry(client))).problems).toEqual([]);
    const before = desk.entry(client, { periodStart: dayBefore(1) });
    expect((await desk.create(program, before)).problems).toContain('periodStart REQUEST_BEFORE_LINK');
  });

  test('bears an invoice number once: the same again answers the same, another is refused', async () => {
    const entry = desk.entry(desk.client(provider));
    const first = await desk.create(program, entry);
    const again = await desk.create(program, { ...entry, invoiceNumber: ` ${entry.invoiceNumber} ` });
    expect(again).toMatchObject({ problems: [], request: { id: first.request?.id } });
    const other = await desk.create(program, { ...entry, lines: [entry.lines[0]], totalCents: 10_000 });
    expect(other).toMatchObject({ request: null, problems: ['invoiceNumber INVOICE_NUMBER_TAKEN'] });
    const neighbour = newProvider();
    const theirs = desk.entry(desk.client(neighbour), { invoiceNumber: entry.invoiceNumber });
    expect((await desk.create(neighbour.program, theirs)).problems).toEqual([]);
  });

  test('sent twice at once is one, with the same key and with two', async () => {
    const [key, entry] = [randomUUIDv7(), desk.entry(desk.client(provider))];
    const sent = await Promise.all([
      desk.create(program, entry, key),
      desk.create(program, entry, key),
      desk.create(program, entry),
      desk.create(program, entry),
    ]);
    expect(new Set(sent.map(({ request }) => request?.id)).size).toBe(1);
    expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
    const other = desk.entry(desk.client(provider));
    const [one, two] = await Promise.all([
      desk.create(program, other),
      desk.create(program, { ...other, lines: [other.lines[1]], totalCents: 2501 }),
    ]);
    expect([...one.problems, ...two.problems]).toEqual(['invoiceNumber INVOICE_NUMBER_TAKEN']);
  });

  test('answers the same under its key after the client has ended the link, and takes no other request under it', async () => {
    const client = desk.client(provider);
    const [key, entry] = [randomUUIDv7(), desk.entry(client)];
    const { request } = await desk.create(program, entry, key);
    desk.links.set(client.id, { ...client, status: 'ENDED' });
    expect(await desk.create(program, entry, key)).toMatchObject({
      problems: [],
      request: { id: request?.id },
    });
    expect((await desk.create(program, entry)).request?.id).toBe(request?.id);
    const { problems } = await desk.create(program, desk.entry(client), key);
    expect(problems).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  test('that was refused leaves its key to the mended one', async () => {
    const [key, entry] = [randomUUIDv7(), desk.entry(desk.client(provider))];
    const refused = await desk.create(program, { ...entry, totalCents: 12_500 }, key);
    expect(refused.problems).toEqual(['totalCents REQUEST_TOTAL_NOT_SUM']);
    expect(refused.payload.problems[0]?.message).toContain('12501');
    expect((await desk.create(program, entry, key)).problems).toEqual([]);
  });
});

describe('a client', () => {
  test.each([
    ['REQUESTED', 'clientId CLIENT_NOT_LINKED'],
    ['ACTIVATION_SENT', 'clientId CLIENT_NOT_LINKED'],
    ['EXPIRED', 'clientId CLIENT_NOT_LINKED'],
    ['REFUSED', 'clientId LINK_CLOSED'],
    ['ENDED', 'clientId LINK_CLOSED'],
    ['BLOCKED', 'clientId CLIENT_BLOCKED'],
    ['MANDATE_EXPIRED', 'clientId MANDATE_EXPIRED'],
  ] as const)('whose link stands at %s is asked for nothing', async (status, refusal) => {
    const client = desk.client(provider, { status });
    expect((await desk.create(program, desk.entry(client))).problems).toEqual([refusal]);
  });

  test('who was born on another day answers as one that does not exist, and as another provider’s', async () => {
    const own = desk.client(provider, { status: 'BLOCKED' });
    const foreign = desk.client(newProvider());
    const asked = await Promise.all([
      desk.create(program, desk.entry(own, { birthDate: '1948-03-15' })),
      desk.create(program, desk.entry({ ...own, id: randomUUIDv7() })),
      desk.create(program, desk.entry({ ...own, id: 'no id' })),
      desk.create(program, desk.entry(foreign)),
    ]);
    expect(new Set(asked.map(({ payload }) => JSON.stringify(payload)))).toHaveLength(1);
    expect(asked[0]?.problems).toEqual(['clientId CLIENT_UNKNOWN']);
  });

  test('of a provider that was stopped is asked for nothing', async () => {
    const client = desk.client(provider, { providerStatus: 'SUSPENDED' });
    expect((await desk.create(program, desk.entry(client))).problems).toEqual(['PROVIDER_NOT_ADMITTED']);
  });
});

describe('taking back', () => {
  const reason = 'La facture a été émise deux fois.';
  const asked = async () => {
    const { request } = await desk.create(program, desk.entry(desk.client(provider)));
    return request?.id ?? '';
  };

  test('ends a request that nobody has answered, and both are to be told', async () => {
    const id = await asked();
    const { request, problems } = await desk.cancel(program, id, `  ${reason} `);
    expect(problems).toEqual([]);
    expect(request).toMatchObject({
      ...{ status: 'CANCELLED', version: 2, cancellationReason: reason },
      history: [{ to: 'RECEIVED' }, { from: 'RECEIVED', to: 'CANCELLED', reason }],
    });
    const jobs = await jobsOf(id);
    expect(jobs.map(({ task }) => task)).toEqual(['ask-client', 'tell-provider', 'tell-client']);
    expect((await desk.cancel(program, id, reason)).problems).toEqual(['id REQUEST_ANSWERED']);
  });

  test('needs a reason, and a request of the own provider', async () => {
    const id = await asked();
    expect((await desk.cancel(program, id, null)).problems).toEqual(['reason FIELD_REQUIRED']);
    expect((await desk.cancel(program, id, 'Erreur.')).problems).toEqual(['reason REQUEST_REASON_TOO_SHORT']);
    expect((await desk.cancel(program, id, 'x'.repeat(501))).problems).toEqual(['reason FIELD_TOO_LONG']);
    expect((await desk.cancel(newProvider().program, id, reason)).problems).toEqual(['id NOT_FOUND']);
    expect((await desk.cancel(person(randomUUIDv7(), 'OFFICER'), id, reason)).problems).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('comes too late once the hours are over, also when no worker has written it', async () => {
    const id = await asked();
    const give = (end: string) =>
      desk.rows(sql`update payment_request set status = 'AWAITING_CLIENT', notified_at = now() - interval '48 hours',
        window_ends_at = now() + ${end}::interval where id = ${id}`);
    await give('-1 millisecond');
    expect((await desk.cancel(program, id, reason)).problems).toEqual(['id REQUEST_ANSWERED']);
    await give('10 seconds');
    expect((await desk.cancel(program, id, reason)).request?.status).toBe('CANCELLED');
  });

  test('seals its step to the one before', async () => {
    const id = await asked();
    await desk.cancel(program, id, reason);
    const steps = await desk.rows<{ at: string; hash: string }>(sql`
      select office, payment_request_id as "paymentRequestId", owner_account_id as "ownerAccountId", request_version as "requestVersion",
        from_status as "from", to_status as "to", actor, reason, at, hash
      from payment_request_transition where payment_request_id = ${id} order by request_version`);
    const links = steps.map(({ hash, ...row }) => ({
      ...{ hash, row: { ...row, at: Temporal.Instant.from(row.at) } },
    }));
    expect(links).toHaveLength(2);
    expect(verifyChain(links)).toEqual({ intact: true });
  });
});
