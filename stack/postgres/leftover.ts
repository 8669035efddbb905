import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { identityOf, isAlive } from '../supervisor/process-identity.ts';

/** Above any process id that a system hands out. */
const NOBODY = 4_194_305;

/**
 * Deals with what an earlier run left in the data folder.
 *
 * A server whose launcher was killed lives on. It is stopped and not adopted: half a second buys that the server runs
 * with this release's settings, writes to our log and is our child, so that its end is noticed at once.
 *
 * A `postmaster.pid` can also name a process that is dead, a zombie that nobody reaps, or another program that was
 * given the same id (ids start over with each container): PostgreSQL takes the latter two for a running server and
 * refuses to start. Only the id is replaced; the rest of the file still lets PostgreSQL itself see whether
 * processes of the dead server hold its shared memory.
 */
export async function clearLeftover(cluster: string, say: (line: string) => void): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (!(await isServer(pid, cluster))) return await nameNobody(path, pid);
  say('Stopping the PostgreSQL that an earlier run left behind');
  if (!(await end(pid, 'SIGINT', 10_000)) && !(await end(pid, 'SIGQUIT', 5_000))) {
    throw new StartRefused(
      `The PostgreSQL of an earlier run (process ${pid}) does not end: end it and start again.`,
    );
  }
  // A server that was dying of a kill when it was found has not taken its file away, and may be a zombie by now.
  await nameNobody(path, pid);
}

/** Replaces a process id in `postmaster.pid`, as long as the file is there and names it. */
async function nameNobody(path: string, pid: number): Promise<void> {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  if (Number(lines[0]) === pid) await writeFile(path, [NOBODY, ...lines.slice(1)].join('\n'));
}

async function isServer(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(identityOf(pid))) return false;
  if (process.platform === 'linux') {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return folder === (await realpath(cluster));
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim().endsWith('postgres');
}

async function end(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const identity = identityOf(pid);
  process.kill(pid, signal);
  const deadline = performance.now() + patience;
  while (isAlive(identity) && performance.now() < deadline) await sleep(10);
  return !isAlive(identity);
}
