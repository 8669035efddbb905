import { randomUUIDv7 } from 'node:crypto';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Passport, PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { openTestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import type { SQL } from 'drizzle-orm';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly codes: readonly unknown[];
}

/** Billing on a database of its own, asked through its door. */
export interface Cashier extends AsyncDisposable {
  readonly billing: RunningSubgraph;
  readonly secretsDirectory: string;
  readonly filesDirectory: string;
  readonly databaseUrl: string;
  /** SQL that billing sent since it was last emptied. */
  readonly statements: string[];
  /** Asks as somebody with an account and these roles; as nobody for null. */
  ask<Data>(account: Account | null, query: string, variables?: object): Promise<Answer<Data>>;
  /** Asks as a service of the house. */
  askAs<Data>(service: string, query: string, variables?: object): Promise<Answer<Data>>;
  rows<Row extends Record<string, unknown>>(statement: SQL): Promise<readonly Row[]>;
}

export interface Account {
  readonly id: string;
  readonly roles?: readonly { readonly office: string; readonly role: string }[];
  readonly memberships?: Passport['memberships'];
}

export async function openCashier(): Promise<Cashier> {
  await using opened = new AsyncDisposableStack();
  const statements: string[] = [];
  const { running, secretsDirectory, filesDirectory, databases } = opened.use(
    await openTestSubgraphs(
      (name, { sql: text, pool }) => {
        if (name === 'billing' && pool === 'pages') statements.push(text);
      },
      undefined,
      // What billing would tell invoices waits: the claims of these tests are made up.
      ['billing'],
    ),
  );
  const call = async (
    issuer: string,
    holder: PassportHolder,
    audience: string,
    query: string,
    variables: object,
  ) => {
    plantVariables(variables);
    const { status, body } = await running.billing.door.call({
      query,
      variables: { ...variables },
      passport: await (await openKeyRing(secretsDirectory, issuer)).sign(holder, audience),
      slip: {
        locale: 'fr',
        clientAddress: null,
        deadline: Date.now() + 10_000,
        traceparent: null,
        device: null,
        userAgent: null,
      },
    });
    plantAnswer(body.data);
    const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: unknown } }[];
    // The test wrote the query and says what it answers.
    return { status, data: body.data as never, codes: errors.map(({ extensions }) => extensions?.code) };
  };
  const closing = opened.move();
  return {
    billing: running.billing,
    secretsDirectory,
    filesDirectory,
    databaseUrl: databases.billing.url,
    statements,
    ask: (account, query, variables = {}) =>
      account
        ? call(
            'identity',
            {
              ...{ kind: 'ACCOUNT', subject: account.id, roles: account.roles ?? [] },
              memberships: account.memberships ?? [],
            },
            'subgraphs',
            query,
            variables,
          )
        : call('identity', { kind: 'ANONYMOUS', subject: null }, 'subgraphs', query, variables),
    askAs: (service, query, variables = {}) =>
      call(service, { kind: 'SUBGRAPH', subject: service }, 'billing', query, variables),
    rows: async (statement) => running.billing.database.jobs.execute<never>(statement),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** An accepted claim as invoices tells it. */
export function decisionOf(some: object = {}) {
  return {
    claimId: randomUUIDv7(),
    decisionVersion: 2,
    reference: '318.632-2026-00001',
    ownerAccountId: randomUUIDv7(),
    beneficiaryId: randomUUIDv7(),
    amountMinor: '14366',
    currency: 'CHF',
    iban: 'CH93 0076 2011 6238 5295 7',
    accountHolder: 'Claire Favre',
    ...some,
  };
}

export const recordPayout = `mutation ($input: RecordPayoutInput!) { recordPayout(input: $input) {
  problems { path code message } } }`;

export async function record(cashier: Cashier, decision: object): Promise<readonly string[]> {
  const { data } = await cashier.askAs<{ recordPayout: { problems: readonly Problem[] } }>(
    'invoices',
    recordPayout,
    {
      input: decision,
    },
  );
  return data.recordPayout.problems.map(({ code }) => code);
}
