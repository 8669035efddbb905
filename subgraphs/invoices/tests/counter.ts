import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { RoleGrant } from '@guichet/chassis/passport/passport.ts';
import type { Locale, Problem } from '@guichet/chassis/problems/problem.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { blanc, claire, dufour, morel, rochat } from '@guichet/stack/cast/cast.ts';
import {
  plantAnswer,
  plantMessage,
  plantVariables,
} from '@guichet/stack/testing/personal-data/run-folder.ts';
import { openTestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { type SQL, sql } from 'drizzle-orm';

/** Who asks: somebody with an account, or nobody. */
export interface Asker {
  readonly id: string;
  readonly roles: readonly RoleGrant[];
  /** What a program was granted; nothing for a person. */
  readonly scopes?: readonly string[];
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

/** An e-mail as the local mailbox received it. */
export interface Mail {
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly links: readonly string[];
}

/** The three subgraphs on databases of their own, asked through their doors. */
export interface Counter extends AsyncDisposable {
  readonly running: Readonly<Record<SubgraphName, RunningSubgraph>>;
  /** SQL that invoices sent since it was last emptied. */
  readonly statements: string[];
  /** The same of what is counted apart from pages. */
  readonly counts: string[];
  readonly claire: Insured;
  readonly dufour: Asker;
  /** The second officer of the office. */
  readonly morel: Asker;
  readonly rochat: Asker;
  readonly blanc: Asker;
  ask<Data>(
    asker: Asker | null,
    query: string,
    variables?: Record<string, unknown>,
    options?: { readonly door?: SubgraphName; readonly locale?: Locale },
  ): Promise<Answer<Data>>;
  /** The e-mails that reached a person, oldest first. */
  mails(to: string): Promise<readonly Mail[]>;
  /** A passport as identity signs it, for calls that are not questions. */
  passport(asker: Asker | null, session?: string | null): Promise<string>;
  /** Where the keys of the house lie. */
  readonly secretsDirectory: string;
  /** Where the test's files lie. */
  readonly filesDirectory: string;
  /** Rows of a subgraph's own database; of invoices unless told. */
  rows<Row extends Record<string, unknown>>(statement: SQL, name?: SubgraphName): Promise<readonly Row[]>;
}

export async function openCounter(): Promise<Counter> {
  await using opened = new AsyncDisposableStack();
  const statements: string[] = [];
  const counts: string[] = [];
  const { running, secretsDirectory, filesDirectory } = opened.use(
    await openTestSubgraphs((name, { sql: text, pool }) => {
      if (name === 'invoices' && pool === 'pages') statements.push(text);
      if (name === 'invoices' && pool === 'figures') counts.push(text);
    }),
  );
  const keyRing = await openKeyRing(secretsDirectory, 'identity');

  const passport: Counter['passport'] = (asker, session = null) =>
    keyRing.sign(
      asker
        ? {
            ...{ subject: asker.id, roles: asker.roles, session },
            ...(asker.scopes ? { kind: 'CLIENT', scopes: asker.scopes } : { kind: 'ACCOUNT' }),
          }
        : { kind: 'ANONYMOUS', subject: null },
      'subgraphs',
    );

  const ask: Counter['ask'] = async (
    asker,
    query,
    variables = {},
    { door = 'invoices', locale = 'fr' } = {},
  ) => {
    plantVariables(variables);
    const { status, body } = await running[door].door.call({
      query,
      variables,
      passport: await passport(asker),
      slip: {
        locale,
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
  const gateway = await openKeyRing(secretsDirectory, 'gateway');
  const mails: Counter['mails'] = async (to) => {
    const { body } = await running.identity.door.call({
      query: '{ localMessages(first: 100) { to subject text links } }',
      passport: await gateway.sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'identity'),
      slip: {
        locale: 'fr',
        clientAddress: null,
        deadline: Date.now() + 10_000,
        traceparent: null,
        device: null,
        userAgent: null,
      },
    });
    const { localMessages } = body.data as { readonly localMessages: readonly Mail[] };
    localMessages.forEach(plantMessage);
    return localMessages.filter((message) => message.to === to).toReversed();
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
    counts,
    claire: {
      ...mother,
      self: data.viewer.beneficiaries.nodes.find(({ relation }) => relation === 'SELF')?.id ?? '',
      child: data.viewer.beneficiaries.nodes.find(({ relation }) => relation === 'CHILD')?.id ?? '',
      bankAccount: data.viewer.bankAccounts.nodes[0]?.id ?? '',
    },
    dufour: await personOf(dufour),
    morel: await personOf(morel),
    rochat: await personOf(rochat),
    blanc: await personOf(blanc),
    ask,
    passport,
    secretsDirectory,
    filesDirectory,
    mails,
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
    readonly officerMessage: string | null;
  } | null;
  readonly problems: readonly Problem[];
}

const outcome = '{ claim { id reference status version officerMessage } problems { path code message } }';

/** Sends a command whose payload is named after it. */
async function command<Payload>(
  counter: Counter,
  asker: Asker | null,
  { name, takes, answers }: { name: string; takes: Readonly<Record<string, string>>; answers: string },
  variables: Readonly<Record<string, unknown>>,
) {
  const declared = Object.entries(takes).map(([argument, type]) => `$${argument}: ${type}`);
  const given = Object.keys(takes).map((argument) => `${argument}: $${argument}`);
  const text = `mutation (${declared.join(', ')}) { ${name}(${given.join(', ')}) ${answers} }`;
  const answer = await counter.ask<Readonly<Record<string, Payload>> | null>(asker, text, { ...variables });
  return { ...answer, ...(answer.data?.[name] as Payload) };
}

export function submit(
  counter: Counter,
  key: string,
  input: object = claimOf(counter.claire),
  asker: Asker = counter.claire,
  draftId: string | null = null,
) {
  const takes = { input: 'ClaimInput!', idempotencyKey: 'ID!', draftId: 'ID' };
  return command<Outcome>(
    counter,
    asker,
    { name: 'submitClaim', takes, answers: outcome },
    { input, idempotencyKey: key, draftId },
  );
}

export function amend(
  counter: Counter,
  key: string,
  seen: { readonly id: string; readonly version: number },
  input: object = claimOf(counter.claire),
  asker: Asker = counter.claire,
) {
  const takes = { id: 'ID!', version: 'Int!', input: 'ClaimInput!', idempotencyKey: 'ID!' };
  return command<Outcome>(
    counter,
    asker,
    { name: 'amendClaim', takes, answers: outcome },
    { ...seen, input, idempotencyKey: key },
  );
}

export function accept(
  counter: Counter,
  id: string,
  version: number,
  asker: Asker | null = counter.dufour,
  lines: readonly object[] | null = null,
) {
  const takes = { id: 'ID!', version: 'Int!', lines: '[GrantedLineInput!]' };
  const called = { name: 'acceptClaim', takes, answers: outcome };
  return command<Outcome>(counter, asker, called, { id, version, lines });
}

/** Gives a claim to an officer, or to nobody. */
export function assign(
  counter: Counter,
  id: string,
  version: number,
  officerId: string | null,
  asker: Asker | null = counter.dufour,
) {
  const takes = { id: 'ID!', version: 'Int!', officerId: 'ID' };
  const called = { name: 'assignClaim', takes, answers: outcome };
  return command<Outcome>(counter, asker, called, { id, version, officerId });
}

/** A proposed acceptance as an officer saw it. */
export interface SeenProposal {
  readonly id: string;
  readonly version: number;
  readonly proposalId: string;
}

export function sign(counter: Counter, seen: SeenProposal, asker: Asker | null) {
  const takes = { id: 'ID!', version: 'Int!', proposalId: 'ID!' };
  const called = { name: 'signClaimProposal', takes, answers: outcome };
  return command<Outcome>(counter, asker, called, { ...seen });
}

export function giveBack(counter: Counter, seen: SeenProposal, word: string | null, asker: Asker | null) {
  const takes = { id: 'ID!', version: 'Int!', proposalId: 'ID!', word: 'String' };
  const called = { name: 'returnClaimProposal', takes, answers: outcome };
  return command<Outcome>(counter, asker, called, { ...seen, word });
}

export function requestCorrection(
  counter: Counter,
  id: string,
  version: number,
  message: string | null = 'Joignez le décompte.',
  asker: Asker | null = counter.dufour,
  fields: readonly (readonly string[])[] | null = null,
) {
  const takes = { id: 'ID!', version: 'Int!', message: 'String', fields: '[[String!]!]' };
  const called = { name: 'requestClaimCorrection', takes, answers: outcome };
  return command<Outcome>(counter, asker, called, { id, version, message, fields });
}

export function refuse(
  counter: Counter,
  id: string,
  version: number,
  reason: string | null = 'La prestation n’est pas à la charge de l’assurance.',
  asker: Asker | null = counter.dufour,
) {
  const takes = { id: 'ID!', version: 'Int!', reason: 'String' };
  const called = { name: 'refuseClaim', takes, answers: outcome };
  return command<Outcome>(counter, asker, called, { id, version, reason });
}

/** A claim of the insured person that the office has sent back: at version 2. */
export async function sentBack(counter: Counter, key: string) {
  const { claim } = await submit(counter, key);
  const id = claim?.id ?? '';
  await requestCorrection(counter, id, 1);
  return { id, version: 2 };
}

/** What a command on a draft answers in the tests. */
export interface DraftAnswer {
  readonly draft: {
    readonly id: string;
    readonly version: number;
    readonly typed: Readonly<Record<string, unknown>>;
    readonly form: { readonly code: string };
    readonly corrects: { readonly id: string } | null;
    readonly sentAs: { readonly id: string } | null;
  } | null;
  readonly problems: readonly Problem[];
}

const draft =
  '{ draft { id version typed form { code } corrects { id } sentAs { id } } problems { path code message } }';

export function saveDraft(
  counter: Counter,
  key: string,
  saved: {
    readonly input: object;
    readonly id?: string | undefined;
    readonly version?: number | undefined;
    readonly corrects?: string;
  },
  asker: Asker | null = counter.claire,
) {
  const takes = { id: 'ID', version: 'Int', input: 'ClaimInput!', corrects: 'ID', idempotencyKey: 'ID!' };
  const called = { name: 'saveClaimDraft', takes, answers: draft };
  return command<DraftAnswer>(counter, asker, called, { ...saved, idempotencyKey: key });
}

export function discardDraft(counter: Counter, id: string, asker: Asker = counter.claire) {
  const called = { name: 'discardClaimDraft', takes: { id: 'ID!' }, answers: draft };
  return command<DraftAnswer>(counter, asker, called, { id });
}
