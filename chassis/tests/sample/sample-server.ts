import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@guichet/stack/postgres/embedded-postgres.ts';
import { provision } from '@guichet/stack/postgres/provision.ts';
import { migrateSample } from './sample-database.ts';

/** A server of the test's own that it may kill, with one migrated database. */
export interface SampleServer extends AsyncDisposable {
  readonly url: string;
  readonly ownerUrl: string;
  /** Kills the server like a power cut would, by its first process alone or with all the others. */
  kill(which: 'FIRST' | 'ALL'): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
}

export async function startSampleServer(): Promise<SampleServer> {
  const directory = await mkdtemp(join(tmpdir(), 'guichet-test-'));
  const start = () => startPostgres({ directory, say: () => undefined });
  let server = await start();
  const { sample } = await provision(server, ['sample']);
  await migrateSample(sample);
  return {
    url: sample.url,
    ownerUrl: sample.ownerUrl,
    kill: async (which) => {
      const pid = (await readFile(join(directory, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0];
      const others = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
      process.kill(Number(pid), 'SIGKILL');
      if (which === 'ALL') for (const other of others) killIfAlive(Number(other));
      await server.exited;
    },
    start: async () => {
      server = await start();
    },
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself: that was the aim.
  }
}
