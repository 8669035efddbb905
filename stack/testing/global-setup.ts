import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '@guichet/chassis/log/log.ts';
import { subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../databases/migrate-database.ts';
import { startPostgres } from '../postgres/embedded-postgres.ts';
import { provision } from '../postgres/provision.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the superuser of the PostgreSQL that the whole run shares; empty when no floor needs it. */
    adminUrl: string;
    /** Addresses of the databases that tests clone: a migrated one for each subgraph, and one without tables. */
    templates: Readonly<Record<string, { readonly url: string; readonly ownerUrl: string }>>;
  }
}

/**
 * Starts one PostgreSQL for the whole run, with a migrated database for each subgraph to clone, and stops it at the end,
 * whatever became of the tests.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('adminUrl', '');
  project.provide('templates', {});
  if (project.vitest.projects.every(({ name }) => name === 'rules')) return undefined;

  const directory = await mkdtemp(join(tmpdir(), 'guichet-tests-'));
  const server = await startPostgres({
    directory,
    say: () => undefined,
    // Durability is what the kill rounds test, on a server of their own.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  const tearDown = async (): Promise<void> => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const templates = await provision(server, [...subgraphNames, 'empty']);
    const log = openLog('tests', { level: 'error' });
    await Promise.all(subgraphNames.map((name) => migrateDatabase(name, templates[name], log)));
    project.provide('adminUrl', server.adminUrl);
    project.provide('templates', templates);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
