import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { complaint, nameOf } from './cluster.ts';

/** Where it runs and how. */
export interface ServerOptions {
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly cluster: string;
  readonly logFile: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** Recovery after a crash reads all that was written since the last checkpoint: minutes at worst. */
const PATIENCE = 120_000;
const LOG_LIMIT = 5_000_000;

/** What PostgreSQL said when it did not start. */
export class ServerFailed extends StartRefused {
  readonly portTaken: boolean;
  /** Processes of a killed server have not noticed yet that it is dead. */
  readonly stillHeld: boolean;

  constructor(told: string) {
    super(`PostgreSQL does not start: ${told}`);
    this.portTaken = /Address already in use|could not create any TCP\/IP sockets/.test(told);
    this.stillHeld = /still in use/.test(told);
  }
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in a terminal does not end it before the processes that
 * use it have drained. Returns once it takes connections.
 * @throws ServerFailed with PostgreSQL's own words when it ends instead.
 */
export async function startServer(options: ServerOptions): Promise<ChildProcess> {
  const { binaries, account, cluster, port } = options;
  const size = (await stat(options.logFile).catch(() => null))?.size ?? 0;
  const log = await open(options.logFile, size > LOG_LIMIT ? 'w' : 'a', 0o600);
  const offset = size > LOG_LIMIT ? 0 : size;
  const args = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    const server = spawn(
      binaries.postgres,
      ['-D', await nameOf(cluster, account), '-p', String(port), ...args],
      {
        cwd: cluster,
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        env: { TZ: 'UTC', LC_ALL: 'C' },
        ...account,
      },
    );
    await once(server, 'spawn');
    await ready(server, cluster, () => tail(options.logFile, offset));
    return server;
  } finally {
    await log.close();
  }
}

async function ready(server: ChildProcess, cluster: string, told: () => Promise<string>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (server.exitCode === null && server.signalCode === null) {
    // Line 1 is the process, line 8 its state.
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return;
    if (performance.now() > deadline) {
      server.kill('SIGQUIT');
      throw new StartRefused(`PostgreSQL has not become ready within ${PATIENCE / 1000} seconds`);
    }
    await sleep(5);
  }
  throw new ServerFailed(await told());
}

async function tail(logFile: string, offset: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(offset).toString();
  const held = /^.*(?:still in use|Address already in use).*$/m.exec(text)?.[0];
  return held ?? complaint(text) ?? `see ${logFile}`;
}
