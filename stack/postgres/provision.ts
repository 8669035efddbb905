import postgres from 'postgres';
import type { EmbeddedPostgres } from './embedded-postgres.ts';

/** The two addresses of a subgraph's database. */
export interface ProvisionedDatabase {
  /** For the role that owns the tables and migrates them. */
  readonly ownerUrl: string;
  /** For the role that the service runs as: it reads and writes rows, and changes no table. */
  readonly url: string;
  readonly runtimeRole: string;
}

/**
 * Creates, for each name, the database `guichet_<name>` with its two roles, unless they are there. Nobody else may
 * connect to it, not even the roles of the other databases.
 */
export async function provision<Name extends string>(
  server: EmbeddedPostgres,
  names: readonly Name[],
): Promise<Readonly<Record<Name, ProvisionedDatabase>>> {
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const there = await admin<{ name: string }[]>`
      select rolname as name from pg_roles union all select datname from pg_database`;
    const known = new Set(there.map(({ name }) => name));
    const entries: [Name, ProvisionedDatabase][] = [];
    for (const name of names) {
      const database = `guichet_${name}`;
      const owner = `${database}_owner`;
      const runtime = `${database}_runtime`;
      for (const role of [owner, runtime]) {
        if (known.has(role)) continue;
        await admin.unsafe(`create role ${role} login password '${server.passwordOf(role)}'`);
      }
      if (!known.has(database)) await admin`create database ${admin(database)} owner ${admin(owner)}`;
      await admin`revoke all on database ${admin(database)} from public`;
      await admin`grant connect on database ${admin(database)} to ${admin(runtime)}`;
      const urls = { ownerUrl: server.urlFor(database, owner), url: server.urlFor(database, runtime) };
      entries.push([name, { ...urls, runtimeRole: runtime }]);
    }
    return Object.fromEntries(entries) as Record<Name, ProvisionedDatabase>;
  } finally {
    await admin.end();
  }
}
