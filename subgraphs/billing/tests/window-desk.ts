import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import {
  newPaymentRequest,
  type WrittenRequest,
  writePaymentRequests,
} from '@guichet/stack/testing/payment-requests.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { createTestDatabase } from '@guichet/stack/testing/test-database.ts';
import { type SQL, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { watchWindow } from '../src/payment-requests/watch-window.ts';
import { openBilling } from '../src/service.ts';

/** Billing alone on a database of its own, asked by people; nobody is told of anything unless a test says so. */
export interface WindowDesk extends AsyncDisposable {
  readonly billing: RunningSubgraph;
  /** How a further process or worker opens the same. */
  readonly place: Readonly<Record<'databaseUrl' | 'secretsDirectory' | 'filesDirectory', string>>;
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string;
  validate(request: WrittenRequest, asker?: string | null): Promise<Outcome>;
  contest(request: WrittenRequest, typed: object, asker?: string | null): Promise<Outcome>;
  rows<Row extends Record<string, unknown>>(statement: SQL): Promise<readonly Row[]>;
}

/** What an answer came to. */
interface Outcome {
  readonly request: { readonly status: string; readonly validation: string | null } | null;
  readonly problems: readonly Problem[];
  readonly codes: readonly unknown[];
}

const fields = 'paymentRequest { id status validation version } problems { path code message }';
const validateCommand = `mutation ($id: ID!) { validatePaymentRequest(id: $id) { ${fields} } }`;
const contestCommand = `mutation ($id: ID!, $reason: ContestReason, $comment: String) {
  contestPaymentRequest(id: $id, reason: $reason, comment: $comment) { ${fields} } }`;

export async function openWindowDesk(): Promise<WindowDesk> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-window-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  await ensureSecrets(folder);
  const database = opened.use(await createTestDatabase('billing'));
  const place = { databaseUrl: database.url, secretsDirectory: folder, filesDirectory: folder };
  const peers = () => playIdentity(() => ({ handedOverAt: null, hasFailed: false }));
  const billing = opened.use(await openBilling({ ...place, peers, log: openTestLog('tests') }));
  const ring = await openKeyRing(folder, 'identity');
  const ask = async (asker: string | null, query: string, variables: object): Promise<Outcome> => {
    plantVariables(variables);
    const holder =
      asker === null
        ? ({ kind: 'ANONYMOUS', subject: null } as const)
        : ({ kind: 'ACCOUNT', subject: asker, roles: [], memberships: [] } as const);
    const { body } = await billing.door.call({
      query,
      variables: { ...variables },
      passport: await ring.sign(holder, 'subgraphs'),
      slip: {
        ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 10_000 },
        ...{ traceparent: null, device: null, userAgent: null },
      },
    });
    plantAnswer(body.data);
    const data = body.data as Readonly<Record<string, Answered>> | null;
    const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: unknown } }[];
    const answered = data && Object.values(data)[0];
    const problems = answered?.problems ?? [];
    return {
      ...{ request: answered?.paymentRequest ?? null, problems },
      codes: [...errors.map(({ extensions }) => extensions?.code), ...problems.map(({ code }) => code)],
    };
  };
  const closing = opened.move();
  return {
    ...{ billing, place, ownerUrl: database.ownerUrl },
    validate: ({ id, ownerAccountId }, asker = ownerAccountId) => ask(asker, validateCommand, { id }),
    contest: ({ id, ownerAccountId }, typed, asker = ownerAccountId) =>
      ask(asker, contestCommand, { id, ...typed }),
    rows: async (statement) => billing.database.jobs.execute<never>(statement),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

interface Answered {
  readonly paymentRequest: Outcome['request'];
  readonly problems: readonly Problem[];
}

/** What became of requests, counted from their history by the database's clock. */
export interface Tally {
  readonly requests: number;
  readonly validated: number;
  /** Validated by the end of the window before it. */
  readonly early: number;
  /** Whose window has ended without anything being validated. */
  readonly missed: number;
  /** Validated twice. */
  readonly double: number;
  /** Whose history is not what was sealed. */
  readonly broken: number;
  /** Milliseconds from the end of a window to what it caused, at most. */
  readonly latest: number;
}

interface Step extends Record<string, unknown> {
  readonly paymentRequestId: string;
  readonly hash: string;
  readonly at: string;
}

/** Counts all requests of a database, and looks through their sealed histories. */
export async function tally(db: Executor): Promise<Tally> {
  return { ...(await count(db)), broken: await countBroken(db) };
}

/** The same without the seals: for who asks again and again. */
export async function count(db: Executor): Promise<Omit<Tally, 'broken'>> {
  const [counted] = await db.execute<Record<keyof Omit<Tally, 'broken'>, number>>(sql`
    with told as (
      select request.id, request.status, window_ends_at, count(step.at)::int as times, min(step.at) as first, max(step.at) as last
      from payment_request as request
      left join payment_request_transition as step on step.payment_request_id = request.id
        and step.to_status = 'VALIDATED' and step.actor = 'billing'
      group by request.id
    )
    select count(*)::int as requests, count(*) filter (where times > 0)::int as validated,
      count(*) filter (where first < window_ends_at)::int as early,
      count(*) filter (where times = 0 and window_ends_at <= now() and status = 'AWAITING_CLIENT')::int as missed,
      count(*) filter (where times > 1)::int as double,
      coalesce(max(extract(epoch from last - window_ends_at) * 1000), 0)::int as latest
    from told`);
  if (!counted) throw new Error('Nothing was counted');
  return counted;
}

async function countBroken(db: Executor): Promise<number> {
  const steps = await db.execute<Step>(sql`
    select office, payment_request_id as "paymentRequestId", owner_account_id as "ownerAccountId",
      request_version as "requestVersion", from_status as "from", to_status as "to", actor, reason, at, hash
    from payment_request_transition order by payment_request_id, request_version`);
  const chains = Map.groupBy(steps, ({ paymentRequestId }) => paymentRequestId);
  return [...chains.values()].filter((chain) => {
    const links = chain.map(({ hash, ...row }) => ({
      hash,
      row: { ...row, at: Temporal.Instant.from(row.at) },
    }));
    return !verifyChain(links).intact;
  }).length;
}

/** Writes so many requests whose windows end in so many milliseconds by the database's clock, and has their end watched as at their hand-over. */
export async function writeDue(
  { database }: Pick<RunningSubgraph, 'database'>,
  number: number,
  endsIn: number | ((index: number) => number),
): Promise<readonly WrittenRequest[]> {
  const now = await databaseNow(database.jobs);
  const requests = Array.from({ length: number }, (_, index) => {
    const milliseconds = typeof endsIn === 'number' ? endsIn : endsIn(index);
    return newPaymentRequest(now.add({ milliseconds }));
  });
  for (let from = 0; from < number; from += 1000)
    await writePaymentRequests(database.jobs, requests.slice(from, from + 1000));
  const ends = new Map(requests.map((request) => [request.windowEndsAt?.epochMilliseconds, request]));
  await database.transaction(async (tx) => {
    for (const { id, notifiedAt, windowEndsAt } of ends.values())
      if (notifiedAt && windowEndsAt) await watchWindow(tx, id, { notifiedAt, windowEndsAt });
  }, 'jobs');
  return requests;
}

/** Has the jobs that tell provider and client wait, so that each can be counted. */
export async function holdTelling(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner.unsafe(`
    create function hold_telling() returns trigger language plpgsql as $$
      begin
        if new.key like 'tell-%' then new.run_at := now() + interval '1 day'; end if;
        return new;
      end $$;
    create trigger hold_telling before insert on graphile_worker._private_jobs for each row execute function hold_telling()`);
  await owner.end();
}

/** How many jobs wait to tell a provider, and a client, of how many requests. */
export async function toldOf(db: Executor) {
  const [told] = await db.execute<{ provider: number; client: number; requests: number }>(sql`
    select count(*) filter (where task.identifier = 'tell-provider')::int as provider,
      count(*) filter (where task.identifier = 'tell-client')::int as client,
      count(distinct job.payload ->> 'paymentRequestId')::int as requests
    from graphile_worker._private_jobs as job
    join graphile_worker._private_tasks as task on task.id = job.task_id
    where task.identifier in ('tell-provider', 'tell-client')`);
  return told;
}

/** How identity answers a notice, as far as it came; null for an account that is gone. */
export type NoticeAnswer = { readonly handedOverAt: string | null; readonly hasFailed: boolean } | null;

/** What identity was asked. */
export interface AskedNotice {
  readonly key: string;
  readonly kind: string;
  readonly requestId: string;
  readonly windowEndsAt: string | null;
  readonly isAutomatic: boolean | null;
}

/** An identity that takes events, and answers notices as it is told. */
export function playIdentity(answer: (asked: AskedNotice) => NoticeAnswer): SubgraphDoor {
  const absent = () => Promise.reject(new Error('Nobody asks for files'));
  return {
    name: 'identity' satisfies SubgraphName,
    call: async ({ variables }) => {
      const { input } = variables as { readonly input: AskedNotice };
      const done = { problems: [] };
      const data =
        'kind' in input
          ? { sendRequestNotice: { ...done, notice: answer(input) } }
          : { recordProviderEvent: done };
      return { status: 200, body: { data } };
    },
    put: absent,
    get: absent,
    ready: async () => true,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
