import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { startPostgres } from '../postgres/embedded-postgres.ts';
import { provision } from '../postgres/provision.ts';
import { openPasswords } from '../postgres/secret.ts';
import type { StackSettings } from '../settings.ts';
import { isAlive, type ProcessIdentity } from '../supervisor/process-identity.ts';

/** A subgraph's database for a command; disposing stops what was started for it. */
export interface ReachedDatabase extends AsyncDisposable {
  /** Address for the runtime role. */
  readonly url: string;
}

/**
 * Reaches a subgraph's database where the product has it: the given one; the embedded one of a product that runs; or the
 * embedded one that is started for the command, when nothing runs.
 * @throws StartRefused when there is none yet.
 */
export async function reachDatabase(
  name: SubgraphName,
  { databases, dataFolder }: Pick<StackSettings, 'databases' | 'dataFolder'>,
): Promise<ReachedDatabase> {
  const given = databases[name];
  if (given) return { url: given.url, [Symbol.asyncDispose]: async () => {} };
  const directory = join(dataFolder, 'postgres');
  const port = await readFile(join(directory, 'port'), 'utf8').catch(() => {
    throw new StartRefused(`There is no database in ${dataFolder}: start Guichet once, or set DATA_DIR.`);
  });
  if (await isHeld(directory)) {
    const database = `guichet_${name}`;
    const role = `${database}_runtime`;
    const passwordOf = await openPasswords(directory, true);
    const url = `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port.trim()}/${database}`;
    return { url, [Symbol.asyncDispose]: async () => {} };
  }
  const server = await startPostgres({ directory, say: () => undefined });
  try {
    const provisioned = await provision(server, [name]);
    return { url: provisioned[name].url, [Symbol.asyncDispose]: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Whether a product runs PostgreSQL on this folder. */
async function isHeld(directory: string): Promise<boolean> {
  const holder: ProcessIdentity | null = await readFile(join(directory, 'launcher.json'), 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  return holder !== null && isAlive(holder);
}
