import { environment } from '../config/environment.ts';
import { databaseUrl, readSettings } from '../config/settings.ts';
import type { SubgraphName } from '../subgraph/door.ts';

/**
 * Where a copy of a subgraph's database is that PostgreSQL keeps up to date (`IDENTITY_REPLICA_URL` and so on); null where
 * there is none.
 * @throws SettingsRefused when it is no database's address.
 */
export function readReplicaUrl(name: SubgraphName, from: typeof environment = environment): string | null {
  const variable = `${name.toUpperCase()}_REPLICA_URL`;
  const read: Readonly<Record<string, string | undefined>> = readSettings(
    { [variable]: databaseUrl.optional() },
    from,
  );
  return read[variable] ?? null;
}
