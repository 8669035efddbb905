import { join } from 'node:path';
import type { Log } from '@guichet/chassis/log/log.ts';
import { migrate } from '@guichet/chassis/postgres/migrate.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';

const root = join(import.meta.dirname, '../..');

/** Brings a subgraph's database to the code's schema; the role that its processes use is granted what it may do. */
export async function migrateDatabase(
  name: SubgraphName,
  { url, ownerUrl }: { readonly url: string; readonly ownerUrl: string },
  log: Log,
): Promise<void> {
  const [runtime, owner] = [new URL(url).username, new URL(ownerUrl).username];
  await migrate({
    name,
    ownerUrl,
    runtimeRole: runtime === owner ? null : decodeURIComponent(runtime),
    folder: join(root, 'subgraphs', name, 'migrations'),
    log,
  });
}
