import { randomUUIDv7 } from 'node:crypto';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { claire, nora } from '@guichet/stack/cast/cast.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayBefore, person } from './payment-desk.ts';

let house: TestSubgraphs;
let ring: Awaited<ReturnType<typeof openKeyRing>>;
beforeAll(async () => {
  house = await openTestSubgraphs();
  ring = await openKeyRing(house.secretsDirectory, 'identity');
});
afterAll(() => house[Symbol.asyncDispose]());

async function ask<Data>(
  name: SubgraphName,
  passport: string,
  query: string,
  variables: object,
): Promise<Data> {
  plantVariables(variables);
  const { body } = await house.running[name].door.call({
    ...{ query, passport, variables: { ...variables } },
    slip: {
      ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 20_000 },
      ...{ traceparent: null, device: null, userAgent: null },
    },
  });
  plantAnswer(body.data);
  if (body.errors?.length) throw new Error(JSON.stringify(body.errors));
  // The test wrote the query and says what it answers.
  return body.data as Data;
}

const signed = (holder: PassportHolder) => ring.sign(holder, 'subgraphs');
const inIdentity = async (statement: ReturnType<typeof sql>) =>
  (await house.running.identity.database.jobs.execute<Record<string, unknown>>(statement))[0] ?? {};
const accountOf = async ({ email }: { readonly email: string }) =>
  String((await inIdentity(sql`select id from account where email = ${email}`))['id']);

type Step<Name extends string> = Readonly<
  Record<Name, { readonly id: string; readonly version: number } | null>
> & {
  readonly problems: readonly Problem[];
};
const whole = <Name extends string>(step: Step<Name>, name: Name) => {
  expect(step.problems).toEqual([]);
  const made = step[name];
  if (!made) throw new Error(`No ${name}`);
  return made;
};

/** An admitted provider's program: by the passports that identity issues for its token. */
async function openProgram(): Promise<() => Promise<string>> {
  const manager = await signed(person(await accountOf(nora)));
  const { organisation_id: organisationId } = await inIdentity(
    sql`select organisation_id from membership where email = ${nora.email}`,
  );
  const applied = await ask<{ applyAsProvider: Step<'provider'> }>(
    'identity',
    manager,
    `mutation ($id: ID!, $input: ProviderApplicationInput!) { applyAsProvider(organisationId: $id, input: $input, idempotencyKey: "apply") {
      provider { id version } problems { path code message } } }`,
    {
      id: organisationId,
      input: {
        siret: '732 829 320 00074',
        iban: 'FR76 3000 6000 0112 3456 7890 189',
        holder: 'Atelier Keller SA',
      },
    },
  );
  const { id, version } = whole(applied.applyAsProvider, 'provider');
  const decided = await ask<{ decideProvider: Step<'provider'> }>(
    'identity',
    await signed(person(await accountOf(claire), 'OFFICER')),
    `mutation ($id: ID!, $version: Int!) { decideProvider(id: $id, decision: ADMIT, version: $version) {
      provider { id version } problems { path code message } } }`,
    { id, version },
  );
  whole(decided.decideProvider, 'provider');
  const made = await ask<{ createApiClient: Step<'apiClient'> }>(
    'identity',
    manager,
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input, idempotencyKey: "program") {
      apiClient { id version: name } problems { path code message } } }`,
    { input: { organisationId, name: 'Facturation', scopes: ['CLIENTS', 'PAYMENT_REQUESTS'] } },
  );
  const program = whole(made.createApiClient, 'apiClient');
  const gateway = await openKeyRing(house.secretsDirectory, 'gateway');
  const asGateway = () => gateway.sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'identity');
  const token = randomUUIDv7();
  await ask(
    'identity',
    await asGateway(),
    'mutation ($input: OpenAccessTokenInput!) { openAccessToken(input: $input) { accessToken { clientId } } }',
    { input: { clientId: program.id, token, scopes: ['CLIENTS', 'PAYMENT_REQUESTS'], lifeSeconds: 600 } },
  );
  return async () => {
    const { issuePassport } = await ask<{ issuePassport: { passport: string } }>(
      'identity',
      await asGateway(),
      'mutation ($input: IssuePassportInput!) { issuePassport(input: $input) { passport } }',
      { input: { bearerToken: token } },
    );
    return issuePassport.passport;
  };
}

test('a provider registers a client, who accepts; what it asks him for is told to him, and his hours run', async () => {
  const program = await openProgram();
  const registered = await ask<{ registerClient: Step<'client'> }>(
    'identity',
    await program(),
    `mutation ($input: RegisterClientInput!) { registerClient(input: $input, idempotencyKey: "client") {
      client { id version } problems { path code message } } }`,
    {
      input: {
        ...{ title: 'MRS', familyName: 'Favre', givenNames: 'Claire', birthDate: '1948-03-14' },
        birthPlace: { country: 'CH', town: 'Genève' },
        ...{ mobilePhone: '+41 79 000 00 01', email: claire.email, address: 'Rue du Mont-Blanc 12' },
        ...{ postalCode: '1201', town: 'Genève', country: 'CH', isBeneficiary: true },
        bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Claire Favre' },
      },
    },
  );
  const { id: clientId } = whole(registered.registerClient, 'client');
  const create = async (some: object = {}) => {
    const today = dayBefore(0);
    const input = {
      ...{ clientId, birthDate: '14.03.1948', invoiceNumber: 'F-1', invoiceDate: today, periodStart: today },
      ...{ periodEnd: today, totalCents: 9001, ...some },
      lines: [{ nature: 'HOUSEWORK', quantity: '2', unit: 'HOUR', totalCents: 9001 }],
    };
    const { createPaymentRequest } = await ask<{ createPaymentRequest: Step<'paymentRequest'> }>(
      'billing',
      await program(),
      `mutation ($input: CreatePaymentRequestInput!, $key: ID!) { createPaymentRequest(input: $input, idempotencyKey: $key) {
        paymentRequest { id version } problems { path code message } } }`,
      { input, key: randomUUIDv7() },
    );
    return createPaymentRequest;
  };
  expect((await create()).problems).toMatchObject([{ code: 'CLIENT_NOT_LINKED' }]);

  const account = await accountOf(claire);
  const client = () => signed(person(account));
  const accepted = await ask<{ acceptClientLink: { problems: readonly Problem[] } }>(
    'identity',
    await client(),
    `mutation ($id: ID!) { acceptClientLink(id: $id, acceptsMandate: true, mandateVersion: "2026-01") {
      problems { path code message } } }`,
    { id: clientId },
  );
  expect(accepted.acceptClientLink.problems).toEqual([]);
  expect((await create({ birthDate: '1948-03-15' })).problems).toMatchObject([{ code: 'CLIENT_UNKNOWN' }]);
  const { id } = whole(await create(), 'paymentRequest');

  const look = async (passport: string) =>
    (
      await ask<{ paymentRequest: { status: string; windowEndsAt: string | null } | null }>(
        'billing',
        passport,
        'query ($id: ID!) { paymentRequest(id: $id) { status windowEndsAt } }',
        { id },
      )
    ).paymentRequest;
  await expect
    .poll(async () => (await look(await client()))?.status, { timeout: 30_000 })
    .toBe('AWAITING_CLIENT');
  expect(await look(await program())).toEqual({
    status: 'AWAITING_CLIENT',
    windowEndsAt: expect.any(String),
  });
  const kept = await house.running.billing.database.jobs.execute(
    sql`select provider_name, mandate_reference, account_holder from payment_request where id = ${id}`,
  );
  expect([...kept]).toEqual([
    {
      provider_name: 'Atelier Keller SA',
      ...{ mandate_reference: expect.any(String), account_holder: 'Claire Favre' },
    },
  ]);
  await expect
    .poll(() => inIdentity(sql`select type from provider_event where payment_request_id = ${id}`), {
      timeout: 30_000,
    })
    .toEqual({ type: 'PAYMENT_REQUEST_AWAITING_CLIENT' });
});
