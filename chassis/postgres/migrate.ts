import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import postgres, { type Sql } from 'postgres';
import { StartRefused } from '../config/exit.ts';
import type { Log } from '../log/log.ts';
import { APPEND_ONLY, guardAppendOnly } from './append-only.ts';
import { grantRuntime } from './grants.ts';
import { findPending } from './migrations.ts';
import { partitionByMonth } from './partitions.ts';

export interface MigrateOptions {
  /** Address of the role that owns the tables. */
  readonly ownerUrl: string;
  /** The role that the service runs as; null, or the owner itself, when there is only one. */
  readonly runtimeRole: string | null;
  /** What drizzle-kit generated: see `drizzle-config.ts`. */
  readonly folder: string;
  /** The subgraph. */
  readonly name: string;
  readonly log?: Log;
}

/** The oldest server that this project is tested with. */
const OLDEST_SERVER = 150_000;

/**
 * Brings a subgraph's database to the code's schema, with graphile-worker's tables, partitions, guards and grants.
 * Any number of processes may call it at once, and again: the first does it, the others wait and find it done.
 * @throws StartRefused when the server is too old or the migrations do not follow from what was applied.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { ownerUrl, runtimeRole, folder, name, log } = options;
  const owner = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [server] = await owner<{ version: number; login: string }[]>`
      select current_setting('server_version_num')::int as version, current_user::text as login`;
    if (!server || server.version < OLDEST_SERVER) {
      throw new StartRefused(`The database of ${name} is on a PostgreSQL older than 15.`);
    }
    await owner`select pg_advisory_lock(hashtextextended('guichet migrations', 0))`;
    const pending = await findPending(owner, folder);
    await applyMigrations(drizzle({ client: owner }), { migrationsFolder: folder });
    await runMigrations({
      connectionString: ownerUrl,
      maxPoolSize: 1,
      logger: new Logger(() => () => undefined),
    });
    await checkAuditTrail(owner, name);
    await guardAppendOnly(owner);
    await partitionByMonth(owner);
    if (runtimeRole !== null && runtimeRole !== server.login) await grantRuntime(owner, runtimeRole);
    else
      log?.warn('the service runs as the owner of its tables: give it a role of its own', { database: name });
    for (const { tag } of pending) {
      log?.info('migration applied', { database: name, migration: tag.replace(/^\d+_/, '') });
    }
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** drizzle-kit knows neither partitions nor comments: whoever forgets to write them is told here. */
async function checkAuditTrail(owner: Sql, name: string): Promise<void> {
  const [table] = await owner<{ right: boolean }[]>`
    select relkind = 'p' and obj_description(oid, 'pg_class') is not distinct from ${APPEND_ONLY} as right
    from pg_class where oid = to_regclass('public.audit_entry')`;
  if (table && !table.right) {
    throw new StartRefused(
      `In the migrations of ${name}, audit_entry needs PARTITION BY RANGE ("at") and the comment '${APPEND_ONLY}'.`,
    );
  }
}

/** The names of the migrations that the database has not had. Empty when the schema is the code's. */
export async function pendingMigrations(url: string, folder: string): Promise<readonly string[]> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return (await findPending(client, folder)).map(({ tag }) => tag);
  } finally {
    await client.end({ timeout: 1 });
  }
}
