import { randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { createTestDatabase } from '@guichet/stack/testing/test-database.ts';
import type { SQL } from 'drizzle-orm';
import type { ClientLinkFacts } from '../src/payment-requests/ask-client-link.ts';
import { dayOfOffice } from '../src/payouts/payout.ts';
import { openBilling } from '../src/service.ts';

/** A link as a test's identity knows it: the client of a provider, who may be billed since 1 October. */
export interface PlayedLink extends ClientLinkFacts {
  readonly id: string;
}

/** A provider with its program, and its clients. */
export interface PlayedProvider {
  readonly providerId: string;
  readonly organisationId: string;
  readonly program: PassportHolder;
}

export function newProvider(scopes: readonly string[] = ['PAYMENT_REQUESTS']): PlayedProvider {
  const organisationId = randomUUIDv7();
  const membership = { organisation: organisationId, manager: false, recap: false, invoices: false };
  return {
    providerId: randomUUIDv7(),
    organisationId,
    program: {
      ...{ kind: 'CLIENT', subject: randomUUIDv7(), scopes },
      ...{ roles: [{ office: 'COUNTER', role: 'PROGRAM' }], memberships: [membership] },
    },
  };
}

export const person = (id: string, ...roles: readonly string[]): PassportHolder => ({
  ...{ kind: 'ACCOUNT', subject: id },
  roles: roles.map((role) => ({ office: 'PERSONAL_SERVICES', role })),
});

/** Today in Geneva, or so many days before. */
export const dayBefore = (days: number): string =>
  Temporal.PlainDate.from(dayOfOffice(Temporal.Now.instant())).subtract({ days }).toString();

const shown = `id version status client { id } provider { id } invoiceNumber invoiceDate periodStart periodEnd
  lines { nature { code name legalBasis } description quantity unit unitPrice { amount } total { amount currency } }
  total { amount currency } clientShare { amount } advance { amount } notifiedAt windowEndsAt validation validatedAt
  contest { reason comment } cancellationReason history { from to reason } createdAt updatedAt`;

export interface ShownRequest {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly invoiceNumber: string;
  readonly updatedAt: string;
  readonly createdAt: string;
}

interface Payload {
  readonly paymentRequest: ShownRequest | null;
  readonly problems: readonly Problem[];
}

/** Billing on a database of its own, with an identity that answers as the test has it. */
export async function openPaymentDesk() {
  await using opened = new AsyncDisposableStack();
  const secretsDirectory = await mkdtemp(join(tmpdir(), 'guichet-secrets-'));
  opened.defer(() => rm(secretsDirectory, { recursive: true, force: true }));
  await ensureSecrets(secretsDirectory);
  const database = opened.use(await createTestDatabase('billing'));
  const links = new Map<string, PlayedLink>();
  const told: Record<string, unknown>[] = [];
  const billing: RunningSubgraph = opened.use(
    await openBilling({
      ...{ databaseUrl: database.url, secretsDirectory, filesDirectory: secretsDirectory },
      log: openTestLog('tests'),
      peers: () => identityWith(links, told),
    }),
  );
  const ring = await openKeyRing(secretsDirectory, 'identity');
  const ask = async <Data>(holder: PassportHolder, query: string, variables: object = {}, locale = 'fr') => {
    plantVariables(variables);
    const { body } = await billing.door.call({
      query,
      variables: { ...variables },
      passport: await ring.sign(holder, 'subgraphs'),
      slip: slip(locale),
    });
    plantAnswer(body.data);
    const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: unknown } }[];
    // The test wrote the query and says what it answers.
    return { data: body.data as Data, codes: errors.map(({ extensions }) => extensions?.code) };
  };
  const command = async (holder: PassportHolder, name: string, query: string, variables: object) => {
    const { data, codes } = await ask<Record<string, Payload> | null>(holder, query, variables);
    const payload = data?.[name] ?? { paymentRequest: null, problems: [] };
    const problems = payload.problems.map(({ path, code }) => `${path.join('.')} ${code}`.trim());
    return { request: payload.paymentRequest, problems: [...codes.map(String), ...problems], payload };
  };
  const closing = opened.move();
  return {
    ...{ billing, links, told, ask, ring, slip, ownerUrl: database.ownerUrl },
    rows: <Row extends Record<string, unknown>>(statement: SQL) =>
      billing.database.jobs.execute<Row>(statement),
    /** A client of a provider's, as identity knows him. */
    client: (provider: PlayedProvider, some: Partial<PlayedLink> = {}): PlayedLink => {
      const link: PlayedLink = {
        ...{ id: randomUUIDv7(), providerId: provider.providerId, organisationId: provider.organisationId },
        ...{ providerName: 'Exemple Services', providerStatus: 'ADMITTED', status: 'ACTIVE' },
        ...{ birthDate: '1948-03-14', accountId: randomUUIDv7(), activeSince: dayBefore(400) },
        ...{ mandateReference: 'GUICHET-0001', mandateAcceptedOn: dayBefore(400) },
        ...{ iban: 'FR7630006000011234567890189', accountHolder: 'Jeanne Martin' },
        ...{ address: '4 bis rue des Lilas', postalCode: '74100', town: 'Annemasse', country: 'FR' },
        ...{ sandboxClient: null, ...some },
      };
      links.set(link.id, link);
      return link;
    },
    /** A request of today, of two lines. */
    entry: ({ id, birthDate }: PlayedLink, some: object = {}) => ({
      ...{ clientId: id, birthDate, invoiceNumber: `F-${randomUUIDv7().slice(-12)}` },
      ...{ invoiceDate: dayBefore(0), periodStart: dayBefore(0), periodEnd: dayBefore(0) },
      lines: [
        {
          ...{ nature: 'HOUSEWORK', description: 'Ménage', quantity: '2.5', unit: 'HOUR' },
          ...{ unitPriceCents: 4000, totalCents: 10_000 },
        },
        { nature: 'GARDENING', quantity: '1', unit: 'FLAT', totalCents: 2501 },
      ],
      totalCents: 12_501,
      ...some,
    }),
    create: (holder: PassportHolder, input: object, key: string = randomUUIDv7()) =>
      command(
        holder,
        'createPaymentRequest',
        `mutation ($input: CreatePaymentRequestInput!, $key: ID!) { createPaymentRequest(input: $input, idempotencyKey: $key) {
          paymentRequest { ${shown} } problems { path code message } } }`,
        { input, key },
      ),
    cancel: (holder: PassportHolder, id: string, reason: string | null) =>
      command(
        holder,
        'cancelPaymentRequest',
        `mutation ($id: ID!, $reason: String) { cancelPaymentRequest(id: $id, reason: $reason) {
          paymentRequest { ${shown} } problems { path code message } } }`,
        { id, reason },
      ),
    one: async (holder: PassportHolder, id: string) =>
      (
        await ask<{ paymentRequest: ShownRequest | null } | null>(
          holder,
          `query ($id: ID!) { paymentRequest(id: $id) { ${shown} } }`,
          { id },
        )
      ).data?.paymentRequest ?? null,
    list: async (holder: PassportHolder, variables: object = {}) => {
      const query = `query ($filter: PaymentRequestFilter, $first: Int, $after: String) {
        paymentRequests(filter: $filter, first: $first, after: $after) {
          nodes { id invoiceNumber status updatedAt createdAt version } pageInfo { hasNextPage endCursor } } }`;
      const { data, codes } = await ask<{
        paymentRequests: {
          nodes: readonly ShownRequest[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      } | null>(holder, query, variables);
      return { ...data?.paymentRequests, codes };
    },
    /** What identity gets for the copy of a person's data, part by part. */
    copyOf: async (accountId: string) => {
      const parts: Record<string, unknown[]> = {};
      const own = await openKeyRing(secretsDirectory, 'identity');
      let after: string | null = null;
      do {
        const { body } = await billing.door.call({
          query:
            'query ($id: ID!, $after: String) { payoutRecords(accountId: $id, after: $after) { part rows next } }',
          variables: { id: accountId, after },
          passport: await own.sign({ kind: 'SUBGRAPH', subject: 'identity' }, 'billing'),
          slip: slip('fr'),
        });
        const { payoutRecords } = body.data as {
          readonly payoutRecords: {
            readonly part: string;
            readonly rows: string;
            readonly next: string | null;
          };
        };
        parts[payoutRecords.part] = JSON.parse(payoutRecords.rows) as unknown[];
        after = payoutRecords.next;
      } while (after !== null);
      return parts;
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

const slip = (locale: string) => ({
  ...{ locale: locale as 'fr', clientAddress: null, deadline: Date.now() + 10_000 },
  ...{ traceparent: null, device: null, userAgent: null },
});

/** An identity that knows these links and writes down what it is told. */
/** Where every provider is paid. */
const paidAt = {
  ...{ iban: 'FR1420041010050500013M02606', holder: 'Exemple Services', address: '3 quai de Saône' },
  ...{ postalCode: '69002', town: 'Lyon', country: 'FR' },
};

function identityWith(links: ReadonlyMap<string, PlayedLink>, told: Record<string, unknown>[]): SubgraphDoor {
  const absent = () => Promise.reject(new Error('Nobody asks for files'));
  return {
    name: 'identity',
    call: async ({ variables }) => {
      const { input, representations } = variables as {
        readonly input?: Record<string, unknown>;
        readonly representations?: readonly { readonly __typename: string; readonly id: string }[];
      };
      if (input) told.push(input);
      const done = { problems: [] };
      const data = representations
        ? {
            _entities: representations.map(({ __typename, id }) =>
              __typename === 'Provider' ? { id, payment: paidAt } : { billing: links.get(id) ?? null },
            ),
          }
        : {
            recordProviderEvent: done,
            recordClientDebit: done,
            sendRequestNotice: { ...done, notice: { handedOverAt: null, hasFailed: false } },
          };
      return { status: 200, body: { data } };
    },
    put: absent,
    get: absent,
    ready: async () => true,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

export type PaymentDesk = Awaited<ReturnType<typeof openPaymentDesk>>;
