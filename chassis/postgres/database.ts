import { sql } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { HouseError } from '../log/house-error.ts';
import type { Log } from '../log/log.ts';
import { measureStatement } from '../metrics/metrics.ts';
import { span } from '../trace/trace.ts';
import { beforeDeadline, laneParameters, openLane } from './lane.ts';
import { openPool, type PoolOptions } from './pool.ts';

/** What a repository queries through: a pool or a transaction. */
export type Executor = PgDatabase<PostgresJsQueryResultHKT>;

/** What a command writes through. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/**
 * `pages` for what somebody waits for, `figures` for what the house itself counts over many rows, `adhoc` for queries that
 * an outsider wrote, `jobs` for tasks. They are apart since postgres.js queues behind a slow statement.
 */
export type PoolName = 'pages' | 'figures' | 'adhoc' | 'jobs';

/** How many connections a pool may hold in one process, and how long one statement may take (`5s`). */
export type PoolSettings = Partial<
  Record<PoolName, { readonly max: number; readonly statementTimeout: string }>
>;

/** Told of each statement as it is sent; never of its parameters, only of their number. */
export type StatementHook = (statement: {
  readonly pool: PoolName;
  readonly sql: string;
  readonly parameters: number;
}) => void;

/** A subgraph's own PostgreSQL database, as one call sees it. */
export interface Database extends Readonly<Record<Exclude<PoolName, 'adhoc'>, Executor>> {
  /** What a read writes down of itself. It is never among the connections that change nothing, nor ended with the call. */
  readonly trail: Executor;
  /** Runs a command's work all or nothing. It is not repeated when it fails. */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>, pool?: 'pages' | 'jobs'): Promise<Result>;
}

/** A subgraph's database with all its connections. */
export interface OpenDatabase extends Database, AsyncDisposable {
  /**
   * The database for a read that an outsider wrote: few connections, which hold up no page and change nothing, on the replica
   * where there is one. What runs or waits when the signal comes is ended, and so is what is over its time or about to be over
   * the call's (epoch milliseconds): that throws StatementTooSlow, while there is time to say so.
   */
  forOutsider(signal: AbortSignal | null, deadline?: number): Database;
  /** @throws DatabaseAway when the database does not answer within two seconds. */
  ping(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** A copy that PostgreSQL keeps up to date: reads of outsiders go there. */
  readonly replicaUrl?: string | null;
  /** Stands in PostgreSQL's `application_name`, before the pool's name. */
  readonly name: string;
  readonly log: Log;
  readonly pools?: PoolSettings;
  readonly onStatement?: StatementHook;
}

/** The database does not answer. */
export class DatabaseAway extends HouseError {}

/**
 * The budget of connections, for `max_connections` of the server. A process opens a connection only when it needs one;
 * at most it has, for each of three subgraphs, these 18; a process that runs jobs has 5 + 1 more for each
 * (graphile-worker's pool and the lock that says it lives).
 * Together (one web, one work process): 2 × 3 × 18 + 3 × 6 = 126. Split: 3 web + 3 workers: the same.
 * Each further process of one subgraph: 18, or 24 with jobs. Migrations and health checks: 5. Where there is a replica,
 * 2 of the 18 are its own.
 */
const defaults = {
  pages: { max: 10, statementTimeout: '5s' },
  figures: { max: 2, statementTimeout: '5s' },
  adhoc: { max: 2, statementTimeout: '5s' },
  jobs: { max: 4, statementTimeout: '60s' },
} as const;

/** Opens the pools. Nothing is connected until the first statement, so the server may be away for now. */
export function openDatabase(options: DatabaseOptions): OpenDatabase {
  const { adhoc, ...opened } = openPools(options);
  const executors = {
    pages: drizzle({ client: opened.pages.client }),
    figures: drizzle({ client: opened.figures.client }),
    jobs: drizzle({ client: opened.jobs.client }),
  };
  return {
    ...executors,
    trail: executors.pages,
    transaction: (work, pool = 'pages') => executors[pool].transaction(work),
    forOutsider: (signal, deadline) => {
      const reads = drizzle({ client: adhoc.clientFor(beforeDeadline(signal, deadline)) });
      return {
        ...{ pages: reads, figures: reads, jobs: reads, trail: executors.jobs },
        transaction: (work) => reads.transaction(work),
      };
    },
    ping: async () => {
      const answer = executors.pages.execute(sql`select 1`).then(() => true);
      const waited = Promise.withResolvers<boolean>();
      const timer = setTimeout(waited.resolve, 2_000, false);
      const answered = await Promise.race([answer, waited.promise]).finally(() => clearTimeout(timer));
      if (!answered) throw new DatabaseAway('The database does not answer');
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([adhoc, ...Object.values(opened)].map((pool) => pool[Symbol.asyncDispose]()));
    },
  };
}

function openPools({ url, replicaUrl, name, log, pools, onStatement }: DatabaseOptions) {
  const settingsOf = (pool: PoolName) => ({ ...defaults[pool], ...pools?.[pool] });
  const open = (pool: PoolName, more: Partial<PoolOptions> = {}) => {
    const labels = { database: name, pool };
    const done = { ...labels, outcome: 'done' } as const;
    const failed = { ...labels, outcome: 'failed' } as const;
    const attributes = { pool };
    return openPool({
      url,
      applicationName: `guichet-${name}-${pool}`,
      ...settingsOf(pool),
      ...more,
      onStatement: (text, parameters, answered) => {
        onStatement?.({ pool, sql: text, parameters });
        const started = performance.now();
        span('sql', 'client', attributes, () => answered).then(
          () => measureStatement(done, performance.now() - started),
          () => measureStatement(failed, performance.now() - started),
        );
      },
      onRenewal: () => log.warn('database connections lost, opening new ones', { pool }),
    });
  };
  const slot = () => open('adhoc', { url: replicaUrl ?? url, max: 1, parameters: laneParameters });
  const further = Array.from({ length: settingsOf('adhoc').max - 1 }, slot);
  return {
    pages: open('pages'),
    figures: open('figures', { parameters: { default_transaction_read_only: 'on' } }),
    adhoc: openLane([slot(), ...further]),
    jobs: open('jobs'),
  };
}
