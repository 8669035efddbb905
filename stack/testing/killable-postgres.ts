import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/embedded-postgres.ts';
import { type ProvisionedDatabase, provision } from '../postgres/provision.ts';

/** A server of the test's own that it may kill, with databases of these names. */
export interface KillablePostgres<Name extends string> extends AsyncDisposable {
  readonly databases: Readonly<Record<Name, ProvisionedDatabase>>;
  /** Kills the server like a power cut would, by its first process alone or with all the others. */
  kill(which: 'FIRST' | 'ALL'): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
}

export async function startKillablePostgres<Name extends string>(
  names: readonly Name[],
): Promise<KillablePostgres<Name>> {
  const directory = await mkdtemp(join(tmpdir(), 'guichet-test-'));
  const start = () => startPostgres({ directory, say: () => undefined });
  let server = await start();
  return {
    databases: await provision(server, names),
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
