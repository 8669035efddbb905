import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { freePort, isPortTaken } from '../supervisor/free-port.ts';
import { identityOf, isAlive, type ProcessIdentity } from '../supervisor/process-identity.ts';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { createCluster, hasCluster, reason, SUPERUSER } from './cluster.ts';
import { clearLeftover } from './leftover.ts';
import { openPasswords } from './secret.ts';
import { ServerFailed, type ServerOptions, startServer } from './server.ts';

/** A PostgreSQL server of our own, for this machine alone. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Address of the superuser in the database `postgres`. */
  readonly adminUrl: string;
  /** Address of a role in a database. Each role has a password of its own. */
  urlFor(database: string, role: string): string;
  passwordOf(role: string): string;
  /** Settles when the server has ended, asked or not. */
  readonly exited: Promise<void>;
  /** Ends the server quickly and in order: open transactions are rolled back. Twice is once. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the data, the port, the log and the secret that all passwords come from. */
  readonly directory: string;
  /** Told what takes a moment. */
  readonly say: (line: string) => void;
  /** Settings of PostgreSQL besides ours; tests do without durability. */
  readonly settings?: Readonly<Record<string, string>>;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // The budget stands in chassis/postgres/database.ts: 114 in either layout, and as much again for further processes.
  max_connections: '250',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // Statements and the details of errors hold what people entered: the log has neither.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
} as const;

/**
 * Starts the PostgreSQL that came with the dependencies, on data that it creates when there is none.
 * @throws StartRefused with one clear line when the folder, the data or the system does not allow it.
 */
export async function startPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start({ ...options, directory: resolve(options.directory) });
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`PostgreSQL can't use the folder ${resolve(options.directory)}: ${reason(error)}`);
  }
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { directory, say } = options;
  const cluster = join(directory, 'cluster');
  await mkdir(directory, { recursive: true });
  await hold(directory);
  const account = await chooseAccount(cluster);
  const binaries = await findBinaries(account);
  const exists = await hasCluster(cluster, binaries.major);
  const passwords = await openPasswords(directory, exists);
  if (exists) await clearLeftover(cluster, say);
  else {
    say('Creating the database');
    await createCluster(cluster, binaries, account, passwords(SUPERUSER));
  }
  const { server, port } = await listen(directory, {
    binaries,
    account,
    cluster,
    logFile: join(directory, 'postgresql.log'),
    settings: { ...settings, ...options.settings },
  });
  const exited =
    server.exitCode === null && server.signalCode === null ? once(server, 'exit') : Promise.resolve();
  const urlFor = (database: string, role: string) =>
    `postgres://${role}:${passwords(role)}@127.0.0.1:${port}/${database}`;
  return {
    port,
    adminUrl: urlFor('postgres', SUPERUSER),
    urlFor,
    passwordOf: passwords,
    exited: exited.then(() => undefined),
    stop: async () => {
      server.kill('SIGINT');
      const insist = setTimeout(() => server.kill('SIGQUIT'), 10_000);
      await exited;
      clearTimeout(insist);
    },
  };
}

/** One launcher a folder: a second one would stop the first one's server as if it were left behind. */
async function hold(directory: string): Promise<void> {
  const path = join(directory, 'launcher.json');
  const holder: ProcessIdentity | null = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  if (holder && holder.pid !== process.pid && isAlive(holder)) {
    throw new StartRefused(`Another Guichet (process ${holder.pid}) runs PostgreSQL on ${directory}.`);
  }
  await writeFile(path, JSON.stringify(identityOf(process.pid)));
}

/** Takes the port of the last time, so that addresses stay, or another one when somebody else has it. */
async function listen(directory: string, options: Omit<ServerOptions, 'port'>) {
  const path = join(directory, 'port');
  const kept = Number(await readFile(path, 'utf8').catch(() => ''));
  let port = kept > 0 && !(await isPortTaken(kept, '127.0.0.1')) ? kept : await freePort();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const server = await startServer({ ...options, port });
      await writeFile(path, String(port));
      return { server, port };
    } catch (error) {
      if (!(error instanceof ServerFailed) || attempt === 50) throw error;
      if (error.portTaken) port = await freePort();
      else if (error.stillHeld) await sleep(100);
      else throw error;
    }
  }
}
