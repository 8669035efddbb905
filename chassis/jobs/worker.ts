import { Logger, type ParsedCronItem, parseCrontab, run } from 'graphile-worker';
import type { JobsOptions } from './jobs.ts';
import { freeJobsOfDeadWorkers, openLifeline } from './lifeline.ts';
import { toldTasks } from './told-tasks.ts';
import { WorkerPool } from './worker-pool.ts';

/** Does jobs for as long as its connections last. */
export interface Worker {
  /** Settles when it can't go on. */
  readonly lost: Promise<void>;
  /** Takes no further job, and waits at most this many milliseconds for those that are being done. */
  stop(patience: number): Promise<void>;
}

const MONTHLY = 'add-month-partitions';

/** Milliseconds between looks for jobs of dead workers. */
const REAP_EVERY = 15_000;

/**
 * Reads a subgraph's crontab and adds what every database needs.
 * @throws when a line can't be read.
 */
export function readCrontab(cron = ''): readonly ParsedCronItem[] {
  return parseCrontab(`17 3 * * * ${MONTHLY}\n${cron}`);
}

/** @throws when the database does not answer or has not been migrated. */
export async function openWorker<Context>(
  options: JobsOptions<Context>,
  cronItems: readonly ParsedCronItem[],
): Promise<Worker> {
  const { databaseUrl, log, name, concurrency = 4 } = options;
  await using opened = new AsyncDisposableStack();
  const pool = new WorkerPool({
    connectionString: databaseUrl,
    application_name: `guichet-${name}-worker`,
    // One listens for new jobs.
    max: concurrency + 1,
    connectionTimeoutMillis: 5_000,
  });
  // Without these a connection that dies would end the process. The lifeline notices, and the worker starts over.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  opened.defer(() => pool.end());

  const lifeline = opened.use(await openLifeline(databaseUrl, `guichet-${name}-lifeline`));
  const reap = async () => {
    const count = await freeJobsOfDeadWorkers(pool);
    if (count > 0) log.warn('jobs of dead workers freed', { database: name, count });
  };
  await reap();
  const reaping = setInterval(() => void reap().catch(() => undefined), REAP_EVERY);
  opened.defer(() => clearInterval(reaping));

  const runner = await run({
    pgPool: pool,
    concurrency,
    taskList: {
      ...toldTasks(options),
      [MONTHLY]: async (_, { query }) => void (await query('select add_month_partitions()')),
    },
    parsedCronItems: [...cronItems],
    noHandleSignals: true,
    // It would print payloads and messages of errors.
    logger: new Logger(() => () => undefined),
    preset: {
      plugins: [
        {
          name: 'guichet-lifeline',
          version: '1.0.0',
          worker: { hooks: { startWorker: (_, { worker }) => lifeline.hold(worker.workerPool.id) } },
        },
      ],
    },
  });
  const { promise: broken, resolve: giveUp } = Promise.withResolvers<void>();
  // It repeats what may succeed later by itself; what it still fails at, it would fail at for ever.
  runner.events.once('worker:getJob:error', () => giveUp());
  runner.promise.then(giveUp, giveUp);
  opened.defer(() => runner.stop());
  const resources = opened.move();
  return {
    lost: Promise.race([broken, lifeline.lost]),
    stop: (patience) => within(patience, resources.disposeAsync()),
  };
}

/** Stops waiting after a while: over a connection that is gone no answer may ever come. */
async function within(patience: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patience);
  await Promise.race([work.catch(() => undefined), promise]);
  clearTimeout(timer);
}
