import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SessionEffect } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import {
  plant,
  plantAnswer,
  plantMessage,
  plantVariables,
} from '@guichet/stack/testing/personal-data/run-folder.ts';
import { createTestDatabase } from '@guichet/stack/testing/test-database.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Person } from '../src/enrol.ts';
import { enrol, openIdentity } from '../src/service.ts';
import { readIdentitySettings } from '../src/settings.ts';

export const password = 'une phrase de passe';

/** Somebody with an account, of whom a test may change what matters to it. */
export const person = (some: Partial<Person> & Pick<Person, 'email'>): Person => ({
  password,
  familyName: 'Favre',
  givenName: 'Claire',
  locale: 'FR',
  mobilePhone: '+41 79 000 00 01',
  roles: [],
  beneficiaries: [],
  bankAccounts: [],
  ...some,
});

interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly codes: readonly unknown[];
  readonly session: SessionEffect | undefined;
}

interface ReceivedSms {
  readonly channel: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly links: readonly string[];
  readonly at: string;
}

/** Who asks, in which language and from where. */
export interface Asker {
  /** A signed passport; an anonymous one unless told. */
  readonly passport?: string;
  /** The passport of the person for whom a service asks. */
  readonly viewer?: string;
  readonly locale?: Locale;
  readonly address?: string;
  /** The cookie by which the browser is known again. */
  readonly device?: string | null;
  readonly userAgent?: string;
}

/** Identity on a database of its own, asked through its door. */
export interface Counter extends AsyncDisposable {
  readonly running: RunningSubgraph;
  readonly secretsDirectory: string;
  /** Address for the role that owns the tables: PostgreSQL counts rows for its plans when their owner asks. */
  readonly ownerUrl: string;
  /** SQL that calls sent since it was last emptied; that of tasks is left out. */
  readonly statements: string[];
  /** The same over the connections of figures. */
  readonly counts: string[];
  ask<Data>(query: string, variables?: Record<string, unknown>, asker?: Asker): Promise<Answer<Data>>;
  /** A passport that a service signs: identity unless told. */
  sign(holder: PassportHolder, by?: string, audience?: string, seconds?: number): Promise<string>;
  /** The passport of an account as identity would issue it. */
  passportOf(email: string): Promise<string>;
  enrol(...people: readonly Person[]): Promise<void>;
  sql(statement: SQL): Promise<readonly Record<string, unknown>[]>;
  /** The gateway's own passport. */
  gateway(): Promise<string>;
  /** What the local mailbox holds, newest first. */
  mailbox(): Promise<readonly ReceivedSms[]>;
  /** The codes that the mailbox received for a telephone, newest first, once there are `count` of them. */
  codes(mobilePhone: string, count: number): Promise<readonly string[]>;
}

export async function openCounter(settings = readIdentitySettings()): Promise<Counter> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await createTestDatabase('identity'));
  const secretsDirectory = await mkdtemp(join(tmpdir(), 'guichet-identity-'));
  opened.defer(() => rm(secretsDirectory, { recursive: true, force: true }));
  await ensureSecrets(secretsDirectory);
  const statements: string[] = [];
  const counts: string[] = [];
  const running = opened.use(
    await openIdentity(
      {
        databaseUrl: database.url,
        secretsDirectory,
        filesDirectory: join(secretsDirectory, 'files'),
        log: openTestLog('tests'),
        peers: () => {
          throw new Error('Identity asks nobody');
        },
        onStatement: ({ pool, sql: text }) => {
          if (pool === 'pages') statements.push(text);
          if (pool === 'figures') counts.push(text);
        },
      },
      settings,
    ),
  );
  opened.use(await running.startJobs());

  const sign: Counter['sign'] = async (holder, by = 'identity', audience = 'subgraphs', seconds = 60) =>
    (await openKeyRing(secretsDirectory, by)).sign(holder, audience, seconds);
  const anonymous = () => sign({ kind: 'ANONYMOUS', subject: null }, 'gateway');
  const counter: Omit<Counter, typeof Symbol.asyncDispose> = {
    running,
    secretsDirectory,
    ownerUrl: database.ownerUrl,
    statements,
    counts,
    sign,
    ask: async <Data>(
      query: string,
      variables = {},
      { passport, viewer, locale = 'fr', address = '198.51.100.7', device = null, userAgent }: Asker = {},
    ) => {
      plantVariables(variables);
      const { status, body, session } = await running.door.call({
        query,
        variables,
        passport: passport ?? (await anonymous()),
        ...(viewer && { viewer }),
        slip: {
          locale,
          clientAddress: address,
          deadline: Date.now() + 10_000,
          traceparent: null,
          device,
          userAgent: userAgent ?? null,
        },
      });
      plantAnswer(body.data);
      if (session && 'token' in session) plant('token of a session', session.token);
      const errors = (body.errors ?? []) as { extensions?: { code?: unknown } }[];
      return {
        status,
        data: (body.data ?? null) as Data | null,
        codes: errors.map(({ extensions }) => extensions?.code),
        session,
      };
    },
    passportOf: async (email) => {
      const [account] = await counter.sql(sql`select id from account where email = ${email}`);
      const roles = await counter.sql(
        sql`select r.office, r.role from account_role r join account a on a.id = r.account_id where a.email = ${email}`,
      );
      return sign({
        kind: 'ACCOUNT',
        subject: String(account?.['id']),
        roles: roles.map(({ office, role }) => ({ office: String(office), role: String(role) })),
      });
    },
    enrol: (...people) => enrol(running, people),
    sql: async (statement) => running.database.pages.execute<Record<string, unknown>>(statement),
    mailbox: async () => {
      const passport = await counter.gateway();
      const query = '{ localMessages(first: 100) { channel to subject text links at } }';
      const { data } = await counter.ask<{ localMessages: ReceivedSms[] }>(query, {}, { passport });
      data?.localMessages.forEach(plantMessage);
      return data?.localMessages ?? [];
    },
    gateway: () => sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'gateway', 'identity'),
    codes: async (mobilePhone, count) => {
      for (const giveUp = Date.now() + 15_000; Date.now() < giveUp; await pause(20)) {
        const codes = (await counter.mailbox())
          .filter(({ to }) => to === mobilePhone)
          .map(({ text }) => text.match(/\b\d{6}\b/)?.[0] ?? text);
        if (codes.length >= count) return codes;
      }
      throw new Error(`${count} codes did not arrive`);
    },
  };
  const closing = opened.move();
  return { ...counter, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}
