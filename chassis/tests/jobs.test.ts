import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { addJob, runJobs, type TaskList } from '@guichet/chassis/jobs/jobs.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openDatabase } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSample, type SampleDatabase, silent } from './sample/sample-database.ts';
import { startSampleServer } from './sample/sample-server.ts';

const delivered: string[] = [];
beforeEach(() => void delivered.splice(0));

const deliver: TaskList<null> = {
  'deliver-letter': async (payload) => {
    delivered.push(JSON.stringify(payload));
  },
};
const work = (databaseUrl: string, tasks = deliver, log = silent) =>
  runJobs({ databaseUrl, name: 'sample', tasks, log, context: null });

describe('a job', () => {
  let sample: SampleDatabase;
  beforeEach(async () => {
    sample = await createSample();
  });
  afterEach(() => sample[Symbol.asyncDispose]());
  const add = (payload: object, options?: Parameters<typeof addJob>[3]) =>
    sample.database.transaction((tx) => addJob(tx, 'deliver-letter', payload, options));
  const left = () =>
    sample.database.pages.execute(sql`select attempts, last_error from graphile_worker._private_jobs`);

  test('is done soon after its transaction commits', async () => {
    await using _ = await work(sample.url);
    await add({ letter: 1 });
    await expect.poll(() => delivered, { timeout: 5_000 }).toEqual(['{"letter":1}']);
    await expect.poll(left).toEqual([]);
  });

  test('is not done when its transaction does not commit', async () => {
    const failed = sample.database.transaction(async (tx) => {
      await addJob(tx, 'deliver-letter', { letter: 1 });
      throw new Error('Changed my mind');
    });
    await expect(failed).rejects.toThrow();
    expect(await left()).toEqual([]);
  });

  test('is refused a crontab that can not be read, instead of waiting for what never comes', async () => {
    const options = { databaseUrl: sample.url, name: 'sample', tasks: deliver, log: silent, context: null };
    await expect(runJobs({ ...options, cron: '* * deliver-letter' })).rejects.toThrow('crontab');
  });

  test('waits for its time, and is replaced by another with the same key', async () => {
    const runAt = Temporal.Now.instant().add({ hours: 1 });
    await add({ letter: 1 }, { key: 'letter', runAt });
    await add({ letter: 2 }, { key: 'letter', runAt });
    await using _ = await work(sample.url);
    await sleep(300);
    expect(delivered).toEqual([]);
    expect(await left()).toHaveLength(1);
  });

  test('is told of in the log by its name and the class of its error, with nothing of what it is about', async () => {
    const stream = new PassThrough();
    const failing: TaskList<null> = {
      'deliver-letter': async () => {
        throw Object.assign(new TypeError('Nobody named Favre lives here'), { code: 'UNKNOWN_ADDRESS' });
      },
    };
    await add({ name: 'Favre' });
    await using _ = await work(sample.url, failing, openLog('worker', { stream }));

    await expect
      .poll(left, { timeout: 5_000 })
      .toEqual([{ attempts: 1, last_error: 'TypeError UNKNOWN_ADDRESS' }]);
    const log = String(stream.read());
    expect(log).toContain('"task":"deliver-letter"');
    expect(log).toContain('"class":"TypeError"');
    expect(log).not.toContain('Favre');
  });

  test('is finished before the worker stops', async () => {
    const begun = Promise.withResolvers<void>();
    const slow: TaskList<null> = {
      'deliver-letter': async () => {
        begun.resolve();
        await sleep(300);
        delivered.push('late');
      },
    };
    await add({});
    const worker = await work(sample.url, slow);
    await begun.promise;
    await worker[Symbol.asyncDispose]();
    expect(delivered).toEqual(['late']);
    expect(await left()).toEqual([]);
  });

  test('makes the partitions of the months to come', async () => {
    const partitions = () =>
      sample.database.pages.execute(sql`select from pg_inherits where inhparent = 'audit_entry'::regclass`);
    const owner = postgres(sample.ownerUrl, { max: 1 });
    const [last] = await owner`
      select max(inhrelid::regclass::text) filter (where inhrelid::regclass::text ~ '[0-9]$') as name from pg_inherits`;
    await owner`drop table ${owner(String(last?.['name']))}`;
    await owner.end();
    expect(await partitions()).toHaveLength(4);
    await using _ = await work(sample.url);
    await addJob(sample.database.pages, 'add-month-partitions', {});
    await expect.poll(left, { timeout: 5_000 }).toEqual([]);
    await expect.poll(partitions, { timeout: 5_000 }).toHaveLength(5);
  });

  test('of a process that is killed in the middle is done by another one soon', async () => {
    await add({ letter: 1 });
    const first = fork(join(import.meta.dirname, 'sample/job-process.ts'), [sample.url]);
    await once(first, 'message');
    await using _alive = await work(sample.url);
    await sleep(200);
    expect(delivered).toEqual([]);
    first.kill('SIGKILL');
    await once(first, 'exit');

    await using _next = await work(sample.url);

    await expect.poll(() => delivered, { timeout: 5_000 }).toEqual(['{"letter":1}']);
  });
});

test('jobs go on after PostgreSQL was killed and started again', async () => {
  await using server = await startSampleServer();
  await using database = openDatabase({ url: server.url, name: 'sample', log: silent });
  await using _ = await work(server.url);
  await addJob(database.pages, 'deliver-letter', { letter: 1 });
  await expect.poll(() => delivered, { timeout: 5_000 }).toHaveLength(1);

  for (const which of ['ALL', 'FIRST'] as const) {
    await server.kill(which);
    await sleep(500);
    await server.start();
    await addJob(database.pages, 'deliver-letter', { letter: which });
    await expect.poll(() => delivered, { timeout: 15_000 }).toContain(`{"letter":"${which}"}`);
  }
});
