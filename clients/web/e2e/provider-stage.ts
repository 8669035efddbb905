import { setTimeout as pause } from 'node:timers/promises';
import { auFilDesJours } from '@guichet/stack/cast/companies.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { plant } from '@guichet/stack/testing/personal-data/run-folder.ts';

/** What a provider's program asks, over the graph. */
export interface ProviderProgram {
  readonly providerId: string;
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Data>;
}

interface Answered {
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

function settled<Answer extends Answered>(answer: Answer | undefined): Answer {
  if (answer?.problems.length !== 0) throw new Error(`It was not taken: ${JSON.stringify(answer)}`);
  return answer;
}

/** The company that a person belongs to since longest. */
export async function companyOf(person: GraphClient): Promise<string> {
  const { data } = await person.ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    '{ viewer { memberships { organisation { id } } } }',
  );
  return data?.viewer.memberships[0]?.organisation.id ?? '';
}

/** A company applies as a provider by its manager, the office admits it. Answers the provider's id. */
export async function admitProvider(
  manager: GraphClient,
  officer: GraphClient,
  organisationId: string,
): Promise<string> {
  const applied = await manager.ask<{
    applyAsProvider: Answered & { provider: { id: string; version: number } };
  }>(
    `mutation Apply($organisationId: ID!, $key: ID!) {
      applyAsProvider(organisationId: $organisationId, idempotencyKey: $key, input: {
        siret: "732 829 320 00074", iban: "FR76 3000 6000 0112 3456 7890 189", holder: "Exemple Services"
      }) { provider { id version } problems { code message } } }`,
    { organisationId, key: crypto.randomUUID() },
  );
  const { provider } = settled(applied.data?.applyAsProvider);
  const decided = await officer.ask<{ decideProvider: Answered }>(
    `mutation Admit($id: ID!, $version: Int!) {
      decideProvider(id: $id, decision: ADMIT, version: $version) { problems { code message } } }`,
    provider,
  );
  settled(decided.data?.decideProvider);
  return provider.id;
}

/** Makes a program of a company that was admitted, and gets it a token. */
export async function openProviderProgram(
  url: string,
  manager: GraphClient,
  officer: GraphClient,
  organisationId: string,
): Promise<ProviderProgram> {
  const providerId = await admitProvider(manager, officer, organisationId);
  const made = await manager.ask<{
    createApiClient: Answered & { secret: string; apiClient: { id: string } };
  }>(
    `mutation Make($input: CreateApiClientInput!, $key: ID!) {
      createApiClient(input: $input, idempotencyKey: $key) { secret apiClient { id } problems { code message } } }`,
    {
      input: {
        name: 'Facturation',
        organisationId,
        scopes: ['CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS'],
      },
      key: crypto.randomUUID(),
    },
  );
  const { secret, apiClient } = settled(made.data?.createApiClient);
  return await withToken(url, providerId, { clientId: apiClient.id, secret });
}

/** The program of the demonstration's provider, which is admitted. */
export async function demonstrationProgram(url: string, manager: GraphClient): Promise<ProviderProgram> {
  const { data } = await manager.ask<{
    viewer: { memberships: { organisation: { provider: { id: string } } }[] };
  }>('{ viewer { memberships { organisation { provider { id } } } } }');
  const providerId = data?.viewer.memberships[0]?.organisation.provider.id ?? '';
  return await withToken(url, providerId, auFilDesJours.provider.program);
}

async function withToken(
  url: string,
  providerId: string,
  { clientId, secret }: { readonly clientId: string; readonly secret: string },
): Promise<ProviderProgram> {
  const granted = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  plant('token of a program', token);
  return {
    providerId,
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(`The program was refused: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

/** Somebody as a provider registers him. */
export interface NewClient {
  readonly email: string;
  readonly mobilePhone: string;
  readonly familyName: string;
  readonly givenNames: string;
}

export const birthDate = '1948-03-14';

/** Registers a client; answers his id. */
export async function registerClient(program: ProviderProgram, client: NewClient): Promise<string> {
  const input = {
    title: 'MRS',
    birthDate,
    birthPlace: { country: 'FR', department: '69', communeCode: '123', town: 'Lyon' },
    address: '12 rue des Tilleuls',
    postalCode: '69001',
    town: 'Lyon',
    country: 'FR',
    bank: {
      iban: 'FR76 3000 6000 0112 3456 7890 189',
      bic: 'AGRIFRPP',
      holder: `${client.givenNames} ${client.familyName}`,
    },
    isBeneficiary: true,
    ...client,
  };
  const { registerClient: answer } = await program.ask<{
    registerClient: Answered & { client: { id: string } };
  }>(
    `mutation Register($input: RegisterClientInput!, $key: ID!) {
      registerClient(input: $input, idempotencyKey: $key) { client { id } problems { code message } } }`,
    { input, key: crypto.randomUUID() },
  );
  return settled(answer).client.id;
}

let invoices = 0;

/** Asks a client for the payment of two lines of today, and waits until his 48 hours run. Answers the request's id. */
export async function askForPayment(program: ProviderProgram, clientId: string): Promise<string> {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich' }).format(new Date());
  invoices += 1;
  const input = {
    clientId,
    birthDate,
    invoiceNumber: `F-2026-${String(invoices).padStart(4, '0')}`,
    invoiceDate: day,
    periodStart: day,
    periodEnd: day,
    lines: [
      {
        nature: 'HOUSEWORK',
        description: 'Ménage et repassage',
        quantity: '2.5',
        unit: 'HOUR',
        unitPriceCents: 4600,
        totalCents: 11_500,
      },
      { nature: 'HOUSEWORK', quantity: '1', unit: 'HOUR', totalCents: 4601 },
    ],
    totalCents: 16_101,
  };
  const { createPaymentRequest: answer } = await program.ask<{
    createPaymentRequest: Answered & { paymentRequest: { id: string } };
  }>(
    `mutation Ask($input: CreatePaymentRequestInput!, $key: ID!) {
      createPaymentRequest(input: $input, idempotencyKey: $key) { paymentRequest { id } problems { code message } } }`,
    { input, key: crypto.randomUUID() },
  );
  const { id } = settled(answer).paymentRequest;
  await requestAt(program, id, 'AWAITING_CLIENT');
  return id;
}

/** Waits until a request stands there: the services tell one another a moment later. */
export async function requestAt(program: ProviderProgram, id: string, status: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { paymentRequest } = await program.ask<{ paymentRequest: { status: string } | null }>(
      'query At($id: ID!) { paymentRequest(id: $id) { status } }',
      { id },
    );
    if (paymentRequest?.status === status) return;
    await pause(100);
  }
  throw new Error(`The request did not come to ${status}.`);
}

/** A client who has an account agrees to his provider over the graph, with the mandate. */
export async function acceptLink(person: GraphClient, id: string): Promise<void> {
  const { data } = await person.ask<{ sepaMandateText: { version: string } }>(
    '{ sepaMandateText { version } }',
  );
  const answer = await person.ask<{ acceptClientLink: Answered }>(
    `mutation Accept($id: ID!, $version: String) {
      acceptClientLink(id: $id, acceptsMandate: true, mandateVersion: $version) { problems { code message } } }`,
    { id, version: data?.sepaMandateText.version },
  );
  settled(answer.data?.acceptClientLink);
}

/** A manager registers an address for webhooks. Answers its id. */
export async function addWebhook(manager: GraphClient, providerId: string): Promise<string> {
  const { data } = await manager.ask<{
    createWebhookEndpoint: Answered & { endpoint: { id: string }; secret: string };
  }>(
    `mutation Add($providerId: ID!, $key: ID!) {
      createWebhookEndpoint(providerId: $providerId, url: "https://exemple.ch/guichet", idempotencyKey: $key) {
        endpoint { id } secret problems { code message } } }`,
    { providerId, key: crypto.randomUUID() },
  );
  const { endpoint, secret } = settled(data?.createWebhookEndpoint);
  plant('secret of a webhook', secret);
  return endpoint.id;
}

/** A client validates or contests over the graph. */
export async function answerRequest(person: GraphClient, id: string, command: string): Promise<void> {
  const answer = await person.ask<{ answered: Answered }>(
    `mutation Answer($id: ID!) { answered: ${command} { problems { code message } } }`,
    { id },
  );
  settled(answer.data?.answered);
}
