import { createHmac, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';

/** Derives the password of each role from the one secret of the folder. */
export type Passwords = (role: string) => string;

/**
 * Reads the folder's secret, or makes one for a folder that has no data yet.
 * @throws StartRefused when there is data and the secret is gone: nobody could log in.
 */
export async function openPasswords(directory: string, hasData: boolean): Promise<Passwords> {
  const path = join(directory, 'secret');
  if (!hasData) {
    await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  const secret = await readFile(path, 'utf8').catch(() => {
    throw new StartRefused(
      `${path} is missing: restore it, or remove ${directory} to start without its data.`,
    );
  });
  return (role) => createHmac('sha256', secret).update(role).digest('base64url');
}
