import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { type Account, mayEnter } from './account.ts';
import type { Binaries } from './binaries.ts';

/** The name of the role that may do everything. */
export const SUPERUSER = 'postgres';

/** @throws StartRefused when the data was written by another major version, which PostgreSQL can't read. */
export async function hasCluster(cluster: string, major: string): Promise<boolean> {
  const written = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (written === null) return false;
  if (written.trim() === major) return true;
  throw new StartRefused(
    `The data in ${cluster} was written by PostgreSQL ${written.trim()} and this is PostgreSQL ${major}: move the data over with pg_dump, or choose another folder with DATA_DIR.`,
  );
}

/**
 * How PostgreSQL names its data folder. An account that may not enter the folders above (a project in /root) reaches
 * it as its working directory, which it is given before it loses the right.
 */
export async function nameOf(cluster: string, account: Account | null): Promise<string> {
  const reachable =
    account === null || process.platform !== 'linux' || (await mayEnter(dirname(cluster), account));
  return reachable ? cluster : '/proc/self/cwd';
}

/** Creates the data folder. It takes its name once it is complete, so that a killed start leaves nothing half made. */
export async function createCluster(
  cluster: string,
  binaries: Binaries,
  account: Account | null,
  password: string,
): Promise<void> {
  const draft = `${cluster}.new`;
  const folder = await mkdtemp(join(tmpdir(), 'guichet-'));
  const passwordFile = join(folder, 'password');
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account) {
      for (const path of [draft, folder, passwordFile]) await chown(path, account.uid, account.gid);
    }
    const settings = [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    await promisify(execFile)(
      binaries.initdb,
      [
        `--pgdata=${await nameOf(draft, account)}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--no-sync',
        '--no-instructions',
        ...settings,
      ],
      { cwd: draft, env: { TZ: 'UTC', LC_ALL: 'C' }, ...account },
    );
    await rename(draft, cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new StartRefused(`PostgreSQL can't create its data in ${cluster}: ${reason(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The one line that says what went wrong. */
export function reason(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stderr' in error && typeof error.stderr === 'string') {
    const told = complaint(error.stderr);
    if (told) return told;
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown reason';
}

/** The line of a program's output that tells the cause: the first complaint, the others follow from it. */
export function complaint(output: string): string | null {
  const lines = output.split('\n');
  const line =
    lines.find((text) => text.includes('No space left on device')) ??
    lines.find((text) => /\b(FATAL|PANIC|error|could not)\b/.test(text));
  return line?.replace(/^.*?\b(LOG|FATAL|PANIC|error|postgres):\s*/, '').trim() ?? null;
}
