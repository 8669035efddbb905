import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep } from './keep.ts';

/**
 * Keeps what the processes of a product wrote to their log files, PostgreSQL too: the records of the log and whatever else they
 * said before they died. @param pid the supervisor's own. @param floor where it worked; that of this process unless told.
 */
export async function keepProductLogs(dataFolder: string, pid: number, floor?: string): Promise<void> {
  const logs = join(dataFolder, 'logs');
  const names = await readdir(logs).catch(() => []);
  const paths = [...names.map((name) => join(logs, name)), join(dataFolder, 'postgres/postgresql.log')];
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => '');
    keep('log', text, `product-${pid}-${path.split('/').at(-1)?.replace('.log', '')}`, floor);
  }
}
