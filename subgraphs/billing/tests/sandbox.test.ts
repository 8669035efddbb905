import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { type PassportHolder, sandboxMark } from '@guichet/chassis/passport/passport.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  newProvider,
  openPaymentDesk,
  type PaymentDesk,
  type PlayedLink,
  type PlayedProvider,
  person,
} from './payment-desk.ts';

let desk: PaymentDesk;
let jobs: AsyncDisposable;
beforeAll(async () => {
  desk = await openPaymentDesk();
  jobs = await desk.billing.startJobs();
});
afterAll(async () => {
  await jobs[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

/** The sandbox of a provider's organisation, which identity keeps as a provider of its own. */
function sandboxOf({ organisationId, program }: PlayedProvider): PlayedProvider {
  const scopes = [...(program.scopes ?? []), sandboxMark];
  return { ...newProvider(), organisationId, program: { ...program, subject: crypto.randomUUID(), scopes } };
}

/** A played client of a sandbox, who stands for his own account. */
function played(
  sandbox: PlayedProvider,
  sandboxClient: NonNullable<PlayedLink['sandboxClient']>,
): PlayedLink {
  const link = desk.client(sandbox, { sandboxClient, mandateReference: 'SANDBOX' });
  const own = { ...link, accountId: link.id };
  desk.links.set(own.id, own);
  return own;
}

async function ask(sandbox: PlayedProvider, link: PlayedLink, some: object = {}): Promise<string> {
  const { request, problems } = await desk.create(sandbox.program, desk.entry(link, some));
  expect(problems).toEqual([]);
  return request?.id ?? '';
}

/** The steps of a request once it stands at one of these. */
async function settled(program: PassportHolder, id: string, ...statuses: readonly string[]) {
  await expect
    .poll(async () => (await desk.one(program, id))?.status, { timeout: 15_000 })
    .toBeOneOf([...statuses]);
  const steps = await desk.rows<{ to: string }>(
    sql`select to_status as to from payment_request_transition where payment_request_id = ${id} order by request_version`,
  );
  return steps.map(({ to }) => to);
}

const told = (id: string) => desk.told.filter(({ paymentRequestId }) => paymentRequestId === id);
const written = (id: string) => desk.told.filter(({ requestId }) => requestId === id);

async function clock(program: PassportHolder) {
  const query = '{ sandboxClock { now movedHours } }';
  return (await desk.ask<{ sandboxClock: { now: string; movedHours: number } | null }>(program, query)).data
    .sandboxClock;
}
async function move(program: PassportHolder, hours: number | null) {
  const query = `mutation ($hours: Int) { moveSandboxClock(hours: $hours) { sandboxClock { now movedHours } problems { path code } } }`;
  const { data } = await desk.ask<{
    moveSandboxClock: {
      sandboxClock: { now: string; movedHours: number } | null;
      problems: { path: string[]; code: string }[];
    };
  }>(program, query, { hours });
  return data.moveSandboxClock;
}

const asked = ['RECEIVED', 'AWAITING_CLIENT'];

test.each([
  ['ACCEPTS', [...asked, 'VALIDATED', 'DEBITED', 'PAID']],
  ['CONTESTS', [...asked, 'CONTESTED']],
  ['DEBIT_REFUSED', [...asked, 'VALIDATED', 'DEBITED', 'DEBIT_REFUSED']],
] as const)(
  'a client who plays %s answers by himself, his provider hears each step, and nobody is written to',
  async (sandboxClient, steps) => {
    const sandbox = sandboxOf(newProvider());
    const id = await ask(sandbox, played(sandbox, sandboxClient));
    expect(await settled(sandbox.program, id, steps.at(-1) ?? '')).toEqual(steps);
    const types = steps.slice(1).map((status) => `PAYMENT_REQUEST_${status}`);
    await expect
      .poll(() =>
        told(id)
          .map(({ type }) => String(type))
          .sort(),
      )
      .toEqual(types.toSorted());
    expect(told(id).every(({ providerId }) => providerId === sandbox.providerId)).toBe(true);
    expect(written(id)).toEqual([]);
    const rows = await desk.rows<{ hash: string; at: string }>(sql`
    select office, payment_request_id as "paymentRequestId", owner_account_id as "ownerAccountId", request_version as "requestVersion",
      from_status as "from", to_status as "to", actor, reason, at, hash
    from payment_request_transition where payment_request_id = ${id} order by request_version`);
    const chain = rows.map(({ hash, ...row }) => ({
      hash,
      row: { ...row, at: Temporal.Instant.from(row.at) },
    }));
    expect(verifyChain(chain).intact).toBe(true);
  },
);

test('a client who plays silent is validated by the end of the window, which comes when the clock is moved, and not an hour before', async () => {
  const sandbox = sandboxOf(newProvider());
  const id = await ask(sandbox, played(sandbox, 'SILENT'));
  expect(await settled(sandbox.program, id, 'AWAITING_CLIENT')).toEqual(asked);
  expect(await clock(sandbox.program)).toMatchObject({ movedHours: 0 });
  expect(await move(sandbox.program, 47)).toMatchObject({ sandboxClock: { movedHours: 47 }, problems: [] });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await desk.one(sandbox.program, id))?.status).toBe('AWAITING_CLIENT');
  const { sandboxClock } = await move(sandbox.program, 1);
  expect(sandboxClock?.movedHours).toBe(48);
  const ahead = Temporal.Now.instant()
    .until(sandboxClock?.now ?? '')
    .total('hours');
  expect(Math.round(ahead)).toBe(48);
  expect(await settled(sandbox.program, id, 'PAID')).toEqual([...asked, 'VALIDATED', 'DEBITED', 'PAID']);
  expect(await desk.one(sandbox.program, id)).toMatchObject({ validation: 'AUTOMATIC' });
  expect(written(id)).toEqual([]);
});

test('the clock of a sandbox moves nothing in earnest and nothing of another sandbox', async () => {
  const provider = newProvider();
  const [sandbox, other] = [sandboxOf(provider), sandboxOf(newProvider())];
  const elsewhere = await ask(other, played(other, 'SILENT'));
  await settled(other.program, elsewhere, 'AWAITING_CLIENT');
  const earnest = await ask(provider, desk.client(provider));
  await desk.rows(sql`update payment_request set status = 'AWAITING_CLIENT', notified_at = now(), window_ends_at = now() + interval '48 hours'
    where id = ${earnest}`);
  await move(sandbox.program, 240);
  const rows =
    await desk.rows(sql`select id from payment_request where window_ends_at > now() + interval '47 hours'
    and id in (${earnest}, ${elsewhere})`);
  expect(rows).toHaveLength(2);
  expect(await clock(other.program)).toMatchObject({ movedHours: 0 });
});

test('only a sandbox has a clock, and it is moved by one to 240 hours at once', async () => {
  const provider = newProvider();
  expect(await clock(provider.program)).toBeNull();
  expect((await move(provider.program, 48)).problems).toEqual([{ path: [], code: 'SANDBOX_ONLY' }]);
  for (const hours of [null, 0, -48, 241])
    expect((await move(sandboxOf(provider).program, hours)).problems).toEqual([
      { path: ['hours'], code: 'SANDBOX_HOURS_OUT_OF_RANGE' },
    ]);
});

test('what is asked in a sandbox exists for its programs alone, and what is asked in earnest for none of them', async () => {
  const provider = newProvider();
  const sandbox = sandboxOf(provider);
  const link = played(sandbox, 'SILENT');
  const shared = { invoiceNumber: 'F-2026-1' };
  const inSandbox = await ask(sandbox, link, shared);
  await settled(sandbox.program, inSandbox, 'AWAITING_CLIENT');
  // The same invoice number on both sides: neither knows of the other.
  const inEarnest = await ask(provider, desk.client(provider), shared);
  expect(inEarnest).not.toBe(inSandbox);
  const officer = person(crypto.randomUUID(), 'OFFICER', 'FINANCE');
  for (const holder of [provider.program, sandboxOf(newProvider()).program, officer]) {
    expect(await desk.one(holder, inSandbox)).toBeNull();
    const { nodes } = await desk.list(holder, { first: 100 });
    expect(nodes?.map(({ id }) => id)).not.toContain(inSandbox);
    const { problems } = await desk.cancel(holder, inSandbox, 'Une raison assez longue.');
    expect(problems).not.toEqual([]);
  }
  expect(await desk.one(sandbox.program, inEarnest)).toBeNull();
  expect((await desk.list(sandbox.program)).nodes?.map(({ id }) => id)).toEqual([inSandbox]);
  expect((await desk.list(provider.program)).nodes?.map(({ id }) => id)).toEqual([inEarnest]);
});

test('a link of the other side is no client, whatever identity would say of it', async () => {
  const provider = newProvider();
  const sandbox = sandboxOf(provider);
  const across = async (program: PassportHolder, link: PlayedLink) =>
    (await desk.create(program, desk.entry(link))).problems;
  expect(await across(provider.program, played(sandbox, 'ACCEPTS'))).toEqual(['clientId CLIENT_UNKNOWN']);
  expect(await across(sandbox.program, desk.client(provider))).toEqual(['clientId CLIENT_UNKNOWN']);
});

test('figures count nothing of a sandbox', async () => {
  const finance = person(crypto.randomUUID(), 'FINANCE');
  const count = async () => {
    const query = `query { paymentRequestFigures(groupBy: []) {
      groups { figures { requests } } } }`;
    const { data } = await desk.ask<{
      paymentRequestFigures: { groups: { figures: { requests: number } }[] };
    }>(...([finance, query] as const));
    return data.paymentRequestFigures.groups[0]?.figures.requests;
  };
  const before = await count();
  const provider = newProvider();
  const sandbox = sandboxOf(provider);
  await ask(sandbox, played(sandbox, 'ACCEPTS'));
  expect(await count()).toBe(before);
  await ask(provider, desk.client(provider));
  expect(await count()).toBe((before ?? 0) + 1);
});
