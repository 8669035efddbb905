import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { openPasswords } from '../postgres/secret.ts';

/** Address of the superuser in a subgraph's database of a product that runs on this data folder. */
export async function embeddedAddress(dataFolder: string, name: SubgraphName): Promise<string> {
  const directory = join(dataFolder, 'postgres');
  const passwordOf = await openPasswords(directory, true);
  const port = await readFile(join(directory, 'port'), 'utf8');
  return `postgres://postgres:${passwordOf('postgres')}@127.0.0.1:${port}/guichet_${name}`;
}
