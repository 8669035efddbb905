import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';

/** Whom PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as whoever owns the data already, or else as `postgres`
 * or `nobody`; started by anybody else, as that user (null).
 */
export async function chooseAccount(cluster: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const user = users.find(([login]) => login === name);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new StartRefused(
    'PostgreSQL does not run as root and this system has no user postgres or nobody: start Guichet as another user.',
  );
}

/** Whether an account may execute a file, which takes the right to enter every folder above it. */
export async function mayExecute(path: string, account: Account): Promise<boolean> {
  return (await allows(path, account, 5)) && (await mayEnter(dirname(await realpath(path)), account));
}

/** Whether an account may enter a folder and every one above it. */
export async function mayEnter(path: string, account: Account): Promise<boolean> {
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    if (!(await allows(folder, account, 1))) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** @param bits the rights as in a file's mode: 4 to read, 1 to execute or enter. */
async function allows(path: string, { uid, gid }: Account, bits: number): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(path);
  const granted = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode;
  return (granted & bits) === bits;
}
