import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';

/** What a database holds at one moment. */
export interface Rows {
  /** Brings the database back to it, whatever happened since. Whoever is connected stays so. */
  restore(): Promise<void>;
}

interface Table {
  /** As SQL names it. */
  readonly name: string;
  /** What is written into it: all columns but those that PostgreSQL computes. */
  readonly columns: string;
}

/**
 * Keeps all rows and sequences of a database, in a schema that its roles don't see.
 * @param adminUrl of a superuser, who may pass over triggers and foreign keys.
 */
export async function keepRows(adminUrl: string): Promise<Rows> {
  const back = await withAdmin(adminUrl, async (sql) => {
    const tables = await findTables(sql);
    const copies = tables.map(({ name, columns }, index) => ({ name, columns, copy: `kept.t${index}` }));
    await sql.unsafe(
      ['create schema kept', ...copies.map(({ name, copy }) => `create table ${copy} as table ${name}`)].join(
        ';',
      ),
    );
    const full: typeof copies = [];
    for (const one of copies)
      if ((await sql.unsafe(`select from ${one.copy} limit 1`)).count > 0) full.push(one);
    const counters = await sql<{ set: string }[]>`
      select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
        coalesce(last_value, start_value), last_value is not null) as set
      from pg_sequences where schemaname <> 'graphile_worker'`;
    return [
      'begin',
      // Rows go as they came: append-only tables too, in any order.
      'set local session_replication_role = replica',
      ...tables.map(({ name }) => `delete from ${name}`),
      ...full.map(
        ({ name, columns, copy }) =>
          `insert into ${name} (${columns}) overriding system value select ${columns} from ${copy}`,
      ),
      ...counters.map(({ set }) => set),
      'commit',
    ].join(';');
  });
  return {
    restore: () =>
      withAdmin(adminUrl, async (sql) => {
        await forgetJobs(sql);
        await sql.unsafe(back);
      }),
  };
}

/** Ordinary tables, and partitioned ones with all that is in their partitions. */
async function findTables(sql: Sql): Promise<readonly Table[]> {
  return await sql<Table[]>`
    select format('%I.%I', nspname, relname) as name, (
      select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
    ) as columns
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p') and not relispartition
      and nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'drizzle')`;
}

/** Waits until no database of a product has anything to do: what its start began leads from one to the next. */
export async function jobsAreDone(adminUrls: readonly string[]): Promise<void> {
  for (let tries = 0, quiet = 0; tries < 600; tries++) {
    const counts = await Promise.all(adminUrls.map((url) => withAdmin(url, dueJobs)));
    quiet = counts.every((count) => count === 0) ? quiet + 1 : 0;
    if (quiet === 3) return;
    await pause(100);
  }
  throw new Error('What the start of a product began has not ended within a minute.');
}

async function dueJobs(sql: Sql): Promise<number> {
  const [due] = await sql<{ count: number }[]>`
    select count(*)::int as count from graphile_worker._private_jobs where run_at <= now()`;
  return due?.count ?? 0;
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

async function withAdmin<T>(adminUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
