import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

/**
 * Creates the data folder and holds it for this process until disposal.
 * @throws StartRefused when it cannot be written or when another Guichet runs on it.
 */
export async function holdDataFolder(folder: string): Promise<AsyncDisposable> {
  const lock = join(folder, 'running.json');
  const own = join(folder, `running.${process.pid}.json`);
  try {
    await mkdir(join(folder, 'logs'), { recursive: true });
    await writeFile(own, JSON.stringify(identityOf(process.pid)));
    await takeLock(folder, lock, own);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(
      `The data folder ${folder} cannot be written (${errorCode(error)}): choose another with DATA_DIR.`,
    );
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
  return { [Symbol.asyncDispose]: () => rm(lock, { force: true }) };
}

async function takeLock(folder: string, lock: string, own: string): Promise<void> {
  for (;;) {
    // A link appears at once with its content: nobody ever reads half a lock.
    const taken = await link(own, lock).then(
      () => true,
      (error) => (errorCode(error) === 'EEXIST' ? false : Promise.reject(error)),
    );
    if (taken) return;
    const holder = await readHolder(lock);
    if (holder !== null && isAlive(holder)) {
      throw new StartRefused(
        `Guichet already runs on ${folder} (process ${holder.pid}): stop it, or choose another folder with DATA_DIR.`,
      );
    }
    // What its holder left behind when it was killed.
    await rm(lock, { force: true });
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

async function readHolder(lock: string): Promise<ProcessIdentity | null> {
  try {
    return JSON.parse(await readFile(lock, 'utf8'));
  } catch {
    return null;
  }
}
