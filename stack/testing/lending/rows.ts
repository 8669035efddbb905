import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type ReservedSql, type Sql } from 'postgres';

/** What a database holds at one moment. */
export interface Rows {
  /** Brings the database back to it, whatever happened since. Whoever is connected stays so. */
  restore(): Promise<void>;
}

/** A table, as SQL names it, and its rows as COPY writes them; empty where it has none. */
interface Kept {
  readonly table: string;
  readonly rows: Buffer;
}

/** Keeps all rows and sequences of a database. @param adminUrl of a superuser, who may pass over triggers and foreign keys. */
export async function keepRows(adminUrl: string): Promise<Rows> {
  const tables = await withAdmin(adminUrl, keepTables);
  const counters = await withAdmin(
    adminUrl,
    (sql) => sql<{ name: string; value: string; called: boolean }[]>`
      select format('%I.%I', schemaname, sequencename) as name, last_value is not null as called,
        coalesce(last_value, start_value)::text as value
      from pg_sequences where schemaname <> 'graphile_worker'`,
  );
  return {
    restore: () =>
      withAdmin(adminUrl, async (sql) => {
        await forgetJobs(sql);
        await sql`begin`;
        // Rows go as they came: append-only tables too, in any order.
        await sql`set local session_replication_role = replica`;
        await sql.unsafe(tables.map(({ table }) => `delete from ${table}`).join(';'));
        for (const { table, rows } of tables)
          if (rows.length > 0)
            await pipeline(Readable.from([rows]), await sql.unsafe(`copy ${table} from stdin`).writable());
        for (const { name, value, called } of counters)
          await sql`select setval(${name}, ${value}, ${called})`;
        await sql`commit`;
      }),
  };
}

/** Ordinary tables, and partitioned ones with all that is in their partitions. */
async function keepTables(sql: Sql): Promise<readonly Kept[]> {
  const found = await sql<{ name: string; partitioned: boolean }[]>`
    select format('%I.%I', nspname, relname) as name, relkind = 'p' as partitioned
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p') and not relispartition
      and nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'drizzle')`;
  const kept: Kept[] = [];
  for (const { name, partitioned } of found) {
    const source = partitioned ? `(select * from ${name})` : name;
    const chunks = await (await sql.unsafe(`copy ${source} to stdout`).readable()).toArray();
    kept.push({ table: name, rows: Buffer.concat(chunks) });
  }
  return kept;
}

/** What was still to be done is forgotten, and what is under way is waited for: it would write among the next one's rows. */
async function forgetJobs(sql: Sql): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    await sql`delete from graphile_worker._private_jobs where locked_at is null`;
    const [left] = await sql<{ count: number }[]>`
      select count(*)::int as count from graphile_worker._private_jobs`;
    if (left?.count === 0) return;
    await pause(50);
  }
  throw new Error('A job of the last file has not ended within half a minute.');
}

async function withAdmin<T>(adminUrl: string, work: (sql: ReservedSql) => Promise<T>): Promise<T> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const sql = await admin.reserve();
    return await work(sql);
  } finally {
    await admin.end();
  }
}
