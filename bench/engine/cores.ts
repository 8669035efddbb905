import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** Linux counts processor time in hundredths of a second. */
const tick = 10_000;

/** Where the server under measurement runs, and where subgraphs and load do; null where processes can't be pinned. */
export const cores: { readonly server: number; readonly rest: number; readonly all: string } | null =
  availableParallelism() > 1 && hasTaskset() ? { server: 0, rest: 1, all: `0-${cpus().length - 1}` } : null;

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['-cp', String(process.pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Keeps this process, the load, away from the core of the servers, until the race is over. */
export function pinLoad(): Disposable {
  if (cores) taskset(String(cores.rest));
  return { [Symbol.dispose]: () => cores && taskset(cores.all) };
}

const taskset = (list: string) =>
  execFileSync('taskset', ['-acp', list, String(process.pid)], { stdio: 'ignore' });

/** Where a process may run: where servers do, or their load, or anywhere. */
export type Core = 'server' | 'rest' | 'all';

/** Starts Node on a file, pinned from its first moment, so that it also counts its cores as they are. */
export function startPinned(
  core: Core,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const command = [process.execPath, ...args];
  const [file = '', ...given] = cores ? ['taskset', '-c', String(cores[core]), ...command] : command;
  return spawn(file, given, {
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Microseconds that programs were busy on a core, or on all of them. Linux only. */
export function busyTime(core: number | null): number {
  const name = core === null ? 'cpu' : `cpu${core}`;
  const line = readFileSync('/proc/stat', 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${name} `));
  const [user = 0, nice = 0, system = 0] = (line ?? '').split(/ +/).slice(1).map(Number);
  return (user + nice + system) * tick;
}
