import { randomUUIDv7 } from 'node:crypto';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { newPaymentRequest, writePaymentRequests } from '@guichet/stack/testing/payment-requests.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { naturesOn } from '../src/payment-requests/service-nature.ts';
import { newProvider, openPaymentDesk, type PaymentDesk, person } from './payment-desk.ts';

let desk: PaymentDesk;
beforeAll(async () => {
  desk = await openPaymentDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const provider = newProvider();
const claire = randomUUIDv7();

/** Requests of the provider to Claire, one a minute, the last of which waits for nobody. */
async function plant(count: number, some: object = {}) {
  const { providerId, organisationId } = provider;
  const planted = Array.from({ length: count }, (_, index) =>
    newPaymentRequest(null, {
      ...{ providerId, organisationId, ownerAccountId: claire },
      createdAt: Temporal.Instant.from('2026-11-20T09:00:00Z').add({ minutes: index }),
      ...some,
    }),
  );
  await writePaymentRequests(desk.billing.database.jobs, planted);
  return planted.map(({ id }) => id);
}

test('a request exists for its client, its provider’s program and the office, and for nobody else', async () => {
  const [id = ''] = await plant(1);
  const see = async (holder: Parameters<typeof desk.one>[0]) => (await desk.one(holder, id))?.id ?? null;
  expect(await see(person(claire))).toBe(id);
  expect(await see(provider.program)).toBe(id);
  expect(await see(person(randomUUIDv7(), 'OFFICER'))).toBe(id);
  expect(await see(person(randomUUIDv7(), 'FINANCE'))).toBe(id);
  const others = [
    person(randomUUIDv7()),
    newProvider().program,
    { ...provider.program, scopes: ['CLIENTS', 'EVENTS'] },
    { ...provider.program, memberships: [] },
    { ...person(randomUUIDv7()), roles: [{ office: 'POPULATION', role: 'OFFICER' }] },
    { kind: 'ANONYMOUS', subject: null } as const,
  ];
  for (const other of others) {
    expect(await see(other)).toBeNull();
    expect((await desk.list(other)).nodes ?? []).toEqual([]);
  }
});

test('what the office reads of others is written down', async () => {
  const [id = ''] = await plant(1);
  const officer = randomUUIDv7();
  await desk.one(person(officer, 'OFFICER'), id);
  const trail = await desk.rows(
    sql`select action from audit_entry where actor = ${officer} and subject = ${`PaymentRequest:${id}`}`,
  );
  expect(trail).toEqual([{ action: 'payment-request.read' }]);
});

test('a list goes on page by page, the newest first, and narrows to what is asked', async () => {
  const other = newProvider();
  const [first = '', second = '', third = ''] = await plant(3, {
    ...{ providerId: other.providerId, organisationId: other.organisationId },
  });
  const page = await desk.list(other.program, { first: 2 });
  expect(page.nodes?.map(({ id }) => id)).toEqual([third, second]);
  expect(page.pageInfo?.hasNextPage).toBe(true);
  const next = await desk.list(other.program, { first: 2, after: page.pageInfo?.endCursor });
  expect(next.nodes?.map(({ id }) => id)).toEqual([first]);
  const numbers = [page.nodes?.[0]?.invoiceNumber, "x', 'y", 'nobody'];
  const named = await desk.list(other.program, { filter: { invoiceNumbers: numbers } });
  expect(named.nodes).toHaveLength(1);
  expect((await desk.list(other.program, { filter: { status: ['PAID'] } })).nodes).toEqual([]);
  expect((await desk.list(other.program, { filter: { clientId: 'none' } })).nodes).toEqual([]);
  const many = Array.from({ length: 101 }, (_, index) => String(index));
  expect((await desk.list(other.program, { filter: { invoiceNumbers: many } })).codes).toEqual([
    'BAD_REQUEST',
  ]);
  expect((await desk.list(other.program, { filter: { updatedSince: 'soon' } })).codes).toEqual([
    'BAD_REQUEST',
  ]);
});

test('who asks what changed since gets the oldest change first, and what was cancelled after what came later', async () => {
  const other = newProvider();
  const client = desk.client(other);
  const made: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const { request } = await desk.create(other.program, desk.entry(client));
    made.push(request?.id ?? '');
  }
  const [one = '', two = '', three = ''] = made;
  await desk.cancel(other.program, one, 'Le client a déjà payé.');
  const filter = { updatedSince: '2026-01-01T00:00:00Z' };
  const changed = await desk.list(other.program, { filter, first: 2 });
  expect(changed.nodes?.map(({ id }) => id)).toEqual([two, three]);
  const rest = await desk.list(other.program, { filter, first: 2, after: changed.pageInfo?.endCursor });
  expect(rest.nodes?.map(({ id }) => id)).toEqual([one]);
  const since = { updatedSince: rest.nodes?.[0]?.updatedAt };
  expect((await desk.list(other.program, { filter: since })).nodes?.map(({ id }) => id)).toEqual([one]);
});

test('a person finds first what waits for him', async () => {
  const paul = randomUUIDv7();
  const [old = '', young = ''] = await plant(2, { ownerAccountId: paul });
  const waiting = newPaymentRequest(Temporal.Instant.from('2026-10-03T09:00:00Z'), { ownerAccountId: paul });
  await writePaymentRequests(desk.billing.database.jobs, [waiting]);
  const query = `query ($entity: [_Any!]!, $after: String) { _entities(representations: $entity) {
    ... on Account { paymentRequests(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } } }`;
  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  }
  const pageAfter = async (holder: PassportHolder, after: string | null): Promise<Page | undefined> => {
    const entity = [{ __typename: 'Account', id: paul }];
    const { data } = await desk.ask<{ _entities: { paymentRequests: Page }[] }>(holder, query, {
      entity,
      after,
    });
    return data._entities[0]?.paymentRequests;
  };
  const seen: (string | undefined)[] = [];
  let after: string | null = null;
  for (let count = 0; count < 3; count += 1) {
    const page = await pageAfter(person(paul), after);
    seen.push(page?.nodes[0]?.id);
    after = page?.pageInfo.endCursor ?? null;
  }
  expect(seen).toEqual([waiting.id, young, old]);
  expect((await pageAfter(person(claire), null))?.nodes).toEqual([]);
});

test('the kinds of service are those of the law, in the reader’s language', async () => {
  const { data } = await desk.ask<{
    serviceNatures: { code: string; name: string; legalBasis: string; units: string[] }[];
  }>(provider.program, '{ serviceNatures { code name legalBasis units } }', {}, 'en');
  expect(data.serviceNatures).toHaveLength(26);
  expect(data.serviceNatures[5]).toEqual({
    ...{ code: 'HOUSEWORK', name: 'Housework', legalBasis: 'D7231-1 II 1°', units: ['HOUR'] },
  });
  expect(naturesOn('2016-01-01')).toEqual([]);
});

test('a person’s copy of his data has what he was asked for, with his account opened', async () => {
  const client = desk.client(provider);
  const { request } = await desk.create(provider.program, desk.entry(client));
  const parts = await desk.copyOf(client.accountId ?? '');
  expect(parts['payment-requests']).toMatchObject([
    { id: request?.id, iban: client.iban, totalMinor: '12501' },
  ]);
  expect(parts['payment-request-lines']).toHaveLength(2);
  expect(parts['payment-request-history']).toMatchObject([{ to: 'RECEIVED' }]);
  expect(JSON.stringify(parts)).not.toContain(provider.program.subject);
});
