import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { RoleGrant } from '@guichet/chassis/passport/passport.ts';
import type { Locale, Problem } from '@guichet/chassis/problems/problem.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { blanc, claire, dufour, rochat } from '@guichet/stack/cast/cast.ts';
import { openTestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { type SQL, sql } from 'drizzle-orm';

/** Who asks: somebody with an account, or nobody. */
export interface Asker {
  readonly id: string;
  readonly roles: readonly RoleGrant[];
}

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly codes: readonly unknown[];
}

/** The insured person of the tests, with the keys that identity gave what is hers. */
export interface Insured extends Asker {
  readonly self: string;
  readonly child: string;
  readonly bankAccount: string;
}

/** The three subgraphs on databases of their own, asked through their doors. */
export interface Counter extends AsyncDisposable {
  readonly running: Readonly<Record<SubgraphName, RunningSubgraph>>;
  /** SQL that invoices sent since it was last emptied. */
  readonly statements: string[];
  readonly claire: Insured;
  readonly dufour: Asker;
  readonly rochat: Asker;
  readonly blanc: Asker;
  ask<Data>(
    asker: Asker | null,
    query: string,
    variables?: Record<string, unknown>,
    options?: { readonly door?: SubgraphName; readonly locale?: Locale },
  ): Promise<Answer<Data>>;
  /** Rows of a subgraph's own database; of invoices unless told. */
  rows<Row extends Record<string, unknown>>(statement: SQL, name?: SubgraphName): Promise<readonly Row[]>;
}

export async function openCounter(): Promise<Counter> {
  await using opened = new AsyncDisposableStack();
  const statements: string[] = [];
  const { running, secretsDirectory } = opened.use(
    await openTestSubgraphs((name, { sql: text, pool }) => {
      if (name === 'invoices' && pool === 'pages') statements.push(text);
    }),
  );
  const keyRing = await openKeyRing(secretsDirectory, 'identity');

  const ask: Counter['ask'] = async (
    asker,
    query,
    variables = {},
    { door = 'invoices', locale = 'fr' } = {},
  ) => {
    const holder = asker
      ? ({ kind: 'ACCOUNT', subject: asker.id, roles: asker.roles } as const)
      : ({ kind: 'ANONYMOUS', subject: null } as const);
    const { status, body } = await running[door].door.call({
      query,
      variables,
      passport: await keyRing.sign(holder, 'subgraphs'),
      slip: { locale, clientAddress: null, deadline: Date.now() + 10_000, traceparent: null },
    });
    const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: unknown } }[];
    // The test wrote the query and says what it answers.
    return { status, data: body.data as never, codes: errors.map(({ extensions }) => extensions?.code) };
  };
  const rows: Counter['rows'] = async (statement, name = 'invoices') =>
    running[name].database.jobs.execute<never>(statement);
  const personOf = async ({
    email,
    roles,
  }: {
    email: string;
    roles: readonly RoleGrant[];
  }): Promise<Asker> => {
    const [account] = await rows<{ id: string }>(
      sql`select id from account where email = ${email}`,
      'identity',
    );
    return { id: account?.id ?? '', roles };
  };

  const mother = await personOf(claire);
  const { data } = await ask<Own>(mother, own, {}, { door: 'identity' });
  const closing = opened.move();
  return {
    running,
    statements,
    claire: {
      ...mother,
      self: data.viewer.beneficiaries.nodes.find(({ relation }) => relation === 'SELF')?.id ?? '',
      child: data.viewer.beneficiaries.nodes.find(({ relation }) => relation === 'CHILD')?.id ?? '',
      bankAccount: data.viewer.bankAccounts.nodes[0]?.id ?? '',
    },
    dufour: await personOf(dufour),
    rochat: await personOf(rochat),
    blanc: await personOf(blanc),
    ask,
    rows,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

const own = '{ viewer { beneficiaries { nodes { id relation } } bankAccounts { nodes { id } } } }';

interface Own {
  readonly viewer: {
    readonly beneficiaries: { readonly nodes: readonly { readonly id: string; readonly relation: string }[] };
    readonly bankAccounts: { readonly nodes: readonly { readonly id: string }[] };
  };
}

/** A claim that has no problem, for the insured person's child. */
export function claimOf(insured: Insured) {
  return {
    beneficiaryId: insured.child,
    bankAccountId: insured.bankAccount,
    decisionNumber: '320/2024/123456/0',
    remark: 'Merci',
    form: {
      otherInvoice: {
        invoiceNumber: 'A-17',
        invoiceDate: '2026-06-30',
        lines: [
          { servedOn: '04.06.2026', description: 'Ergothérapie', quantity: '1.5', unitPrice: '95.55' },
          {
            servedOn: '11.06.2026',
            description: 'Ergothérapie',
            unitPrice: '95.55',
            tariffPosition: '905.500.2',
          },
        ],
      },
    },
  };
}

/** What a command of this subgraph answers in the tests. */
export interface Outcome {
  readonly claim: {
    readonly id: string;
    readonly reference: string;
    readonly status: string;
    readonly version: number;
  } | null;
  readonly problems: readonly Problem[];
}

const outcome = '{ claim { id reference status version } problems { path code message } }';

export async function submit(
  counter: Counter,
  key: string,
  input: object = claimOf(counter.claire),
  asker: Asker = counter.claire,
) {
  const command = `mutation ($input: ClaimInput!, $key: ID!) { submitClaim(input: $input, idempotencyKey: $key) ${outcome} }`;
  const answer = await counter.ask<{ submitClaim: Outcome }>(asker, command, { input, key });
  return { ...answer, ...answer.data?.submitClaim };
}

export async function accept(
  counter: Counter,
  id: string,
  version: number,
  asker: Asker | null = counter.dufour,
) {
  const command = `mutation ($id: ID!, $version: Int!) { acceptClaim(id: $id, version: $version) ${outcome} }`;
  const answer = await counter.ask<{ acceptClaim: Outcome } | null>(asker, command, { id, version });
  return { ...answer, ...answer.data?.acceptClaim };
}
