import { join } from 'node:path';
import { type SubgraphName, subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { provision } from '../postgres/provision.ts';
import type { StackSettings } from '../settings.ts';
import { type KeptPostgres, keepPostgres } from './embedded-database.ts';
import { checkGivenDatabase } from './given-database.ts';
import type { Narrator } from './narrator.ts';

/** Where a subgraph's database is. */
export interface OpenedDatabase {
  /** Address for the processes. */
  readonly url: string;
  /** Address for migrations. */
  readonly ownerUrl: string;
}

/** The database of each subgraph, and the server that holds those that nobody gave. */
export interface OpenedDatabases {
  readonly addresses: Readonly<Record<SubgraphName, OpenedDatabase>>;
  readonly embedded: KeptPostgres | null;
  /** Rejects when the embedded server is gone for good. */
  readonly lost: Promise<never>;
}

/**
 * Brings a database for each subgraph: the one that somebody gave, else one of the embedded PostgreSQL, which is started
 * and kept running when at least one is needed.
 * @param started is told the embedded server's process id at every start.
 * @throws StartRefused when a given database does not answer.
 */
export async function openDatabases(
  settings: Pick<StackSettings, 'databases' | 'dataFolder'>,
  narrator: Narrator,
  started: (pid: number) => void,
): Promise<OpenedDatabases> {
  const given = Object.entries(settings.databases);
  await Promise.all(given.map(([name, { url, ownerUrl }]) => checkBoth(name, url, ownerUrl)));
  const missing = subgraphNames.filter((name) => settings.databases[name] === undefined);
  if (missing.length === 0) {
    return {
      addresses: allOf(settings.databases),
      embedded: null,
      lost: Promise.withResolvers<never>().promise,
    };
  }

  const embedded = await keepPostgres(join(settings.dataFolder, 'postgres'), narrator, started);
  try {
    const provisioned = await provision(embedded.server, missing);
    narrator.step(`PostgreSQL runs on port ${embedded.server.port}`);
    return { addresses: allOf({ ...provisioned, ...settings.databases }), embedded, lost: embedded.lost };
  } catch (error) {
    await embedded[Symbol.asyncDispose]();
    throw error;
  }
}

async function checkBoth(name: string, url: string, ownerUrl: string): Promise<void> {
  await checkGivenDatabase(`${name.toUpperCase()}_DATABASE_URL`, url);
  if (ownerUrl !== url) await checkGivenDatabase(`${name.toUpperCase()}_MIGRATION_DATABASE_URL`, ownerUrl);
}

function allOf(found: Readonly<Partial<Record<SubgraphName, OpenedDatabase>>>): OpenedDatabases['addresses'] {
  const { identity, invoices, billing } = found;
  if (!identity || !invoices || !billing) throw new Error('A subgraph has no database');
  return { identity, invoices, billing };
}
