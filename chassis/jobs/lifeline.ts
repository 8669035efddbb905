import { Client, type Pool } from 'pg';

/** The family of advisory locks that say which workers live. */
const FAMILY = 1_735_745_891;

/**
 * A connection that holds a lock for each of the process's workers. PostgreSQL lets go of the locks in the moment the
 * process dies, however it dies, so anybody can tell a worker that is busy from one that is dead.
 */
export interface Lifeline extends AsyncDisposable {
  hold(worker: string): Promise<void>;
  /** Settles when the connection is gone, and the locks with it. */
  readonly lost: Promise<void>;
}

export async function openLifeline(url: string, applicationName: string): Promise<Lifeline> {
  const client = new Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // Has the server notice within a minute when the whole machine of a worker is gone.
    options: '-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3',
  });
  const { promise: lost, resolve } = Promise.withResolvers<void>();
  client.on('error', () => resolve());
  client.on('end', () => resolve());
  await client.connect();
  const held = new Map<string, Promise<void>>();
  return {
    lost,
    hold: (worker) => {
      const asked =
        held.get(worker) ??
        client.query('select pg_advisory_lock($1, hashtext($2))', [FAMILY, worker]).then(() => undefined);
      held.set(worker, asked);
      return asked;
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** Frees the jobs that dead workers have locked; otherwise nobody would touch them for four hours. */
export async function freeJobsOfDeadWorkers(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ freed: string }>(
    `with holders as (
       select locked_by from graphile_worker._private_jobs where locked_by is not null
       union
       select locked_by from graphile_worker._private_job_queues where locked_by is not null
     ), dead as materialized (
       select locked_by from holders where pg_try_advisory_xact_lock($1, hashtext(locked_by))
     ), freed as materialized (
       select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead
     )
     select count(*) as freed from dead, freed`,
    [FAMILY],
  );
  return Number(rows[0]?.freed ?? 0);
}
