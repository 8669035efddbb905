import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { programsAt } from './programs.ts';
import { codesIn, marie, providersAt } from './provider-clients.ts';

let counter: Counter;
let providers: ReturnType<typeof providersAt>;
let programs: ReturnType<typeof programsAt>;
let company: Awaited<ReturnType<typeof admitted>>;
let newest = 0;
beforeAll(async () => {
  counter = await openCounter();
  providers = providersAt(counter);
  programs = programsAt(counter);
  company = await admitted();
});
afterAll(() => counter[Symbol.asyncDispose]());

const scopes = ['CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS'];

/** A program with the passport that it earns for its token. */
async function programOf(manager: string, organisationId: string, sandbox: boolean) {
  newest += 1;
  const input = { name: 'Facturation', organisationId, scopes, sandbox };
  const { apiClient, problems } = await programs.create(manager, input, `sandbox program ${newest}`);
  if (!apiClient) return { id: '', passport: '', problems };
  await programs.open(apiClient.id, `token ${newest}`, scopes);
  return { id: apiClient.id, passport: (await programs.passportFor(`token ${newest}`)) ?? '', problems };
}

/** A company that is admitted as a provider, with a program on each side. */
async function admitted() {
  const provider = await providers.admitted(scopes);
  const played = await programOf(provider.passport, provider.id, true);
  const earnest = await programOf(provider.passport, provider.id, false);
  return { ...provider, played: played.passport, earnest: earnest.passport };
}

/** Somebody whom nobody has registered yet, under an address of the sandbox. */
const somebody = (played: string) => {
  newest += 1;
  return marie({
    email: `${played}+${newest}@sandbox.guichet.example`,
    givenNames: `Marie ${newest}`,
  });
};
const register = (passport: string, input: object, key = `k-${++newest}`) =>
  providers.register(passport, input, key);
async function clientsOf(passport: string): Promise<readonly string[]> {
  const query = '{ clients(first: 100) { nodes { id } } }';
  const { data } = await counter.ask<{ clients: { nodes: { id: string }[] } }>(query, {}, { passport });
  return (data?.clients.nodes ?? []).map(({ id }) => id);
}
async function eventsOf(passport: string) {
  const query = '{ events(first: 100) { nodes { type clientId } } }';
  const { data } = await counter.ask<{ events: { nodes: { type: string; clientId: string }[] } }>(
    ...([query, {}, { passport }] as const),
  );
  return data?.events.nodes ?? [];
}
const billingQuestion = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ClientLink {
  billing { providerId organisationId status accountId activeSince mandateReference iban accountHolder sandboxClient } } } }`;
async function askedByBilling(id: string, viewer?: string) {
  const passport = await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');
  const of = [{ __typename: 'ClientLink', id }];
  const { data } = await counter.ask<{ _entities: [{ billing: Record<string, unknown> } | null] }>(
    ...([billingQuestion, { of }, { passport, ...(viewer && { viewer }) }] as const),
  );
  return data?._entities[0]?.billing ?? null;
}
const messages = async () =>
  (await counter.sql(sql`select count(*)::int as messages from message`))[0]?.['messages'];

test('a sandbox program says so, in the graph and on its passport; the scopes that it was granted stay what they are', async () => {
  const claims = JSON.parse(Buffer.from(company.played.split('.')[1] ?? '', 'base64url').toString());
  expect(claims.scopes).toEqual([...scopes, 'SANDBOX']);
  const own = '{ apiClient { sandbox scopes } provider { status } }';
  for (const [passport, sandbox] of [
    [company.played, true],
    [company.earnest, false],
  ] as const)
    expect((await counter.ask(own, {}, { passport })).data).toEqual({
      apiClient: { sandbox, scopes },
      provider: { status: 'ADMITTED' },
    });
});

test('a company that has applied may play before it is admitted, and goes on when it is suspended; one that has not applied, or an office, may not', async () => {
  const founded = await providers.company.found();
  const early = await programOf(founded.passport, founded.id, true);
  expect(codesIn(early)).toEqual(['SANDBOX_NEEDS_PROVIDER sandbox']);
  const { provider: applied } = await providers.apply(founded.passport, founded.id);
  const { passport } = await programOf(founded.passport, founded.id, true);
  expect(codesIn(await register(passport, somebody('accepts')))).toEqual([]);
  const inEarnest = (await programOf(founded.passport, founded.id, false)).passport;
  expect(codesIn(await register(inEarnest, somebody('accepts')))).toEqual(['PROVIDER_NOT_ADMITTED']);
  const officer = await providers.officer();
  await providers.decide(officer, applied?.id ?? '', 'ADMIT', 1);
  await providers.decide(officer, applied?.id ?? '', 'SUSPEND', 2, 'Plusieurs plaintes de clients.');
  expect(codesIn(await register(passport, somebody('accepts')))).toEqual([]);
});

test('a sandbox registers played clients alone, and says which there are; nobody is written to', async () => {
  const before = await messages();
  const refused = await register(company.played, marie());
  expect(codesIn(refused)).toEqual(['SANDBOX_ADDRESS_UNKNOWN email']);
  expect(refused.problems[0]?.message).toContain('debit-refused@sandbox.guichet.example');
  for (const played of ['accepts', 'refuses', 'contests', 'silent', 'debit-refused']) {
    const { client, problems } = await register(company.played, somebody(played));
    expect(problems).toEqual([]);
    expect(client).toMatchObject({ linkStatus: 'REQUESTED', closedAt: null, version: 1 });
  }
  expect(await messages()).toBe(before);
});

test('a correction in the sandbox keeps to its addresses, and writes to nobody', async () => {
  const before = await messages();
  const { client } = await register(company.played, somebody('accepts'));
  const correct = (email: string) => providers.update(company.played, client?.id ?? '', 1, { email });
  expect(codesIn(await correct('marie@exemple.fr'))).toEqual(['SANDBOX_ADDRESS_UNKNOWN email']);
  expect(codesIn(await correct(`silent+${++newest}@sandbox.guichet.example`))).toEqual([]);
  expect(await askedByBilling(client?.id ?? '', company.played)).toMatchObject({
    ...{ status: 'ACTIVE', sandboxClient: 'SILENT' },
  });
  expect(await messages()).toBe(before);
});

test('who plays accepting may be billed at once and for a year back; who plays refusing is heard of in an event', async () => {
  const { client: accepting } = await register(company.played, somebody('accepts'));
  const { client: refusing } = await register(company.played, somebody('refuses'));
  const billing = await askedByBilling(accepting?.id ?? '', company.played);
  expect(billing).toMatchObject({
    ...{ organisationId: company.id, status: 'ACTIVE', accountId: accepting?.id, sandboxClient: 'ACCEPTS' },
    ...{ mandateReference: 'SANDBOX', iban: 'FR7630006000011234567890189', accountHolder: 'Marie Dupont' },
  });
  expect(billing?.['providerId']).not.toBe(company.providerId);
  const today = Temporal.Now.plainDateISO('Europe/Zurich');
  expect(String(billing?.['activeSince']) < today.subtract({ days: 360 }).toString()).toBe(true);
  await expect
    .poll(() => eventsOf(company.played), { timeout: 10_000 })
    .toContainEqual({ type: 'CLIENT_REFUSED', clientId: refusing?.id });
  expect((await providers.client(company.played, refusing?.id ?? ''))?.linkStatus).toBe('REFUSED');
});

test('what happens in a sandbox exists for no program in earnest, no manager, no office and no service, and the other way round', async () => {
  const officer = company.officer;
  const played = (await register(company.played, somebody('refuses'))).client?.id ?? '';
  const other = await admitted();
  const earnest =
    (await register(company.earnest, marie({ email: `m${++newest}@exemple.fr` }))).client?.id ?? '';
  expect(await clientsOf(company.played)).toContain(played);
  expect(await clientsOf(company.played)).not.toContain(earnest);
  expect(await clientsOf(company.earnest)).toEqual([earnest]);
  expect(await clientsOf(other.played)).toEqual([]);
  for (const passport of [company.earnest, other.played])
    expect(await providers.client(passport, played)).toBeNull();
  expect(await providers.client(company.played, earnest)).toBeNull();
  for (const viewer of [company.earnest, other.played, officer, company.passport, undefined])
    expect(await askedByBilling(played, viewer)).toBeNull();
  expect(await askedByBilling(earnest, company.played)).toBeNull();
  await expect
    .poll(() => eventsOf(company.played), { timeout: 10_000 })
    .toContainEqual({
      ...{ type: 'CLIENT_REFUSED', clientId: played },
    });
  expect(await eventsOf(company.earnest)).toEqual([]);
  expect(await eventsOf(other.played)).toEqual([]);
});

test('the sandbox of a provider is on no list of the office and none of its manager; nobody decides about it', async () => {
  const [sandbox] = await counter.sql(
    sql`select id from provider where organisation_id = ${company.id} and is_sandbox`,
  );
  const id = String(sandbox?.['id']);
  const list = '{ providers(first: 100) { nodes { id } } }';
  const { data } = await counter.ask<{ providers: { nodes: { id: string }[] } }>(
    list,
    {},
    { passport: company.officer },
  );
  const listed = data?.providers.nodes.map((one) => one.id);
  expect(listed).toContain(company.providerId);
  expect(listed).not.toContain(id);
  const one = 'query ($id: ID) { provider(id: $id) { id } }';
  for (const passport of [company.officer, company.passport, company.earnest])
    expect((await counter.ask(one, { id }, { passport })).data).toEqual({ provider: null });
  expect(
    codesIn(await providers.decide(company.officer, id, 'SUSPEND', 1, 'Une raison assez longue.')),
  ).toEqual(['NOT_FOUND id']);
  const own = 'query ($id: ID!) { organisation(id: $id) { provider { id } } }';
  expect((await counter.ask(own, { id: company.id }, { passport: company.passport })).data).toEqual({
    organisation: { provider: { id: company.providerId } },
  });
});

test('addresses for webhooks keep to their side', async () => {
  const create = `mutation ($key: ID!, $providerId: ID) { createWebhookEndpoint(url: "https://webhooks.exemple.fr/guichet", providerId: $providerId, idempotencyKey: $key) {
    endpoint { id } problems { code } } }`;
  const made = async (passport: string, providerId?: string) => {
    const variables = { key: `hook ${++newest}`, providerId };
    const { data } = await counter.ask<{ createWebhookEndpoint: { endpoint: { id: string } | null } }>(
      ...([create, variables, { passport }] as const),
    );
    return data?.createWebhookEndpoint.endpoint?.id ?? null;
  };
  const listed = async (passport: string) => {
    const { data } = await counter.ask<{ webhookEndpoints: { id: string }[] }>(
      ...(['{ webhookEndpoints { id } }', {}, { passport }] as const),
    );
    return data?.webhookEndpoints.map(({ id }) => id);
  };
  await counter.sql(sql`delete from webhook_endpoint`);
  const [played, earnest, managers] = [
    ...[await made(company.played), await made(company.earnest), await made(company.passport)],
  ];
  expect(await listed(company.played)).toEqual([played]);
  expect(await listed(company.earnest)).toEqual([earnest, managers]);
  expect(await listed(company.passport)).toEqual([earnest, managers]);
  const { client } = await register(company.played, somebody('refuses'));
  await expect
    .poll(
      () =>
        counter.sql(sql`select d.endpoint_id as endpoint from webhook_delivery d join provider_event e on e.id = d.event_id
          where e.client_id = ${client?.id ?? ''}`),
      { timeout: 10_000 },
    )
    .toEqual([{ endpoint: played }]);
});
