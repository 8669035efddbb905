import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Log } from '../log/log.ts';
import type { Executor } from '../postgres/database.ts';
import { openWorker, readCrontab, type Worker } from './worker.ts';

/** The run of a job that a task is called for. */
export interface JobRun {
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Whether nobody tries again when it fails. */
  readonly isLast: boolean;
  /** Aborts when the process is asked to end and the task takes more than five seconds. */
  readonly signal: AbortSignal;
}

/**
 * What is done for a job. It may be done twice (the process died before it could say that it was done), so doing it
 * again must change nothing. The payload comes out of the database: parse it.
 */
export type Task<Context> = (payload: unknown, context: Context, run: JobRun) => Promise<void>;

/** Tasks by name, as in `record-payout`. A crontab knows no dots. */
export type TaskList<Context> = Readonly<Record<string, Task<Context>>>;

export interface JobOptions {
  /** A job with this key that still waits is replaced. */
  readonly key?: string;
  /** Not before this time of the database's clock. */
  readonly runAt?: Temporal.Instant;
  /** Jobs of one queue are done one after the other, whoever does them. Each name stays in the database: have few. */
  readonly queue?: string;
}

/**
 * Has a task done once the transaction commits, and not at all when it does not. A failed one is repeated 24 times,
 * later each time, over about three days. A payload holds ids, not data: it stays readable in the database.
 */
export async function addJob(
  tx: Executor,
  task: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await tx.execute(sql`
    select from graphile_worker.add_job(
      identifier => ${task}::text,
      payload => ${JSON.stringify(payload)}::json,
      run_at => ${options.runAt?.toString() ?? null}::timestamptz,
      job_key => ${options.key ?? null}::text,
      queue_name => ${options.queue ?? null}::text
    )`);
}

/** Has a task done for each of many payloads, in one statement: as `addJob` for each. */
export async function addJobs(
  tx: Executor,
  task: string,
  jobs: readonly { readonly payload: object; readonly key: string; readonly queue?: string }[],
): Promise<void> {
  if (jobs.length === 0) return;
  await tx.execute(sql`
    select count(added.id) from graphile_worker.add_jobs(array(
      select row(${task}::text, job.payload::json, job.queue, null, null, job.key, null, null)::graphile_worker.job_spec
      from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as job(payload jsonb, key text, queue text))) as added`);
}

export interface JobsOptions<Context> {
  /** The runtime role's address. */
  readonly databaseUrl: string;
  /** The subgraph. */
  readonly name: string;
  readonly tasks: TaskList<Context>;
  /** graphile-worker's crontab, a line for each task: `0 2 1 * * close-month`. Times are UTC. */
  readonly cron?: string;
  readonly log: Log;
  /** What tasks get besides their payload. */
  readonly context: Context;
  /** Jobs at a time, 4 unless told. */
  readonly concurrency?: number;
}

/** Milliseconds between attempts to get back to work. */
const BACKOFF = { first: 200, most: 10_000 };

/** Milliseconds that a worker gets to finish its jobs: asked to end, and when its database is gone anyway. */
const PATIENCE = { asked: 20_000, lost: 2_000 };

/**
 * Does jobs until disposal, which waits for those that are being done. When the database goes away it starts over as
 * soon as it is back; what it was doing is done again, by this worker or another one.
 * @throws when the crontab can't be read.
 */
export async function runJobs<Context>(options: JobsOptions<Context>): Promise<AsyncDisposable> {
  const { log, name } = options;
  const stopping = new AbortController();
  const cronItems = readCrontab(options.cron);
  const open = () =>
    openWorker(options, cronItems).catch((error) => {
      log.error('jobs are not done for now', { database: name }, error);
      return null;
    });

  async function keepWorking(first: Worker | null): Promise<void> {
    let pause = BACKOFF.first;
    for (let worker = first; !stopping.signal.aborted; worker = await open()) {
      const since = performance.now();
      if (worker) {
        await Promise.race([worker.lost, aborted(stopping.signal)]);
        await worker.stop(stopping.signal.aborted ? PATIENCE.asked : PATIENCE.lost);
        if (stopping.signal.aborted) return;
        log.warn('the database of the jobs was lost, starting over', { database: name });
      }
      pause = performance.now() - since > BACKOFF.most ? BACKOFF.first : Math.min(pause * 2, BACKOFF.most);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const working = keepWorking(await open());
  return {
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await working;
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}
