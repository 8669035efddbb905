import { sql } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { HouseError } from '../log/house-error.ts';
import type { Log } from '../log/log.ts';
import { measureStatement, type Outcome } from '../metrics/metrics.ts';
import { span } from '../trace/trace.ts';
import { openPool } from './pool.ts';

/** What a repository queries through: a pool or a transaction. */
export type Executor = PgDatabase<PostgresJsQueryResultHKT>;

/** What a command writes through. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/**
 * `pages` for what somebody waits for, `adhoc` for queries that an outsider wrote, `jobs` for tasks. They are apart
 * since postgres.js queues behind a slow statement.
 */
export type PoolName = 'pages' | 'adhoc' | 'jobs';

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

/** A subgraph's own PostgreSQL database. */
export interface Database extends Readonly<Record<PoolName, Executor>>, AsyncDisposable {
  /** Runs a command's work all or nothing. It is not repeated when it fails. */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>, pool?: 'pages' | 'jobs'): Promise<Result>;
  /** @throws DatabaseAway when the database does not answer within two seconds. */
  ping(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
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
 * at most it has, for each of three subgraphs, these 16; a process that runs jobs has 5 + 1 more for each
 * (graphile-worker's pool and the lock that says it lives).
 * Together (one web, one work process): 2 × 3 × 16 + 3 × 6 = 114. Split: 3 web + 3 workers: the same.
 * Each further process of one subgraph: 16, or 22 with jobs. Migrations and health checks: 5.
 */
const defaults = {
  pages: { max: 10, statementTimeout: '5s' },
  adhoc: { max: 2, statementTimeout: '5s' },
  jobs: { max: 4, statementTimeout: '60s' },
} as const;

/** Opens the pools. Nothing is connected until the first statement, so the server may be away for now. */
export function openDatabase({ url, name, log, pools, onStatement }: DatabaseOptions): Database {
  const open = (pool: PoolName) =>
    openPool({
      url,
      applicationName: `guichet-${name}-${pool}`,
      ...defaults[pool],
      ...pools?.[pool],
      onStatement: (text, parameters, answered) => {
        onStatement?.({ pool, sql: text, parameters });
        const started = performance.now();
        const measure = (outcome: Outcome) => () =>
          measureStatement({ database: name, pool, outcome }, performance.now() - started);
        span('sql', 'client', { pool }, async () => answered).then(measure('done'), measure('failed'));
      },
      onRenewal: () => log.warn('database connections lost, opening new ones', { pool }),
    });
  const opened = { pages: open('pages'), adhoc: open('adhoc'), jobs: open('jobs') };
  const executors = {
    pages: drizzle({ client: opened.pages.client }),
    adhoc: drizzle({ client: opened.adhoc.client }),
    jobs: drizzle({ client: opened.jobs.client }),
  };
  return {
    ...executors,
    transaction: (work, pool = 'pages') => executors[pool].transaction(work),
    ping: async () => {
      const answer = executors.pages.execute(sql`select 1`).then(() => true);
      const waited = Promise.withResolvers<boolean>();
      const timer = setTimeout(waited.resolve, 2_000, false);
      const answered = await Promise.race([answer, waited.promise]).finally(() => clearTimeout(timer));
      if (!answered) throw new DatabaseAway('The database does not answer');
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(Object.values(opened).map((pool) => pool[Symbol.asyncDispose]()));
    },
  };
}
