import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres/embedded-postgres.ts';
import { countDeath, restartDelay } from './backoff.ts';
import type { Narrator } from './narrator.ts';
import { pause } from './pause.ts';

/** The embedded PostgreSQL, which is started again on the same port whenever it dies. Disposing ends it. */
export interface KeptPostgres extends AsyncDisposable {
  readonly server: EmbeddedPostgres;
  /** Rejects when it cannot be brought back. */
  readonly lost: Promise<never>;
}

/** @param started is told the server's process id at every start. */
export async function keepPostgres(
  directory: string,
  narrator: Narrator,
  started: (pid: number) => void,
): Promise<KeptPostgres> {
  const start = async (): Promise<EmbeddedPostgres> => {
    const server = await startPostgres({ directory, say: narrator.step });
    const pidFile = await readFile(join(directory, 'cluster/postmaster.pid'), 'utf8');
    started(Number.parseInt(pidFile, 10));
    return server;
  };
  const first = await start();
  const ending = new AbortController();
  let current = first;

  async function watch(): Promise<void> {
    let deaths = 0;
    for (;;) {
      const readyAt = performance.now();
      await current.exited;
      if (ending.signal.aborted) return;
      deaths = countDeath(deaths, readyAt);
      narrator.step('PostgreSQL died: starting it again');
      await pause(restartDelay(deaths), ending.signal);
      if (ending.signal.aborted) return;
      current = await start();
      if (current.port !== first.port) {
        throw new StartRefused(
          `PostgreSQL's port ${first.port} was taken while it was away: start Guichet again.`,
        );
      }
      narrator.step('PostgreSQL is back');
    }
  }
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => undefined);
  const life = watch().catch(lost.reject);

  return {
    server: first,
    lost: lost.promise,
    async [Symbol.asyncDispose]() {
      ending.abort();
      await current.stop();
      await life;
    },
  };
}
